import { RemovalPolicy } from 'aws-cdk-lib'
import {
  type Attribute,
  AttributeType,
  Billing,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb'
import { Grant } from 'aws-cdk-lib/aws-iam'
import type { Function as Handler } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { table as keys } from '#store/table.ts'

export interface DatabaseProps {
  /**
   * Whether plans outlive the stack: the table cannot be deleted by mistake and is left behind when the stack goes.
   *
   * @default true
   */
  readonly keepData?: boolean
  /**
   * The owner of every plan while the API knows no users.
   *
   * @default 'shared'
   */
  readonly owner?: string
}

/** Where plans are kept. */
export class Database extends Construct {
  readonly table: TableV2
  readonly owner: string

  constructor(scope: Construct, id: string, props: DatabaseProps = {}) {
    super(scope, id)
    const keepData = props.keepData ?? true
    this.owner = props.owner ?? 'shared'
    this.table = new TableV2(this, 'Plans', {
      partitionKey: text(keys.partitionKey),
      sortKey: text(keys.sortKey),
      timeToLiveAttribute: keys.timeToLive,
      localSecondaryIndexes: [
        {
          indexName: keys.summaries.name,
          sortKey: text(keys.summaries.sortKey),
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: [...keys.summaries.attributes],
        },
      ],
      billing: Billing.onDemand(),
      // AWS's own key for DynamoDB in this account: every use of it stands in CloudTrail, which the default key of the
      // service does not offer, and it has no monthly fee, as a key of our own has.
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keepData,
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
  }

  /** Tells the function where plans are kept and lets it read and write them, and nothing more. */
  grantPlans(handler: Handler): void {
    handler.addEnvironment('PLAN_TABLE', this.table.tableName)
    handler.addEnvironment('PLAN_OWNER', this.owner)
    Grant.addToPrincipal({
      grantee: handler,
      actions: planActions,
      resourceArns: [this.table.tableArn, `${this.table.tableArn}/index/${keys.summaries.name}`],
    })
  }
}

/** What the store does. A transaction asks for the right to each of the writes it holds. */
const planActions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
]

/** A key attribute; all of them are text. */
const text = (name: string): Attribute => ({ name, type: AttributeType.STRING })
