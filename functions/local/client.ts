import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/**
 * A client of a DynamoDB on this machine: the embedded engine or DynamoDB Local. It needs credentials and a region, but
 * neither means anything there.
 */
export const localClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 10_000 },
  })
