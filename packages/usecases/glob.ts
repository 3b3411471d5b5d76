/** Tests ids against comma-separated patterns in which `*` stands for any text. */
export function glob(patterns: string): (id: string) => boolean {
  const alternatives = patterns.split(',').map((pattern) =>
    pattern
      .trim()
      .split('*')
      .map((literal) => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  )
  const whole = new RegExp(`^(?:${alternatives.join('|')})$`)
  return (id) => whole.test(id)
}
