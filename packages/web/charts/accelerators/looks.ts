import { bar, type Look } from '../shared/look.ts'

/** A hue for each generation, from which its deployments take one tone after the other. */
const hues = [
  ['#0b50d0', '#5c8bec', '#a9c6fa'],
  ['#267337', '#5fa86f', '#b3dcbc'],
  ['#9e6a00', '#d79b1e', '#f3cf85'],
  ['#6b3fa0', '#9a77c7', '#cfbbe6'],
  ['#1e2124', '#6d7882', '#b1b8be'],
]

/** Colours of deployments in order: those of one model are tones of one hue. */
export function generationLooks(models: readonly string[]): Look[] {
  const generations = [...new Set(models)]
  return models.map((model, i) => {
    const tones = hues[generations.indexOf(model) % hues.length]!
    const before = models.slice(0, i).filter((other) => other === model).length
    return bar(tones[before % tones.length]!)
  })
}
