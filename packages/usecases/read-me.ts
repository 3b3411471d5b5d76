import type { Me } from '#contract/me.ts'
import { anyone } from './actor.ts'
import type { Context } from './context.ts'

/** Whom a question comes from, and who else sees the plans of that organisation. */
export function readMe({ actor: { who, organisation, role } }: Pick<Context, 'actor'>): Me {
  return { who, organisation, role, seenBy: who === anyone ? 'anyone' : 'organisation' }
}
