import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiler, documents, failing, housekeeping, noticedBy } from './noticed.ts'
import { isComment, type Place, placesOf } from './places.ts'
import type { Recipe } from './recipe.ts'
import { openScratch, type Scratch } from './scratch.ts'

/** A place that was taken back out, and what noticed. */
export interface Deletion {
  readonly place: Place
  readonly noticed: string | undefined
}

export interface Trial {
  readonly recipe: Recipe
  readonly places: readonly Place[]
  /** Lines of each touched file, with the recipe in it. */
  readonly lengths: ReadonlyMap<string, number>
  /** What does not hold with the whole recipe in; undefined where all does. */
  readonly wrong: string | undefined
  readonly deletions: readonly Deletion[]
  readonly seconds: number
}

/** Adds what a recipe says to a copy of the checkout; if asked, takes each place of it back out in turn, and tells of it. */
export function tried(recipe: Recipe, withDeletions: boolean, tell: (deletion: Deletion) => void): Trial {
  const start = performance.now()
  using scratch = openScratch()
  scratch.git('apply', '--whitespace=error', recipe.patch)
  scratch.git('add', '--all')
  const places = placesOf(scratch.git('diff', '--cached', '--unified=0', '--no-renames'))
  const files = [...new Set(places.map(({ file }) => file))]
  const wrong = wholeOf(scratch, recipe, files)
  const lengths = new Map(
    files.map((file) => [file, readFileSync(join(scratch.folder, file), 'utf8').split('\n').length - 1]),
  )
  scratch.keep(recipe.task)
  const removable = places.filter((place) => !isComment(place) && !recipe.tests.includes(place.file))
  const deletions = withDeletions && !wrong ? removable.map((place) => without(scratch, recipe, place, tell)) : []
  return { recipe, places, lengths, wrong, deletions, seconds: (performance.now() - start) / 1000 }
}

/** What does not hold with all of a recipe in. */
function wholeOf(scratch: Scratch, { tests, renews }: Recipe, files: readonly string[]): string | undefined {
  const sources = files.filter((file) => /\.tsx?$/.test(file))
  return (
    documents(scratch) ??
    compiler(scratch) ??
    housekeeping(scratch, sources) ??
    (renews.length > 0 ? failing(scratch, renews, '--update') : undefined) ??
    failing(scratch, tests)
  )
}

function without(scratch: Scratch, { tests }: Recipe, place: Place, tell: (deletion: Deletion) => void): Deletion {
  scratch.takeOut(place.patch)
  const deletion = { place, noticed: noticedBy(scratch, tests) }
  scratch.restore()
  tell(deletion)
  return deletion
}
