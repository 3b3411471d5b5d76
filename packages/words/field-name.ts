import type { Locale } from './locale.ts'
import { isKey, say } from './say.ts'

const placeOf = (pointer: string): string =>
  pointer
    .split('/')
    .filter((key) => key !== '' && key !== '*' && !/^\d+$/.test(key))
    .join('.')

function longest(prefix: string, place: string, suffix = ''): string | undefined {
  const keys = place.split('.')
  const found = keys.map((_, k) => `${prefix}.${keys.slice(k).join('.')}${suffix}`).find(isKey)
  return found
}

export function fieldName(pointer: string, locale: Locale): string {
  const place = placeOf(pointer)
  const key = longest('field', place)
  return key ? say(locale, key) : (place.split('.').at(-1) ?? '')
}

export function fieldHelp(pointer: string, locale: Locale): string | undefined {
  const key = longest('field-help', placeOf(pointer))
  return key && say(locale, key)
}

export function optionName(pointer: string, value: string | number | boolean, locale: Locale): string {
  const key = longest('field-option', placeOf(pointer), `.${value}`)
  return key ? say(locale, key) : String(value)
}
