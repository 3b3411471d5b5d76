export type Season = 'summer' | 'springAutumn' | 'winter'

export type PriceBand = 'off' | 'mid' | 'peak'
