import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { unitName } from '#words/unit-name.ts'

/** How a number of the plan is written by a person. */
export interface Entry {
  /** What is written is the plan's number times this. */
  readonly scale: number
  /** Unit of what is written, in words; empty for a pure number. */
  readonly unit: string
  /** Whether it names a year rather than counts. */
  readonly calendar?: true
}

/** Units of sums that nobody writes out in won. */
const large = new Set(['KRW', 'KRW/MW', 'KRW/year', 'KRW/month'])

/**
 * How numbers of a unit are written: shares and rates in per cent, sums in 억 원 or billions.
 * @param unit its name in the model; undefined where the contract states none
 */
export function entryOf(unit: string | undefined, locale: Locale): Entry {
  if (unit === undefined) return { scale: 1, unit: '' }
  if (unit === 'share' || unit === '1/year') return { scale: 100, unit: say(locale, 'editor.unit.percent') }
  if (unit === 'year') return { scale: 1, unit: '', calendar: true }
  if (unit === 'factor') return { scale: 1, unit: say(locale, 'editor.unit.times') }
  if (!large.has(unit)) return { scale: 1, unit: unitName(unit, locale) }
  const per = unit.slice('KRW'.length)
  const whole = say(locale, 'editor.unit.large-sum')
  return {
    scale: locale === 'ko' ? 1e-8 : 1e-9,
    unit: per === '' ? whole : `${whole}${unitName(unit, locale).slice(unitName('KRW', locale).length)}`,
  }
}
