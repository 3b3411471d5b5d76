import { cite, derive } from '../citing.ts'
import { commonShares } from './parts.ts'

const onLiquidation = 'https://cm.asiae.co.kr/en/article/2025061317424730194'

/** Tenders 1 and 2: 51 % public in common shares, a put on it with interest, half domestic NPUs by 2030. */
export const tender2025h1 = {
  shareholders: [
    commonShares('public', 'kdb', '한국산업은행', cite('tender12.kdbShare')),
    commonShares('public', 'ibk', 'IBK기업은행', cite('tender12.ibkShare')),
    commonShares('public', 'state', '정부·공공기관', derive(0.21, 'What KDB and IBK leave of 51 %')),
    commonShares('private', 'consortium', '민간 컨소시엄', cite('tender12.privateShare')),
  ],
  put: {
    month: derive('dissolution', `On liquidation, with interest: ${onLiquidation}`, 'H'),
    rate: cite('terms.putRate'),
    volatility: cite('terms.putVolatility'),
  },
  npuQuota: { measure: 'accelerators' as const, share: [{ from: '2030-01', value: cite('quota.domesticShare2030') }] },
  referenceRate: cite('terms.referenceRate'),
}
