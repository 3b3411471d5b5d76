import { useCallback } from 'react'
import type { CitedTerms } from '#model/plan/under-terms.ts'
import type { Locale } from '#words/locale.ts'
import { readTerms } from '../api/api.ts'
import { type Answer, useRequest } from '../api/use-request.ts'

export type TermsById = Readonly<Record<string, CitedTerms>>

/** Terms of calls that plans can be seen under. */
export const useTerms = (lang: Locale): Answer<TermsById> => useRequest(useCallback(() => readTerms(lang), [lang]))
