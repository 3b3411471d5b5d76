import { useCallback, useState } from 'react'
import { ExplanationDrawer } from '../explanation/explanation-drawer.tsx'
import { useLanguage } from '../language/language.ts'
import type { Compared } from '../navigation/compared.ts'
import { itemOf } from '../navigation/compared-item.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import type { Target } from '../trace/target.ts'
import { TraceDrawer } from '../trace/trace-drawer.tsx'
import { ChartsOfComparison } from './charts-of-comparison.tsx'
import { isEvaluated } from './column.ts'
import { chosen } from './compared-columns.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { Conditions } from './conditions.tsx'
import { Picker } from './picker.tsx'
import { useColumns } from './use-columns.ts'
import { useTerms } from './use-terms.ts'

interface Props {
  readonly compared: Compared
  readonly navigation: Navigation
}

/** Plans side by side under the same conditions. */
export function ComparisonView({ compared, navigation }: Props) {
  const { t, locale } = useLanguage()
  const terms = useTerms(locale)
  const columns = useColumns(compared, terms)
  const [asked, setAsked] = useState<{ id: string; target?: Target; measure?: string }>()
  const close = useCallback(() => setAsked(undefined), [])
  const change = (part: Partial<Compared>) =>
    navigation.adjust((address) => ({ ...address, compared: { ...(address.compared ?? compared), ...part } }))
  const { items, overlays } = compared
  const base = items.includes(compared.base ?? '') ? compared.base! : items[0]
  const evaluated = columns.filter(isEvaluated)
  const traced = evaluated.find(({ id }) => id === asked?.id)
  const first = evaluated.find(({ id }) => id === base)
  const ask = (id: string, target: Target) => setAsked({ id, target })
  return (
    <main className={asked && traced ? 'frame comparison beside' : 'frame comparison'}>
      <h1>{t('compare.title')}</h1>
      <p className="lead">{t('compare.lead')}</p>
      <Picker
        chosen={items.map((item) => itemOf(item).plan)}
        count={items.length}
        onChoose={(plans) => change(chosen(compared, plans))}
      />
      <Conditions
        overlays={overlays}
        objections={columns.flatMap(({ objections }) => objections)}
        onTurn={(overlays) => change({ overlays })}
      />
      {items.length < 2 || base === undefined ? (
        <p className="card quiet" role="status">
          {t('compare.too-few')}
        </p>
      ) : (
        <>
          {terms.state === 'failed' && <ProblemNotice problem={terms.problem} />}
          <ComparisonTable
            columns={columns}
            base={base}
            compared={compared}
            known={terms.state === 'here' ? Object.keys(terms.value) : []}
            navigation={navigation}
            onChange={change}
            onAsk={ask}
            onExplain={(id, measure) => setAsked({ id, measure })}
          />
          {evaluated.length > 0 && (
            <ChartsOfComparison
              columns={evaluated}
              line={compared.line}
              onLine={(line) => change({ line })}
              onAsk={ask}
            />
          )}
        </>
      )}
      {traced && asked?.target && <TraceDrawer evaluated={traced.evaluated} target={asked.target} onClose={close} />}
      {traced && first && asked?.measure && (
        <ExplanationDrawer from={first} to={traced} measure={asked.measure} onClose={close} />
      )}
    </main>
  )
}
