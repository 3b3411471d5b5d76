/** Phases of the plan and the economy around it. */
export const time = {
  'time.constructionMonths': 'Construction months',
  'time.horizon': 'Plan horizon',
  'time.priceBaseYear': 'Price base year',
  'time.cpi': 'Consumer price growth',
  'time.construction': 'Construction period',
  'time.operation': 'Operating period',
  'time.final': 'Last month',
  'time.yearsFromBase': 'Years since the price base',
  'time.priceIndex': 'Price index',
  'economy.usdKrw': 'Exchange rate, KRW per USD',
  'economy.treasuryRate': 'Treasury bond yield',
}
