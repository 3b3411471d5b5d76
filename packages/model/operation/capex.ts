import type { Input, Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import { balance } from '#algebra/operators/balance.ts'
import type { Installed } from '../capacity/fleet.ts'
import type { SiteShell } from '../capacity/site-shell.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { AcquisitionTax } from './acquisition.ts'
import { type Building, type Land, writeGridCost, writeHallCost, writeLand } from './construction.ts'
import type { Cost } from './costs.ts'
import { type Purchase, writePurchase } from './purchase.ts'
import type { Wearing } from './wearing.ts'

export interface Capex {
  readonly total: Line
  readonly land: Line
  /** Spending on accelerators that the centre owns. */
  readonly acceleratorSpending: Line
  /** Halls and grid connections. */
  readonly facilities: readonly Wearing[]
  readonly accelerators: readonly Purchase[]
  readonly plots: readonly Land[]
  readonly halls: readonly Building[]
  /** Cost items that wear out. */
  readonly items: readonly Wearing[]
  /** Spending that bears no VAT. */
  readonly withoutVat: readonly Line[]
  /** Sales of accelerators and buildings, declared where there is VAT to charge on them. */
  readonly taxedSales: Line | undefined
  /** Cost of all that stands or serves, less accelerators that have left. */
  readonly insured: Line
}

/** What is built and bought, in the months it is paid. */
export function writeCapex(
  { builder, at, time, ledger }: Books,
  sites: readonly SiteShell[],
  fleet: readonly Installed[],
  costs: readonly Cost[],
  usdKrw: Input | undefined,
  acquisition: AcquisitionTax | undefined,
): Capex {
  const block = builder.block('capex')
  const built = sites.map((site) => ({
    grid: writeGridCost(builder, site, time),
    halls: site.halls.map((hall) => writeHallCost(hall, time, acquisition)),
  }))
  const facilities = built.flatMap(({ grid, halls }) => [grid, ...halls])
  const halls = built.flatMap((site) => site.halls)
  const items = costs.flatMap(({ asset }) => asset ?? [])
  const accelerators = fleet.flatMap((one) => writePurchase(one, usdKrw))
  const plots = sites.map((site) => writeLand(site, acquisition))

  const spent = (id: string, lines: readonly Line[], on: 'land' | 'suppliers') => {
    const line = block.flow(id, 'KRW', sumOf(lines))
    ledger.post(line, 'capex', on)
    return line
  }
  const spending = (things: readonly Wearing[]) => things.map((one) => one.spending)
  const land = spent(
    'land',
    plots.flatMap((plot) => [plot.spending, ...present(plot.tax && plot.tax)]),
    'land',
  )
  spent('facility', spending(facilities), 'suppliers')
  const equipment = spent('accelerators', spending(accelerators), 'suppliers')
  if (items.length > 0) spent('items', spending(items), 'suppliers')
  for (const { tax } of halls) if (tax) ledger.post(tax, 'suppliers', 'acquisitionTax')
  const all = block.flow('total', 'KRW', sumOf(ledger.from('capex')))
  block.measure('lifetime', total(all))
  return {
    total: all,
    land,
    acceleratorSpending: equipment,
    facilities,
    accelerators,
    plots,
    halls,
    items,
    withoutVat: ledger.to('land', 'acquisitionTax'),
    taxedSales: at.tax.vat.given && builder.block('terminal').declareFlow('taxedSales', 'KRW'),
    insured: block.level('insured', 'KRW', balance(all, sumOf(accelerators.map((one) => one.retired)))),
  }
}
