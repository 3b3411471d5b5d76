import { readFile, writeFile } from 'node:fs/promises'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import { modelDocument } from '#model/document.ts'
import { speech } from '#words/speech.ts'

const place = new URL('../../docs/model.md', import.meta.url)
const preamble = new URL('../../docs/model-conventions.md', import.meta.url)

/** A plan with one of each thing, so that each equation stands once. */
function oneOfEach(): Plan {
  const centre = presets.get('national-center-tender-2025h1')!
  const hosting = presets.get('gumi-60mw')!
  const site = { ...centre.sites[0]!, id: '<site>', name: '<site>' }
  const deployment = (plan: Plan, id: string) => {
    const first = plan.fleet[0]!
    return { ...first, id, site: '<site>', accelerator: { ...first.accelerator, model: '<accelerator>' } }
  }
  return {
    ...centre,
    sites: [site],
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
