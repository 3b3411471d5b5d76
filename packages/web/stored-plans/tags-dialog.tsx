import { useCallback, useEffect, useId, useState } from 'react'
import { type PlanTags, Tag } from '#contract/stored-plan.ts'
import { readTags, tagPlan, untagPlan } from '../api/plan-life.ts'
import { useRequest } from '../api/use-request.ts'
import { useLanguage } from '../language/language.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { Dialog } from './dialog.tsx'
import { useAction } from './use-action.ts'

interface Props {
  readonly id: string
  readonly title: string
  readonly onClose: () => void
}

/** The tags of a plan: each is kept as soon as it is given or taken. */
export function TagsDialog({ id, title, onClose }: Props) {
  const { t, locale } = useLanguage()
  const borne = useRequest(useCallback(() => readTags(locale, id), [locale, id]))
  const [tags, setTags] = useState<readonly string[]>([])
  const [next, setNext] = useState('')
  const { busy, problem, act } = useAction()
  const [field, hint] = [useId(), useId()]
  const read = Tag.safeParse(next)
  const refused = next.trim() !== '' && !read.success
  useEffect(() => {
    if (borne.state === 'here') setTags(borne.value.tags)
  }, [borne])
  const change = (made: Promise<PlanTags>) => act(async () => setTags((await made).tags))
  const add = async () => {
    if (read.success && (await change(tagPlan(locale, id, read.data)))) setNext('')
  }
  const failed = problem ?? (borne.state === 'failed' ? borne.problem : undefined)
  return (
    <Dialog heading={t('life.tags.of', { title })} onClose={onClose} onSubmit={() => void add()}>
      <ul className="tags">
        {tags.map((tag) => (
          <li key={tag} className="tag">
            {tag}
            <button
              type="button"
              aria-label={t('life.tags.remove', { tag })}
              disabled={busy}
              onClick={() => void change(untagPlan(locale, id, tag))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label htmlFor={field}>{t('life.tags.new')}</label>
      <input
        id={field}
        className="text"
        value={next}
        maxLength={30}
        aria-invalid={refused}
        aria-describedby={hint}
        onChange={(event) => setNext(event.target.value)}
      />
      <p id={hint} className={refused ? 'refused' : 'quiet'}>
        {t('format.tag')}
      </p>
      {failed && <ProblemNotice problem={failed} />}
      <div className="actions">
        <button type="submit" className="button primary" disabled={busy || !read.success}>
          {t('life.tags.add')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('life.close')}
        </button>
      </div>
    </Dialog>
  )
}
