import { lazy, Suspense, useState } from 'react'
import type { PlanSummary } from '#contract/stored-plan.ts'
import { readPlan, savePlan } from '../api/api.ts'
import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { duplicate } from './duplicate.ts'
import { TitleDialog } from './title-dialog.tsx'

type Question = 'duplicate' | 'rename' | 'tags' | 'delete'

// What tags may be is for the contract to say, and the list of plans need not wait for it.
const TagsDialog = lazy(() => import('./tags-dialog.tsx').then((loaded) => ({ default: loaded.TagsDialog })))

const questions: readonly Question[] = ['duplicate', 'rename', 'tags', 'delete']

interface Props {
  readonly plan: Pick<PlanSummary, 'id' | 'title' | 'revision'>
  readonly navigation: Navigation
  /** The plan is called, tagged or saved otherwise than before. */
  readonly onChanged: () => void
  readonly onDeleted: () => void
}

/** What can be done with a stored plan as a whole. */
export function PlanMenu({ plan, navigation, onChanged, onDeleted }: Props) {
  const { t, locale } = useLanguage()
  const [asked, setAsked] = useState<Question>()
  const { id, title } = plan
  const close = () => setAsked(undefined)
  const rename = async (to: string) => {
    const { stored, tag } = await readPlan(locale, id)
    const { meta } = stored.plan
    const renamed = { ...stored.plan, meta: { ...meta, title: to } }
    if (to !== meta.title) await savePlan(locale, id, renamed, tag, t('life.renamed', { title: meta.title }))
    close()
    onChanged()
  }
  const copy = async (to: string) => {
    const { stored } = await duplicate(locale, id, to, t('life.copied', { title }))
    navigation.go({ plan: stored.id, lang: locale, turned: {} })
  }
  return (
    <>
      <ul className="plan-menu">
        {navigation.address.view !== 'revisions' && (
          <li>
            <Link
              to={{ plan: id, view: 'revisions', lang: locale, turned: {} }}
              navigation={navigation}
              className="button small"
              label={t('life.action.of', { action: t('life.revisions'), title })}
            >
              {t('life.revisions')}
            </Link>
          </li>
        )}
        {questions.map((question) => (
          <li key={question}>
            <button
              type="button"
              className="button small"
              aria-label={t('life.action.of', { action: t(`life.${question}`), title })}
              onClick={() => setAsked(question)}
            >
              {t(`life.${question}`)}
            </button>
          </li>
        ))}
      </ul>
      {asked === 'rename' && (
        <TitleDialog
          heading={t('life.rename')}
          title={title}
          confirm={t('life.rename')}
          onTitle={rename}
          onClose={close}
        />
      )}
      {asked === 'duplicate' && (
        <TitleDialog
          heading={t('life.duplicate')}
          title={t('life.copy', { title }).slice(0, 120)}
          confirm={t('life.duplicate')}
          onTitle={copy}
          onClose={close}
        />
      )}
      {asked === 'tags' && (
        <Suspense>
          <TagsDialog
            id={id}
            title={title}
            onClose={() => {
              close()
              onChanged()
            }}
          />
        </Suspense>
      )}
      {asked === 'delete' && <DeleteDialog plan={plan} onDeleted={onDeleted} onClose={close} />}
    </>
  )
}
