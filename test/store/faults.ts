import { expect } from 'vitest'
import { Fault, type FaultCode } from '#usecases/fault.ts'

/** Waits for a fault and returns its code and parameters; anything else fails the test. */
export async function faultOf(answer: Promise<unknown>): Promise<{ code: FaultCode; params: Fault['params'] }> {
  const fault = await answer.then(
    (value) => expect.fail(`no fault but ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )
  if (!(fault instanceof Fault)) throw fault
  return { code: fault.code, params: fault.params }
}
