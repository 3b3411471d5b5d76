type Span = (horizon: number) => readonly [first: number, last: number]

/** Months of what may lie before or after the plan, by the end of their place; all else lies within it. */
const spans: Readonly<Record<string, Span>> = {
  'phases/applied': (horizon) => [-60, horizon],
  'assessment/applied': () => [-60, 12],
  'ramp/from': (horizon) => [-24, horizon],
  'calledShare/from': (horizon) => [-24, horizon],
  redeemFrom: (horizon) => [0, horizon + 6],
  interestFrom: (horizon) => [0, horizon + 6],
  repayFrom: (horizon) => [0, horizon + 6],
  'capitalReduction/from': (horizon) => [0, horizon + 6],
  'anchor/from': (horizon) => [0, horizon + 6],
  'anchor/to': (horizon) => [0, horizon + 6],
  'penalty/by': (horizon) => [-6, horizon + 6],
  'grants/from': (horizon) => [-6, horizon],
  inService: (horizon) => [-12, horizon + 12],
}

const within: Span = (horizon) => [0, horizon - 2]
const ofPath: Span = (horizon) => [-24, horizon + 12]

/** First and last month that may stand at a place, from the start of a plan of so many months. */
export function monthSpan(place: string, isStep: boolean, horizon: number): readonly [first: number, last: number] {
  const keys = place.split('/').filter((key) => key !== '*')
  const found = spans[keys.slice(-2).join('/')] ?? spans[keys.at(-1)!] ?? (isStep ? ofPath : within)
  return found(horizon)
}
