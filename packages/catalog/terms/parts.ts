import { assume, cite } from '../citing.ts'

type Share = ReturnType<typeof cite>

const holder = <S extends 'public' | 'private'>(side: S, id: string, name: string, share: Share) => ({
  id,
  name,
  side,
  share,
  hurdle: cite(`hurdle.${side}`),
})

export const commonShares = <S extends 'public' | 'private'>(side: S, id: string, name: string, share: Share) => ({
  ...holder(side, id, name, share),
  instrument: { kind: 'common' as const },
})

/** Cumulative; the principal comes back first (zdnet.co.kr, 8 September 2025). */
export const preferredShares = (id: string, name: string, share: Share, redeemFrom: string) => ({
  ...holder('public', id, name, share),
  instrument: {
    kind: 'preferred' as const,
    dividend: cite('preferred.dividend'),
    cumulative: 'yes' as const,
    order: 'principal-first' as const,
    redeemFrom: assume(redeemFrom, 'From the second year of operation', 40),
  },
})
