import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { handle } from 'hono/aws-lambda'
import { createApp } from '#http/app.ts'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'
import { fixedActor } from './fixed-actor.ts'

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`The environment variable ${name} is not set`)
  return value
}

const client = new DynamoDBClient({
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
})

const app = createApp({
  plans: new DynamoPlanStore(client, required('PLAN_TABLE')),
  now: () => new Date(),
  newId: () => randomUUID().replaceAll('-', ''),
  actorOf: fixedActor(required('PLAN_OWNER')),
})

/** Answers an event of the HTTP API (payload format 2.0). */
export const handler = handle(app)
