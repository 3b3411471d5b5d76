import { assume, cite } from '../citing.ts'
import { commonShares, preferredShares } from './parts.ts'

const unpublished = 'The split among shareholders is not published'

/** The deal of May 2026: 29 % public, its banks in preferred shares; 71 % private, Naver Cloud level with Samsung SDS. */
export const signed2026 = {
  shareholders: [
    preferredShares('kdb', '한국산업은행', assume(0.13, unpublished, 40), '2030-01'),
    preferredShares('ibk', 'IBK기업은행', assume(0.13, unpublished, 40), '2030-01'),
    commonShares('public', 'jeonnam', '전라남도·공공', assume(0.03, unpublished, 40)),
    commonShares('private', 'samsung-sds', '삼성SDS', assume(0.2, unpublished, 40)),
    commonShares('private', 'naver-cloud', '네이버클라우드', assume(0.2, unpublished, 40)),
    commonShares('private', 'others', '삼성물산·카카오·삼성전자·클러쉬·KT 등', assume(0.31, unpublished, 40)),
  ],
  put: null,
  npuQuota: null,
  referenceRate: cite('terms.referenceRate'),
}
