import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { PlannerStack, type PlannerStackProps } from '#infra/planner-stack.ts'
import settings from '../../cdk.json' with { type: 'json' }

/** The stack's template, with the project's own flags and without bundling anything. */
export const synthesise = (props: PlannerStackProps = {}): Template => {
  const app = new App({ context: { ...settings.context, 'aws:cdk:bundling-stacks': [] } })
  return Template.fromStack(new PlannerStack(app, 'planner-test', { env: { region: 'ap-northeast-2' }, ...props }))
}
