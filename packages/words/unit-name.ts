import type { Locale } from './locale.ts'
import { isKey, say } from './say.ts'

/**
 * A unit of the model in words, empty for a pure number.
 * @example unitName('KRW/kWh', 'ko') // '원/kWh'
 * @example unitName('accelerator·h', 'en') // 'GPU-hours'
 */
export function unitName(unit: string, locale: Locale): string {
  const whole = `unit.${unit}`
  if (isKey(whole)) return say(locale, whole)
  const [above = '', ...below] = unit.split('/')
  const counted = isKey(`unit.${above}`) ? above : above.split('·')
  const name = [counted].flat().map((symbol) => nameOf(symbol, 'unit.', locale))
  return [name.join('·'), ...below.map((side) => perName(side, locale))].join('/')
}

/** The name of one unit after a slash or after the number one: `GPU-hour`. */
export function perName(side: string, locale: Locale): string {
  if (isKey(`unit.per.${side}`)) return say(locale, `unit.per.${side}`)
  return side
    .split('·')
    .map((symbol) => nameOf(symbol, 'unit.per.', locale))
    .join('·')
}

function nameOf(symbol: string, prefix: string, locale: Locale): string {
  if (isKey(`${prefix}${symbol}`)) return say(locale, `${prefix}${symbol}`)
  return isKey(`unit.${symbol}`) ? say(locale, `unit.${symbol}`) : symbol
}
