import { settle } from '../citing.ts'
import { tender2025sep } from '../terms/tender-2025-09.ts'
import { signedDraft } from './national-center-signed-2026.ts'

/** Tender 3 of September 2025: the plan of the later deal under the terms that were called. */
export const nationalCenterTender2025Sep = settle({
  ...signedDraft,
  meta: {
    ...signedDraft.meta,
    title: '국가 AI컴퓨팅센터 3차 공모 조건 (2025년 9월)',
    note: 'The plan of the deal signed in May 2026 under the terms of the third tender: public side under 30 % in preferred shares, no put option, no quota of domestic NPUs. Loan terms are not published.',
  },
  terms: tender2025sep,
})
