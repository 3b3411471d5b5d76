import { localClient } from '#functions/local/client.ts'

/** A client whose every command meets the next of these answers, the last one again and again, and no engine. */
export function answeringClient(answers: readonly (Error | object)[]) {
  const client = localClient('http://127.0.0.1:9')
  let sent = 0
  client.middlewareStack.add(() => async () => {
    const answer = answers[Math.min(sent, answers.length - 1)]!
    sent += 1
    if (answer instanceof Error) throw answer
    return { output: { $metadata: {}, ...answer }, response: {} }
  })
  return { client, sent: () => sent }
}
