import { createContext, use } from 'react'
import type { Evaluated } from '../plan/use-outcome.ts'

const TraceContext = createContext<Evaluated | undefined>(undefined)

export const TraceProvider = TraceContext.Provider

/** The plan and the outcome that is traced. */
export function useTraced(): Evaluated {
  const traced = use(TraceContext)
  if (!traced) throw new Error('a trace stands inside a TraceProvider')
  return traced
}
