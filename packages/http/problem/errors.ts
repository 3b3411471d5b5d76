import { type Finding, findingsOf, type Issue } from '#contract/finding/findings.ts'
import type { Problem } from '#contract/problem.ts'
import { isWithin, keysOf, pointerOf } from '#pointer/json-pointer.ts'
import type { Offence as UseCaseOffence } from '#usecases/fault.ts'
import type { Speaker } from '#words/speech.ts'
import type { Offence, Part } from './refusal.ts'

type ProblemError = NonNullable<Problem['errors']>[number]

/** What schemas and our own checks found, said. Parts in the order of the request. */
export function errorsOf(offences: readonly Offence[], speech: Speaker): ProblemError[] {
  const parts: readonly Part[] = ['path', 'query', 'header', 'body']
  return parts.flatMap((part) => {
    const here = offences.filter((offence) => offence.in === part)
    const issues = here.flatMap((offence) => ('issue' in offence ? [offence.issue] : []))
    const own = here.flatMap((offence) => ('issue' in offence ? [] : [offence]))
    return [
      ...own.map(({ pointer, code, params }) => error(part, pointer, code, params, speech)),
      ...findingsOf(issues).map((finding) => said(part, pointerOf(finding.path), finding, speech)),
    ]
  })
}

/** What a use case found in the body; it hands on what a schema found as it is. */
export function errorsOfFault(offences: readonly UseCaseOffence[], speech: Speaker): ProblemError[] {
  const issues = new Map<string, Issue[]>()
  const own: ProblemError[] = []
  for (const { pointer, code, params } of offences) {
    if (params.issue === undefined) own.push(error('body', pointer, code.replace(/^issue\./, ''), params, speech))
    else issues.set(pointer, [...(issues.get(pointer) ?? []), params.issue as Issue])
  }
  const found = [...issues].flatMap(([pointer, list]) =>
    findingsOf(list).map((finding) => said('body', within(pointer, finding), finding, speech)),
  )
  return [...own, ...found]
}

/** The place inside an override, where the finding lies in its value. */
function within(pointer: string, { path }: Finding): string {
  const override = keysOf(pointer).at(-1)
  const place = pointerOf(path)
  return override !== undefined && isWithin(place, override) ? pointer + place.slice(override.length) : pointer
}

function said(part: Part, pointer: string, { code, params }: Finding, speech: Speaker): ProblemError {
  if (part !== 'query' || code !== 'unknown-field') return error(part, pointer, code, params, speech)
  return error(part, pointer, 'unknown-parameter', params, speech)
}

function error(
  part: Part,
  pointer: string,
  code: string,
  params: Readonly<Record<string, unknown>>,
  speech: Speaker,
): ProblemError {
  const key = code.startsWith('rule.') ? code : `issue.${code}`
  return { in: part, pointer, code, detail: speech.phrase(key, params) }
}
