import { decimal, digitsFor } from './decimal.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** Korean counts in steps of ten thousand. */
const myriads = ['', '만', '억', '조', '경']
const MYRIAD = 10_000

/** English names of a million and its thousandfold. */
const thousands = ['unit.million', 'unit.billion', 'unit.trillion']

/**
 * A number as people say it: the two largest steps of ten thousand in Korean, a tenth of 억 from ten to a hundred of them,
 * three or four digits in English.
 * @example largeNumber(2_372_600_000_000, 'ko') // '2조 3,726억'
 * @example largeNumber(2_372_600_000_000, 'en') // '2.37 trillion'
 */
export function largeNumber(value: number, locale: Locale): string {
  const size = Math.abs(value)
  const text = locale === 'ko' ? inMyriads(size) : inThousands(size)
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

function inMyriads(size: number): string {
  if (size < MYRIAD && Math.round(size) < MYRIAD) return decimal(size, 'ko', digitsFor(size))
  if (size >= 1e9 && size < 1e10) return `${decimal(size / 1e8, 'ko', 1)}억`
  const top = stepOf(size)
  // Rounded to the lower of the two steps before it is taken apart, so that 9,999.99억 carries over to 1조.
  const lower = MYRIAD ** (top - 1)
  const rounded = Math.round(size / lower)
  const carried = rounded >= MYRIAD * MYRIAD && top + 1 < myriads.length
  const [head, rest] = [Math.floor(rounded / MYRIAD), rounded % MYRIAD]
  if (carried) return part(head / MYRIAD, top + 1)
  return rest === 0 ? part(head, top) : `${part(head, top)} ${part(rest, top - 1)}`
}

function stepOf(size: number): number {
  let step = 1
  while (step + 1 < myriads.length && size >= MYRIAD ** (step + 1)) step++
  return step
}

const part = (count: number, step: number): string => `${decimal(count, 'ko', 0)}${myriads[step]}`

function inThousands(size: number): string {
  if (size < 1e6 && Math.round(size) < 1e6) return decimal(size, 'en', digitsFor(size))
  for (const [step, name] of thousands.entries()) {
    const scaled = size / 1e6 / 1000 ** step
    const digits = scaled >= 100 ? 1 : 2
    if (Number(scaled.toFixed(digits)) < 1000 || step === thousands.length - 1) {
      return `${decimal(scaled, 'en', digits)} ${say('en', name)}`
    }
  }
  return decimal(size, 'en', 0)
}
