import { useCallback } from 'react'
import type { CitedTerms } from '#model/plan/under-terms.ts'
import type { Locale } from '#words/locale.ts'
import { readCatalog } from '../api/api.ts'
import { type Answer, useRequest } from '../api/use-request.ts'

export type TermsById = Readonly<Record<string, CitedTerms>>

/** Terms of calls that plans can be seen under. */
export const useTerms = (lang: Locale): Answer<TermsById> =>
  useRequest(useCallback(async () => (await readCatalog(lang)).terms, [lang]))
