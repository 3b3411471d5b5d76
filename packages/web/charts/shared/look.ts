/** How a line of the model is drawn, wherever it is drawn. */
export interface Look {
  readonly colour: string
  readonly mark: 'bar' | 'line' | 'dashed'
}

export const bar = (colour: string): Look => ({ colour, mark: 'bar' })
export const line = (colour: string): Look => ({ colour, mark: 'line' })
export const dashed = (colour: string): Look => ({ colour, mark: 'dashed' })

const looks: Readonly<Record<string, Look>> = {
  'revenue.total': bar('#0b50d0'),
  'sources.debtDrawn': bar('#6b96c7'),
  'equity.calls': bar('#9ed2fa'),
  'terminal.proceeds': bar('#cdd1d5'),
  'opex.total': bar('#c78500'),
  'capex.total': bar('#464c53'),
  'uses.interest': bar('#8a949e'),
  'cash.debtService': bar('#bd2c0f'),
  'tax.paid': bar('#ffc95c'),
  'equity.distributions': bar('#267337'),
  'cash.balance': line('#1e2124'),
  'capacity.averageItMwByMonth': bar('#0b50d0'),
  'capacity.overheadMwByMonth': bar('#c78500'),
  'capacity.peakMarginMwByMonth': bar('#9ed2fa'),
  'capacity.strandedMwByMonth': bar('#e6e8ea'),
  'capacity.contractedMwByMonth': dashed('#bd2c0f'),
  'sales.sold': bar('#0b50d0'),
  'sales.idle': bar('#cdd1d5'),
  'sales.unmet': bar('#d65c66'),
  'debt.policy.balance': bar('#346fb2'),
  'debt.commercial.balance': bar('#bacbde'),
  'debt.dscr': line('#bd2c0f'),
  'uses.capex': bar('#464c53'),
  'uses.preOperating': bar('#c78500'),
  'sources.equityCalled': bar('#267337'),
  'debt.policy.draw': bar('#346fb2'),
  'debt.commercial.draw': bar('#bacbde'),
}

const others = ['#58616a', '#7a1f26', '#d65c66', '#bd2c0f']

export const lookOf = ({ id, look }: { readonly id: string; readonly look?: Look }, position: number): Look =>
  look ?? looks[id] ?? bar(others[position % others.length]!)
