import type { Arrangement } from '../arrangement.ts'
import { quotedText, sheetPrefix } from '../layout.ts'
import type { Subject } from '../subject.ts'
import type { Cell, Row, Sheet } from '../xlsx/cell.ts'
import { lastOf, liveCheck } from './live-checks.ts'

const columns = ['check', 'worst', 'most', 'state', 'id']

/** As the engine has it: a violation below this part of its scale is rounding. */
const tolerance = 1e-6

/** A residual below this part of its scale is solved. */
const solvedTolerance = 1e-9

/** An error counts as a violation that nothing exceeds. */
const endless = '9.9E+307'

/** Rows of the title, of all checks together, of all unknowns together, and of the heads. */
const titleRows = 4

/** Where the state of all checks together stands, absolute. */
export const masterCell = ({ tabs }: Arrangement): string => `${sheetPrefix(tabs.own.checks)}$D$2`

/** Where it stands whether all unknowns still solve their equations, absolute. */
export const solvedCell = ({ tabs }: Arrangement): string => `${sheetPrefix(tabs.own.checks)}$D$3`

/** Something that must not be off by more than so much. */
interface Claim {
  readonly id: string
  readonly title: string
  readonly worst: number
  readonly most: number
  /** None for what holds of the equations whatever the numbers. */
  readonly formula?: string | undefined
}

export const holdsAll = (claims: readonly Claim[]): boolean => claims.every(({ worst, most }) => worst <= most)

/** What must hold, each with how far it is off, and all of it in one cell; then whether the unknowns are still solved. */
export function checksSheet(subject: Subject, arrangement: Arrangement): Sheet {
  const { phrase } = subject.speech
  const { tabs } = arrangement
  const state = stateCells(subject)
  const checks = checkClaims(subject, arrangement)
  const residuals = residualClaims(subject, arrangement)
  const rows = [...checks, ...residuals].map(({ id, title, worst, most, formula }, i): Row => {
    const at = titleRows + 1 + i
    const live = formula === undefined ? {} : { formula: `IFERROR(${formula},${endless})` }
    const kind = i < checks.length ? 'check' : 'residual'
    return {
      cells: [
        { value: title },
        { value: worst, look: { kind: 'plain', format: 'tiny' }, ...live },
        { value: most, look: { kind: 'quiet', format: 'tiny' } },
        state(kind, (yes, no) => `IF(B${at}<=C${at},${yes},${no})`, worst <= most),
        { value: id, look: { kind: 'quiet' } },
      ],
    }
  })
  const together = (kind: 'check' | 'residual', from: number, claims: readonly Claim[]): Row => {
    const states = `D${from}:D${from + claims.length - 1}`
    const all = (yes: string, no: string) =>
      claims.length > 0 ? `IF(COUNTIF(${states},${yes})=ROWS(${states}),${yes},${no})` : yes
    const title = phrase(kind === 'check' ? 'workbook.master' : 'workbook.residuals', {})
    return {
      cells: [{ value: title, look: { kind: 'sum' } }, undefined, undefined, state(kind, all, holdsAll(claims))],
    }
  }
  return {
    name: tabs.own.checks,
    fitsWidth: true,
    widths: [70, 14, 14, 20, 26],
    frozen: { rows: titleRows, columns: 1 },
    rows: [
      { cells: [{ value: tabs.own.checks, look: { kind: 'title' } }] },
      together('check', titleRows + 1, checks),
      together('residual', titleRows + 1 + checks.length, residuals),
      {
        cells: columns.map(
          (column): Cell => ({ value: phrase(`workbook.column.${column}`, {}), look: { kind: 'head' } }),
        ),
      },
      ...rows,
    ],
  }
}

/** A cell that says whether something holds. */
export function stateCells({ speech }: Subject) {
  const words = {
    check: ['workbook.holds', 'workbook.broken'],
    residual: ['workbook.isSolved', 'workbook.notSolved'],
  } as const
  return (kind: keyof typeof words, formula: (yes: string, no: string) => string, ok: boolean): Cell => {
    const [yes, no] = words[kind].map((key) => speech.phrase(key, {})) as [string, string]
    return {
      value: ok ? yes : no,
      formula: formula(quotedText(yes), quotedText(no)),
      look: { kind: 'sum' },
      mustBe: yes,
    }
  }
}

export function checkClaims(subject: Subject, arrangement: Arrangement): Claim[] {
  return subject.outcome.checks.map(({ id, worst }) => ({
    id,
    title: subject.speech.phrase(`check.${id}`, {}),
    worst,
    most: tolerance,
    formula: liveCheck(subject, arrangement, id),
  }))
}

export function residualClaims(subject: Subject, arrangement: Arrangement): Claim[] {
  const { outcome, speech } = subject
  return arrangement.unknowns.map(({ of: { unknown, residual, scale } }) => {
    const [off, size] = [residual, scale].map((line) => lastOf(subject, arrangement, line))
    const [left, whole] = [residual, scale].map((line) => outcome.evaluation.series(line).at(-1)!)
    return {
      id: unknown.id,
      title: speech.phrase('workbook.residual', { unknown: speech.name(unknown.label) }),
      worst: left === 0 ? 0 : Math.min(Math.abs(left! / whole!), Number(endless)),
      most: solvedTolerance,
      formula: `IF(${off}=0,0,ABS(${off}/${size}))`,
    }
  })
}
