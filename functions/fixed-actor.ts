import { type Actor, anyone } from '#usecases/actor.ts'

/**
 * Who sends a request, while nobody is asked who they are: always the same nameless bidder of one organisation.
 * @param organisation whose plans everybody reads and writes
 */
export function fixedActor(organisation: string): (request: Request) => Actor {
  const actor: Actor = { who: anyone, organisation, role: 'bidder' }
  return () => actor
}
