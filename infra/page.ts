import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  FunctionEventType,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'
import type { Api } from './api.ts'
import { Log } from './log.ts'
import { NotFound } from './not-found.ts'
import { pageCode } from './page-code.ts'
import { PageHeaders } from './page-headers.ts'

export interface PageProps {
  /** Answers under the page's own host, so that the browser needs no CORS. */
  readonly api: Api
  /**
   * Where CloudFront keeps copies.
   *
   * @default PRICE_CLASS_200, the cheapest that has edges in Korea
   */
  readonly priceClass?: PriceClass
}

/** What the API answers; everything else is a file of the page. */
const apiPaths = ['/v1/*', '/docs', '/openapi.json', '/healthz']

/** Files whose names say nothing of what is in them: they are asked for each time. */
const unhashed = ['index.html', 'first.js', '404.html', '404.css']

/** The page: files in a private bucket, given out by CloudFront, with the API under the same host. */
export class Page extends Construct {
  readonly bucket: IBucket
  readonly distribution: Distribution
  readonly url: string

  constructor(scope: Construct, id: string, props: PageProps) {
    super(scope, id)

    this.bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // Every file can be made again from the sources.
      removalPolicy: RemovalPolicy.DESTROY,
      autoDeleteObjects: true,
    }) as IBucket // The library's own types disagree under exactOptionalPropertyTypes.
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'AI compute centre planner',
      defaultRootObject: 'index.html',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: new PageHeaders(this, 'Headers').policy,
        compress: true,
        functionAssociations: [
          { eventType: FunctionEventType.VIEWER_REQUEST, function: new NotFound(this, 'NotFound').function },
        ],
      },
      additionalBehaviors: behavioursOf(props.api),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: props.priceClass ?? PriceClass.PRICE_CLASS_200,
    })
    this.url = `https://${this.distribution.distributionDomainName}`
    this.fill()
  }

  /**
   * Puts the files into the bucket. Files with a hash in their name may be kept for ever and go first; older ones stay
   * for whoever still has the older page open. The index, which names them, goes last and is asked for each time.
   */
  private fill(): void {
    const files = {
      sources: [pageCode()],
      destinationBucket: this.bucket,
      prune: false,
      memoryLimit: 512,
      logGroup: new Log(this, 'DeploymentLog').group,
    }
    const assets = new BucketDeployment(this, 'Assets', {
      ...files,
      exclude: [...unhashed, '*.map'],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    })
    const index = new BucketDeployment(this, 'Index', {
      ...files,
      exclude: ['*'],
      include: [...unhashed],
      cacheControl: [CacheControl.noCache()],
      distribution: this.distribution,
      distributionPaths: ['/', ...unhashed.map((name) => `/${name}`)],
    })
    index.node.addDependency(assets)
  }
}

/** The ways to the API: nothing cached, every header passed on but Host, which must be the API's own. */
const behavioursOf = (api: Api): Record<string, BehaviorOptions> => {
  const behaviour: BehaviorOptions = {
    origin: new HttpOrigin(api.host),
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
  }
  return Object.fromEntries(apiPaths.map((path) => [path, behaviour]))
}
