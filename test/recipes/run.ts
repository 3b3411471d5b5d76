import { recipesOf } from './recipe.ts'
import { rowOf, tableOf } from './table.ts'
import { tried } from './try.ts'

/** Tries recipes in scratch copies; `--deletions` also leaves out each place of them in turn. Fails where nothing notices. */
const [names, flags] = [false, true].map((isFlag) =>
  process.argv.slice(2).filter((arg) => arg.startsWith('--') === isFlag),
)

for (const recipe of recipesOf(names!)) {
  const trial = tried(recipe, flags!.includes('--deletions'), (one) => console.error(rowOf(one)))
  console.log(tableOf(trial))
  if (trial.wrong || trial.deletions.some(({ noticed }) => !noticed)) process.exitCode = 1
}
