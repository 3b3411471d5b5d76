/** A physical or monetary unit as a product of powers of base symbols; `kWh` is kW·h. */
export interface Unit {
  readonly exponents: Readonly<Record<string, number>>
  /** Canonical text, `KRW/kWh`; `1` when dimensionless. Units of one text are the same to arithmetic. */
  readonly text: string
  /** How its numbers are read: one of `readings` where that was declared, else its text. */
  readonly name: string
}

/**
 * Units of their own to a reader only, with what they are to arithmetic: a part of a whole, no (0) or yes (other
 * numbers), a multiple, a month counted from the start of the plan.
 */
const readings: Readonly<Record<string, string>> = { share: '1', flag: '1', factor: '1', date: 'month' }

/** The unit of the literal 0, which fits every sum and comparison. */
export const anyUnit: Unit = { exponents: {}, text: 'any', name: 'any' }

const compounds: Record<string, readonly string[]> = { kWh: ['kW', 'h'], MWh: ['MW', 'h'] }

const parsed = new Map<string, Unit>()

/**
 * Reads a unit such as `KRW/kWh`, `kW/rack` or `USD/GPU·h`; everything after `/` divides. `share`, `flag`, `factor` and
 * `date` say how a number is read and stand alone.
 * @throws {SyntaxError} when the text has an empty factor
 * @example unit('kW·h').text // 'kWh'
 * @example unit('share').text // '1'
 */
export function unit(text: string): Unit {
  const known = parsed.get(text)
  if (known) return known
  const dimension = readings[text]
  const result = dimension === undefined ? parse(text) : { ...unit(dimension), name: text }
  parsed.set(text, result)
  return result
}

function parse(text: string): Unit {
  const exponents: Record<string, number> = {}
  text.split('/').forEach((side, i) => {
    for (const factor of side.split('·')) {
      if (factor === '') throw new SyntaxError(`unit "${text}" has an empty factor`)
      if (factor === '1') continue
      for (const symbol of compounds[factor] ?? [factor])
        exponents[symbol] = (exponents[symbol] ?? 0) + (i === 0 ? 1 : -1)
    }
  })
  return fromExponents(exponents)
}

export const dimensionless = unit('1')

/**
 * The unit of a product.
 * @example multiplyUnits(unit('KRW/kWh'), unit('kWh')).text // 'KRW'
 */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1)
}

/**
 * The unit of a quotient.
 * @example divideUnits(unit('kW'), unit('kW/rack')).text // 'rack'
 */
export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1)
}

/** Whether two units may be added and compared: they are equal, or one is the literal 0's. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a.text === b.text || a === anyUnit || b === anyUnit
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const exponents: Record<string, number> = { ...a.exponents }
  for (const [symbol, power] of Object.entries(b.exponents)) exponents[symbol] = (exponents[symbol] ?? 0) + sign * power
  return fromExponents(exponents)
}

function fromExponents(all: Record<string, number>): Unit {
  const exponents = Object.fromEntries(Object.entries(all).filter(([, power]) => power !== 0))
  const text = print(exponents)
  return { exponents, text, name: text }
}

function print(exponents: Readonly<Record<string, number>>): string {
  const above = side(exponents, 1)
  const below = side(exponents, -1)
  return `${above.join('·') || '1'}${below.length > 0 ? `/${below.join('·')}` : ''}`
}

function side(exponents: Readonly<Record<string, number>>, sign: 1 | -1): string[] {
  const counts = new Map<string, number>()
  for (const [symbol, power] of Object.entries(exponents)) if (power * sign > 0) counts.set(symbol, power * sign)
  const factors: string[] = []
  for (const [compound, [first, second]] of Object.entries(compounds)) {
    while ((counts.get(first!) ?? 0) > 0 && (counts.get(second!) ?? 0) > 0) {
      factors.push(compound)
      for (const symbol of [first!, second!]) counts.set(symbol, counts.get(symbol)! - 1)
    }
  }
  for (const [symbol, count] of counts) for (let i = 0; i < count; i++) factors.push(symbol)
  return factors.sort()
}
