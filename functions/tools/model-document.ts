import { readFile, writeFile } from 'node:fs/promises'
import { presets } from '#catalog/presets.ts'
import { tariffTables } from '#catalog/tariffs/tariff-tables.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import type { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import { modelDocument } from '#model/document.ts'
import { speech } from '#words/speech.ts'

const place = new URL('../../docs/model.md', import.meta.url)
const preamble = new URL('../../docs/model-conventions.md', import.meta.url)

const { demandCharge, energy: prices, schedule } = tariffTables['industrial-hvb-2-2026-04']

const tariffEnergy: TariffEnergy = {
  kind: 'tariff',
  schedule,
  demandCharge,
  prices,
  climateCharge: 0,
  fuelAdjustment: 0,
  regionalAdjustment: 0,
  fundLevy: 0,
  powerFactor: 0.9,
  ppa: { share: 0, price: 0 },
  escalation: 0,
}

/** A plan with one of each thing, so that each equation stands once. */
function oneOfEach(): Plan {
  const centre = presets.get('national-center-tender-2025h1')!
  const hosting = presets.get('gumi-60mw')!
  const [first] = centre.sites
  const site = { ...first!, id: '<site>', name: '<site>' }
  const billed = { ...first!, id: '<tariff-site>', name: '<tariff-site>', energy: tariffEnergy }
  const deployment = (plan: Plan, id: string) => {
    const first = plan.fleet[0]!
    return { ...first, id, site: '<site>', accelerator: { ...first.accelerator, model: '<accelerator>' } }
  }
  return {
    ...centre,
    sites: [site, billed],
    fleet: [deployment(centre, '<owned>'), deployment(hosting, '<hosted>')],
    demand: [{ ...centre.demand[0]!, id: '<segment>', name: '<segment>' }],
  }
}

/** docs/model.md as the equations stand now. */
export async function renderModelDocument(): Promise<string> {
  const conventions = await readFile(preamble, 'utf8')
  return `${conventions.trimEnd()}\n\n${modelDocument(centreModel(oneOfEach()), speech('en'))}`
}

if (process.argv[1] === import.meta.filename) {
  const rendered = await renderModelDocument()
  if (process.argv.includes('--check')) {
    if ((await readFile(place, 'utf8').catch(() => '')) !== rendered) {
      console.error('docs/model.md differs from the equations: run npm run generate')
      process.exitCode = 1
    }
  } else await writeFile(place, rendered)
}
