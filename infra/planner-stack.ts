import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Api } from './api.ts'
import { Database } from './database.ts'
import { Page } from './page.ts'

export interface PlannerStackProps extends StackProps {
  /**
   * Whether plans outlive the stack: the table is protected and retained.
   *
   * @default true
   */
  readonly keepData?: boolean
}

/** The planner on AWS: where plans are kept, what answers for them, and the page that people read. */
export class PlannerStack extends Stack {
  constructor(scope: Construct, id: string, props: PlannerStackProps = {}) {
    super(scope, id, props)

    const database = new Database(this, 'Database', { keepData: props.keepData ?? true })
    const api = new Api(this, 'Api', { database })
    const page = new Page(this, 'Page', { api })

    new CfnOutput(this, 'PageUrl', { value: page.url, description: 'The page; it answers for the API as well' })
    new CfnOutput(this, 'ApiUrl', { value: api.url, description: 'The HTTP API itself' })
    new CfnOutput(this, 'TableName', { value: database.table.tableName, description: 'Where plans are kept' })
    new CfnOutput(this, 'LogGroupName', { value: api.logGroup.logGroupName, description: 'What the API logs' })
  }
}
