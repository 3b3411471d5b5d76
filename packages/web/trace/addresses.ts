/** A full address, or a host with a page of it that a number tells apart: `epnews.co.kr/article/47731`. */
const address = /https?:\/\/[^\s;,]+|(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s;,]*\d[^\s;,]*/g

/** A stretch of a text; with where it leads, if it is an address. */
export interface Stretch {
  readonly text: string
  readonly href?: string
}

/**
 * A text in stretches, its addresses apart. A name of a site alone leads nowhere: it names no page.
 * @example addressesIn('see https://a.kr/1; b') // [{ text: 'see ' }, { text: 'https://a.kr/1', href: … }, { text: '; b' }]
 */
export function addressesIn(text: string): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const { 0: whole, index } of text.matchAll(address)) {
    const shown = whole.replace(/[.)]+$/, '')
    if (index > from) found.push({ text: text.slice(from, index) })
    found.push({ text: shown, href: shown.startsWith('http') ? shown : `https://${shown}` })
    from = index + shown.length
  }
  if (from < text.length) found.push({ text: text.slice(from) })
  return found
}
