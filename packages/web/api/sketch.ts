import type { Plan } from '#contract/plan.ts'
import type { SketchRequest } from '#contract/sketch.ts'
import type { Locale } from '#words/locale.ts'
import { ask } from './api.ts'

/** A whole plan from a few answers. */
export const sketch = async (lang: Locale, answers: SketchRequest): Promise<{ plan: Plan }> =>
  (
    await ask(lang, '/v1/sketches', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answers),
    })
  ).json()
