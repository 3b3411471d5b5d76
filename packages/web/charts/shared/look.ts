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
  'workingCapital.change': bar('#f6e3bd'),
  'capex.total': bar('#464c53'),
  'uses.financing': bar('#8a949e'),
  'cash.laterCapex': bar('#464c53'),
  'cash.support': bar('#9ed2fa'),
  'cash.debtService': bar('#bd2c0f'),
  'cash.seniorService': bar('#bd2c0f'),
  'cash.mezzanineService': bar('#e8907c'),
  'cash.sweep': bar('#7a1f26'),
  'lease.rent': bar('#d65c66'),
  'letterOfCredit.fees': bar('#f5b8ad'),
  'reserve.used': bar('#5fb8a4'),
  'reserve.released': bar('#c3e7de'),
  'reserve.funded': bar('#00798c'),
  'replacement.released': bar('#dcefd8'),
  'replacement.funded': bar('#4f7d46'),
  'reserve.balance': dashed('#1e2124'),
  'tax.paid': bar('#ffc95c'),
  'equity.distributions': bar('#267337'),
  'shareholderLoan.interestPaid': bar('#346fb2'),
  'shareholderLoan.repaid': bar('#bacbde'),
  'equity.preferredDividends': bar('#6b3fa0'),
  'equity.redeemed': bar('#d3bdee'),
  'equity.dividends': bar('#267337'),
  'equity.capitalReturned': bar('#5f9e70'),
  'equity.liquidation': bar('#8fc79b'),
  'equity.heldBack': line('#bd2c0f'),
  'equity.trappedCash': dashed('#1e2124'),
  'cash.balance': line('#1e2124'),
  'capacity.averageItMwByMonth': bar('#0b50d0'),
  'capacity.overheadMwByMonth': bar('#c78500'),
  'capacity.peakMarginMwByMonth': bar('#9ed2fa'),
  'capacity.strandedMwByMonth': bar('#e6e8ea'),
  'capacity.contractedMwByMonth': dashed('#bd2c0f'),
  'sales.sold': bar('#0b50d0'),
  'sales.idle': bar('#cdd1d5'),
  'sales.unmet': bar('#d65c66'),
  'debt.dscr': line('#bd2c0f'),
  'uses.capex': bar('#464c53'),
  'uses.interest': bar('#8a949e'),
  'uses.fees': bar('#cdd1d5'),
  'uses.preOperating': bar('#8a5a00'),
  'uses.initialReserve': bar('#00798c'),
  'sources.idle': bar('#a5d8dd'),
  'vat.funded': bar('#f6e3bd'),
  'vat.change': bar('#e0c48c'),
  'grants.paid': bar('#6b3fa0'),
  'treasury.grants': bar('#6b3fa0'),
  'sources.equityCalled': bar('#267337'),
  'sources.inKind': bar('#9ccfa5'),
  'lease.paid': bar('#d65c66'),
  'class.public.calls': bar('#464c53'),
  'class.public.distributions': bar('#267337'),
  'treasury.taxReceived': bar('#ffc95c'),
  'penalty.charge': bar('#c78500'),
  'anchor.payment': bar('#d65c66'),
  'treasury.net': line('#1e2124'),
}

const others = ['#58616a', '#7a1f26', '#d65c66', '#bd2c0f']

export const lookOf = ({ id, look }: { readonly id: string; readonly look?: Look }, position: number): Look =>
  look ?? looks[id] ?? bar(others[position % others.length]!)
