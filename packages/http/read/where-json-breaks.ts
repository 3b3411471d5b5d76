/** One token and the white space before it; the alternatives are string, number, word and sign. */
const token =
  /[ \t\n\r]*(?:("[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy

type State = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end'

/** Line and column, from 1, of the first character at which a text stops being JSON. The text is known not to be JSON. */
export function whereJsonBreaks(text: string): { line: number; column: number } {
  const lines = text.slice(0, breakOf(text)).split('\n')
  return { line: lines.length, column: [...lines.at(-1)!].length + 1 }
}

function breakOf(text: string): number {
  const open: ('{' | '[')[] = []
  let state: State = 'value'
  let at = 0
  for (;;) {
    token.lastIndex = at
    const [whole, string, scalar, sign] = token.exec(text) ?? []
    const next: State | undefined = whole === undefined ? undefined : after(state, open, { string, scalar, sign })
    if (next === undefined || (state === ', or end' && open.length === 0))
      return at + /^[ \t\n\r]*/.exec(text.slice(at))![0].length
    if (sign === '{' || sign === '[') open.push(sign)
    if (sign === '}' || sign === ']') open.pop()
    state = next
    at = token.lastIndex
  }
}

interface Token {
  string: string | undefined
  scalar: string | undefined
  sign: string | undefined
}

/** What may follow a token; nothing when the token may not stand here. */
function after(state: State, open: readonly string[], { string, scalar, sign }: Token): State | undefined {
  const isValue = state === 'value' || state === 'value or ]'
  if (sign === ']')
    return state === 'value or ]' || (state === ', or end' && open.at(-1) === '[') ? ', or end' : undefined
  if (sign === '}')
    return state === 'key or }' || (state === ', or end' && open.at(-1) === '{') ? ', or end' : undefined
  if (sign === ',') return state !== ', or end' ? undefined : open.at(-1) === '{' ? 'key' : 'value'
  if (sign === ':') return state === ':' ? 'value' : undefined
  if (sign === '{') return isValue ? 'key or }' : undefined
  if (sign === '[') return isValue ? 'value or ]' : undefined
  if (scalar !== undefined) return isValue ? ', or end' : undefined
  if (string !== undefined && (state === 'key' || state === 'key or }')) return ':'
  return isValue ? ', or end' : undefined
}
