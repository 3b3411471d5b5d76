/** The first of the types on offer unless the Accept header (RFC 9110, 12.5.1) would rather have another. */
export function preferred<T extends string>(accept: string | undefined, offered: readonly [T, ...T[]]): T {
  const ranges = (accept ?? '*/*').split(',').map(rangeOf)
  const best = offered.map((type) => ({ type, quality: qualityOf(type, ranges) }))
  return best.reduce((most, one) => (one.quality > most.quality ? one : most)).type
}

interface Range {
  readonly type: string
  readonly quality: number
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = weight === undefined ? 1 : Number(weight.slice(2))
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 }
}

/** The most exact range that takes a type decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const taken = [type, `${type.split('/')[0]}/*`, '*/*'].map((one) => ranges.find((range) => range.type === one))
  return taken.find((range) => range !== undefined)?.quality ?? 0
}
