import { App, Tags } from 'aws-cdk-lib'
import { PlannerStack } from './planner-stack.ts'

const app = new App()

const stage = String(app.node.tryGetContext('stage') ?? 'prod')
const region = String(app.node.tryGetContext('region') ?? 'ap-northeast-2')
const account = process.env.CDK_DEFAULT_ACCOUNT
const keepData = String(app.node.tryGetContext('keepData') ?? 'true') !== 'false'

const stack = new PlannerStack(app, `planner-${stage}`, {
  description: `AI compute centre planner (${stage})`,
  env: account ? { account, region } : { region },
  keepData,
})

Tags.of(stack).add('application', 'planner')
Tags.of(stack).add('stage', stage)
