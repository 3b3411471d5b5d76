import { assume, cite } from '../citing.ts'
import { commonShares, preferredShares } from './parts.ts'

const half = () => assume(0.145, 'Half each of a public share under 30 %', 50)

/** Tender 3 of September 2025: under 30 % public, KDB and IBK in preferred shares, no put, no quota. */
export const tender2025sep = {
  shareholders: [
    preferredShares('kdb', '한국산업은행', half(), '2030-01'),
    preferredShares('ibk', 'IBK기업은행', half(), '2030-01'),
    commonShares('private', 'consortium', '민간 컨소시엄', cite('signed.privateShare')),
  ],
  put: null,
  npuQuota: null,
  referenceRate: cite('terms.referenceRate'),
}
