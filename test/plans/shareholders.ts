import type { Shareholder } from '#contract/terms.ts'

export const common = (id: string, side: 'public' | 'private', share: number, hurdle = 0.05): Shareholder => ({
  id,
  name: id,
  side,
  share,
  hurdle,
  instrument: { kind: 'common' },
})

export const preferred = (
  id: string,
  share: number,
  terms: Partial<Extract<Shareholder['instrument'], { kind: 'preferred' }>> = {},
): Shareholder => ({
  id,
  name: id,
  side: 'public',
  share,
  hurdle: 0.03,
  instrument: { kind: 'preferred', dividend: 0.06, cumulative: 'yes', redeemFrom: '2099-01', ...terms },
})
