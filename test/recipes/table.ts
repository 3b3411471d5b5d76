import type { Deletion, Trial } from './try.ts'

/** Files that are the product: what is neither words for people, nor a test, nor a page of text. */
const isSource = (file: string) => /^(packages|functions|infra)\//.test(file) && !file.startsWith('packages/words/')

/** What noticed that a place was left out. */
export const rowOf = ({ place, noticed }: Deletion): string =>
  `| ${place.file}:${place.line} | ${noticed ?? 'NOT NOTICED'} |`

/** What a trial of a recipe came to, as Markdown. */
export function tableOf({ recipe, places, lengths, wrong, deletions, seconds }: Trial): string {
  const files = [...lengths.keys()]
  const sources = files.filter(isSource)
  const words = files.filter((file) => file.startsWith('packages/words/'))
  const tests = files.filter((file) => file.startsWith('test/'))
  const longest = sources.toSorted((a, b) => lengths.get(b)! - lengths.get(a)!)[0]
  const count = (some: readonly string[]) => {
    const added = places.filter(({ file }) => some.includes(file)).flatMap((place) => place.added)
    return `${some.length} files, ${added.length} lines`
  }
  const rest = files.filter((file) => ![...sources, ...words, ...tests].includes(file))
  return [
    `## ${recipe.name}: ${recipe.task}`,
    '',
    `source: ${count(sources)}; words: ${count(words)}; tests: ${count(tests)}; other: ${count(rest)}`,
    ...(longest ? [`longest source file: ${longest}, ${lengths.get(longest)} lines`] : []),
    `with all of it: ${wrong ?? 'all holds'}`,
    ...(deletions.length > 0 ? ['', '| place left out | noticed by |', '|---|---|'] : []),
    ...deletions.map(rowOf),
    '',
    `${Math.round(seconds)} s`,
    '',
  ].join('\n')
}
