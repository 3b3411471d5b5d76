/**
 * Tests ids against comma-separated patterns in which `*` stands for any text, none included. Takes no longer than
 * pattern times id.
 * @example
 * glob('debt.*, cash.cfads')('debt.policy.balance') // → true
 * glob('debt.*, cash.cfads')('cash.balance') // → false
 */
export function glob(patterns: string): (id: string) => boolean {
  const alternatives = patterns.split(',').map((pattern) => pattern.trim().split('*'))
  return (id) => alternatives.some((literals) => matches(id, literals))
}

/** Each literal is taken at its first place after the one before: a later place would leave less for the rest. */
function matches(id: string, literals: readonly string[]): boolean {
  const first = literals[0]!
  if (literals.length === 1) return id === first
  const last = literals.at(-1)!
  let at = first.length
  for (const literal of literals.slice(1, -1)) {
    const found = id.indexOf(literal, at)
    if (found < 0) return false
    at = found + literal.length
  }
  return id.startsWith(first) && id.endsWith(last) && at <= id.length - last.length
}
