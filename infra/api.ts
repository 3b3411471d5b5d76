import { Duration } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpStage, LogGroupLogDestination, PayloadFormatVersion } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import type { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Database } from './database.ts'
import { Log } from './log.ts'
import { pathOf } from './path-of.ts'

export interface ApiProps {
  readonly database: Database
  /**
   * Memory of the function in MB, and with it its share of a processor.
   *
   * @default 1769, which is one whole processor: an evaluation is bound by the processor
   */
  readonly memorySize?: number
  /**
   * Requests a second that are let through on average; more are answered with 429.
   *
   * @default 50
   */
  readonly rateLimit?: number
  /**
   * Requests that may arrive at once.
   *
   * @default 100
   */
  readonly burstLimit?: number
}

/** The HTTP API: one function behind one default stage. */
export class Api extends Construct {
  readonly handler: NodejsFunction
  readonly logGroup: LogGroup
  /** Host name, without a scheme. */
  readonly host: string
  readonly url: string

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id)

    this.logGroup = new Log(this, 'Log').group
    this.handler = new NodejsFunction(this, 'Handler', {
      description: 'Answers the HTTP API of the planner',
      entry: pathOf('functions/api.ts'),
      depsLockFilePath: pathOf('package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize ?? 1769,
      timeout: Duration.seconds(15),
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      // The SDK goes into the bundle: what was tested is what runs, whatever the runtime brings.
      bundling: {
        bundleAwsSDK: true,
        format: OutputFormat.ESM,
        mainFields: ['module', 'main'],
        minify: true,
        target: 'node24',
        // Packages that are still CommonJS call require() for Node's own modules. The minifier knows nothing of this
        // line and gives short names away, hence the long one.
        banner:
          "import{createRequire as createRequireForBundle}from'node:module';" +
          'const require=createRequireForBundle(import.meta.url);',
      },
    })
    props.database.grantPlans(this.handler)

    const api = new HttpApi(this, 'Http', {
      description: 'AI compute centre planner',
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Integration', this.handler, {
        payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      }),
    })
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: props.rateLimit ?? 50, burstLimit: props.burstLimit ?? 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(new Log(this, 'AccessLog').group),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    })
    this.url = api.apiEndpoint
    this.host = `${api.apiId}.execute-api.${api.env.region}.${this.handler.stack.urlSuffix}`
  }
}

/** What a line of the access log says. */
const accessLogFields = {
  time: '$context.requestTime',
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
  integrationMs: '$context.integrationLatency',
  error: '$context.error.message',
  integrationError: '$context.integrationErrorMessage',
}
