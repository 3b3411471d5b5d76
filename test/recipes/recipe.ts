import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname

/** Something that somebody adds to the product by its README, as a patch of what they write by hand. */
export interface Recipe {
  readonly name: string
  /** What is added, in words. */
  readonly task: string
  readonly patch: string
  /** Test files that must notice when a part of it is left out. */
  readonly tests: readonly string[]
  /** Test files of which a snapshot is a document that is made anew. */
  readonly renews: readonly string[]
}

/** The recipes of these names, or all. Throws where there is none of a name. */
export const recipesOf = (names: readonly string[]): Recipe[] => (names.length > 0 ? names : allNames()).map(recipeOf)

const allNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.patch'))
    .map((file) => file.replace(/\.patch$/, ''))
    .toSorted()

function recipeOf(name: string): Recipe {
  const { renews = [], ...about } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  return { name, patch: join(folder, `${name}.patch`), renews, ...about }
}
