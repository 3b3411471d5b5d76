import { useCallback, useMemo, useState } from 'react'
import { fieldName } from '#words/field-name.ts'
import { useLanguage } from '../language/language.ts'
import { type Checked, checkedPlan } from '../plan/checked-plan.ts'
import { type Beginning, beginningOf } from './document/beginning.ts'
import { changedAt } from './document/changed-at.ts'
import { begun, type History, redone, stepped, undone } from './document/history.ts'

export interface Editor {
  readonly draft: unknown
  readonly checked: Checked
  readonly beginning: Beginning
  readonly change: (pointer: string, value: unknown) => void
  /** @param at place that is being typed into; a step of its own without */
  readonly apply: (change: (draft: unknown) => unknown, at?: string) => void
  /** Undefined where there is nothing to go back to. */
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

/** A draft, its history, and what the contract says of it. */
export function useEditor(first: unknown): Editor {
  const { locale } = useLanguage()
  const [history, setHistory] = useState<History>(() => begun(first))
  const draft = history.now
  const checked = useMemo(() => checkedPlan(draft), [draft])
  const beginning = useMemo(() => beginningOf(draft, (place) => fieldName(place, locale)), [draft, locale])
  const change = useCallback(
    (pointer: string, value: unknown) =>
      setHistory((before) => stepped(before, changedAt(before.now, pointer, value), pointer)),
    [],
  )
  const apply = useCallback(
    (step: (draft: unknown) => unknown, at?: string) => setHistory((before) => stepped(before, step(before.now), at)),
    [],
  )
  return {
    draft,
    checked,
    beginning,
    change,
    apply,
    undo: history.past.length > 0 ? () => setHistory(undone) : undefined,
    redo: history.future.length > 0 ? () => setHistory(redone) : undefined,
  }
}
