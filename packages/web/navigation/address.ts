import type { Locale } from '#words/locale.ts'
import { type Compared, comparedOf, writeCompared } from './compared.ts'
import { revisionOf } from './compared-item.ts'

/** Views of a plan beside what it comes to; `new`, in which one is begun, and the glossary are of none. */
export const views = ['report', 'edit', 'revisions', 'new', 'glossary'] as const

export type View = (typeof views)[number]

/** Parts of what a plan comes to, beside the summary that comes first. */
export const sections = ['capacity', 'money', 'owners', 'sensitivity'] as const

export type Section = (typeof sections)[number]

/** What the address bar says is shown. */
export interface Address {
  readonly lang: Locale
  readonly preset?: string
  readonly plan?: string
  /** An earlier state of the stored plan, to be looked at. */
  readonly revision?: number
  /** A plan that only this browser has. */
  readonly draft?: string
  /** What of a plan is shown; without it, what it comes to. */
  readonly view?: View
  /** Which part of what it comes to; the summary without. */
  readonly section?: Section
  /** Plans side by side, instead of one. */
  readonly compared?: Compared
  /** Knobs turned, by id. */
  readonly turned: Readonly<Record<string, number>>
}

/** Reads an address; the language falls back to the browser's. */
export function addressOf(search: string, languages: readonly string[]): Address {
  const query = new URLSearchParams(search)
  const preset = query.get('preset')
  const plan = query.get('plan')
  const draft = query.get('draft')
  const view = views.find((one) => one === query.get('view'))
  const section = sections.find((one) => one === query.get('section'))
  const revision = view === 'revisions' ? undefined : revisionOf(query.get('revision'))
  const compared = comparedOf(query, numbersOf)
  return {
    lang: languageOf(query.get('lang'), languages),
    ...(view && !compared && (view === 'new' || view === 'glossary' || (draft ?? plan ?? preset)) ? { view } : {}),
    ...(section && !view && !compared && (draft ?? plan ?? preset) ? { section } : {}),
    ...(compared
      ? { compared }
      : draft
        ? { draft }
        : plan
          ? { plan, ...(revision === undefined ? {} : { revision }) }
          : preset
            ? { preset }
            : {}),
    turned: numbersOf(query.get('set') ?? ''),
  }
}

/** The address as a query, starting with `?`. */
export function queryOf({ lang, preset, plan, revision, draft, view, section, compared, turned }: Address): string {
  const query = new URLSearchParams()
  if (preset) query.set('preset', preset)
  if (plan) query.set('plan', plan)
  if (plan && revision !== undefined) query.set('revision', `${revision}`)
  if (draft) query.set('draft', draft)
  if (view) query.set('view', view)
  if (section) query.set('section', section)
  if (compared) writeCompared(query, compared)
  const set = Object.entries(turned).map(([id, value]) => `${id}:${value}`)
  if (set.length > 0) query.set('set', set.join('~'))
  query.set('lang', lang)
  return `?${query}`
}

function languageOf(asked: string | null, languages: readonly string[]): Locale {
  if (asked === 'ko' || asked === 'en') return asked
  const known = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'ko' || tag === 'en')
  return known === 'en' ? 'en' : 'ko'
}

/** Numbers by name, as `a:1~b:2`. */
function numbersOf(text: string): Record<string, number> {
  const pairs = text.split('~').flatMap((pair): [string, number][] => {
    const [id = '', value = ''] = pair.split(':')
    return id !== '' && value !== '' && Number.isFinite(Number(value)) ? [[id, Number(value)]] : []
  })
  return Object.fromEntries(pairs)
}
