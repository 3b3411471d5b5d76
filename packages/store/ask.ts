import { Fault } from '#usecases/fault.ts'

/**
 * Waits for the engine's answer. Whatever it or the network refuses becomes the fault `store-unavailable` with the
 * refusal as its cause: above the store nobody knows of AWS.
 */
export async function ask<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    throw new Fault('store-unavailable', {}, [], cause)
  }
}
