/** How a line of the model is drawn, wherever it is drawn. */
export interface Look {
  readonly colour: string
  readonly mark: 'bar' | 'line' | 'dashed'
}

const bar = (colour: string): Look => ({ colour, mark: 'bar' })
const line = (colour: string): Look => ({ colour, mark: 'line' })
const dashed = (colour: string): Look => ({ colour, mark: 'dashed' })

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
  'capacity.facilityMwByMonth': line('#0b50d0'),
  'capacity.itMwByMonth': line('#6b96c7'),
  'capacity.acceleratorsByMonth': line('#063a74'),
  'capacity.racksByMonth': dashed('#9e6a00'),
  'debt.policy.balance': bar('#346fb2'),
  'debt.commercial.balance': bar('#bacbde'),
  'debt.dscr': line('#bd2c0f'),
  'uses.capex': bar('#464c53'),
  'uses.preOperating': bar('#c78500'),
  'sources.equityCalled': bar('#267337'),
  'debt.policy.draw': bar('#346fb2'),
  'debt.commercial.draw': bar('#bacbde'),
}

/** Limits that come from the plan, such as the power of the grid, are dashed. */
const limits = ['#bd2c0f', '#7a1f26', '#d65c66', '#58616a']

export function lookOf(id: string, position: number): Look {
  return looks[id] ?? dashed(limits[position % limits.length]!)
}
