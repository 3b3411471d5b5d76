import { readdirSync, readFileSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import { CachePolicy, OriginRequestPolicy } from 'aws-cdk-lib/aws-cloudfront'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '#infra/page-headers.ts'
import { table as keys } from '#store/table.ts'
import { synthesise } from './synthesise.ts'

const template = synthesise()

/** The rights that the store's commands and the writes of its transactions ask for, read from its source. */
const actionsOfTheStore = (): string[] => {
  const folder = new URL('../../packages/store/', import.meta.url)
  const source = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'))
  const commands = source.join().matchAll(/\bnew (\w+)Command\(|\b(Put|Update|Delete|ConditionCheck): /g)
  const actions = [...commands].map(([, command, write]) => command ?? `${write}Item`)
  return [...new Set(actions)]
    .filter((action) => !action.startsWith('Transact'))
    .map((action) => `dynamodb:${action}`)
    .sort()
}
/** The logical id of the resource of a type, or of the one whose id starts so. */
const idOf = (type: string, start = ''): string =>
  Object.keys(template.findResources(type)).find((id) => id.startsWith(start))!
const table = idOf('AWS::DynamoDB::GlobalTable')
const replica = (wanted: object) => ({ Replicas: [Match.objectLike(wanted)] })
const arnOf = (resource: string) => ({ 'Fn::GetAtt': [resource, 'Arn'] })

describe('the database', () => {
  it('is one table with the keys and the index of the store, paid by request', () => {
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 1)
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: keys.billing,
      KeySchema: [
        { AttributeName: keys.partitionKey, KeyType: 'HASH' },
        { AttributeName: keys.sortKey, KeyType: 'RANGE' },
      ],
      LocalSecondaryIndexes: [
        {
          IndexName: keys.summaries.name,
          KeySchema: [
            { AttributeName: keys.partitionKey, KeyType: 'HASH' },
            { AttributeName: keys.summaries.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...keys.summaries.attributes] },
        },
      ],
    })
  })

  it('can be put back to any second, is encrypted, and forgets what has expired', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      ...replica({ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }),
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      TimeToLiveSpecification: { AttributeName: keys.timeToLive, Enabled: true },
    })
  })

  it('outlives the stack', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: replica({ DeletionProtectionEnabled: true }),
    })
  })

  it('goes with the stack where data need not be kept', () => {
    synthesise({ keepData: false }).hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Delete',
      Properties: replica({ DeletionProtectionEnabled: false }),
    })
  })
})

describe('the function', () => {
  it('runs on Node 24 on ARM with a whole processor, for 15 seconds at most', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 1769,
      Timeout: 15,
      Environment: { Variables: { PLAN_TABLE: { Ref: table }, PLAN_OWNER: 'shared' } },
    })
  })

  it('is given every variable that its entry asks for', () => {
    const entry = readFileSync(new URL('../../functions/api.ts', import.meta.url), 'utf8')
    const asked = [...entry.matchAll(/required\('(\w+)'\)/g)].map(([, name]) => [name, Match.anyValue()])
    expect(asked).not.toHaveLength(0)
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Environment: { Variables: Object.fromEntries(asked) },
    })
  })

  it('logs JSON to a group of its own that forgets in time', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: idOf('AWS::Logs::LogGroup', 'ApiLog') } },
    })
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 })
  })

  it('may do what the store does to the table and its index, and nothing else', () => {
    const statements = Object.values(template.findResources('AWS::IAM::Policy'))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Action }) => [Action].flat().some((action) => action.startsWith('dynamodb:')))

    expect(statements).toEqual([
      {
        Effect: 'Allow',
        Action: actionsOfTheStore(),
        Resource: [arnOf(table), { 'Fn::Join': ['', [arnOf(table), `/index/${keys.summaries.name}`]] }],
      },
    ])
  })
})

describe('the HTTP API', () => {
  it('hands every request to the function in payload format 2.0', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Integration', { PayloadFormatVersion: '2.0' })
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default' })
  })

  it('lets no other origin call it', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', { CorsConfiguration: Match.absent() })
  })

  it('has one stage, which is throttled and writes an access log', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Stage', 1)
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
      AccessLogSettings: {
        DestinationArn: arnOf(idOf('AWS::Logs::LogGroup', 'ApiAccessLog')),
        Format: Match.stringLikeRegexp('requestId'),
      },
    })
  })
})

describe('the page', () => {
  it('lies in a bucket that only its distribution can read, encrypted and over TLS', () => {
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.objectLike({}),
    })
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    })
    template.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1)
  })

  it('allows nothing to everybody', () => {
    const open = Object.values(template.findResources('AWS::S3::BucketPolicy'))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Effect, Principal }) => Effect === 'Allow' && (Principal === '*' || Principal.AWS === '*'))
    expect(open).toEqual([])
    expect(template.findResources('AWS::Lambda::Url')).toEqual({})
    template.allResourcesProperties('AWS::Lambda::Permission', { SourceArn: Match.anyValue() })
  })

  it('comes over HTTP/2 and 3 from edges that include Korea, with the index at the root', () => {
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultRootObject: 'index.html',
        HttpVersion: 'http2and3',
        PriceClass: 'PriceClass_200',
        DefaultCacheBehavior: {
          ViewerProtocolPolicy: 'redirect-to-https',
          ResponseHeadersPolicyId: { Ref: idOf('AWS::CloudFront::ResponseHeadersPolicy') },
        },
      },
    })
  })

  it('loads scripts from itself alone', () => {
    template.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: contentSecurityPolicy },
          StrictTransportSecurity: Match.objectLike({ AccessControlMaxAgeSec: 31536000 }),
          FrameOptions: { FrameOption: 'DENY', Override: true },
        },
      },
    })
    expect(contentSecurityPolicy).toContain("script-src 'self';")
    expect(contentSecurityPolicy).not.toContain('http')
  })

  it.each(['/v1/*', '/docs', '/openapi.json', '/healthz'])('asks the API for %s, caching nothing', (path) => {
    const [distribution] = Object.values(template.findResources('AWS::CloudFront::Distribution'))
    const { CacheBehaviors, DefaultCacheBehavior } = distribution!.Properties.DistributionConfig
    const behaviour = CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) => PathPattern === path)
    expect(behaviour).toMatchObject({
      AllowedMethods: expect.arrayContaining(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      CachePolicyId: CachePolicy.CACHING_DISABLED.cachePolicyId,
      OriginRequestPolicyId: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER.originRequestPolicyId,
      ViewerProtocolPolicy: 'https-only',
    })
    expect(behaviour.TargetOriginId).not.toBe(DefaultCacheBehavior.TargetOriginId)
    expect(behaviour.ResponseHeadersPolicyId).not.toEqual(DefaultCacheBehavior.ResponseHeadersPolicyId)
  })
})

describe('the stack', () => {
  it('says where things are', () => {
    for (const name of ['PageUrl', 'ApiUrl', 'TableName', 'LogGroupName']) template.hasOutput(name, {})
  })
})
