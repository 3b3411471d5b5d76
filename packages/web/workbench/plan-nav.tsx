import { useLanguage } from '../language/language.ts'
import { type Address, sections } from '../navigation/address.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'

interface Part {
  readonly title: string
  readonly to: Address
}

/** From one part of a plan to another: what it comes to, what it is made of, what it was. */
export function PlanNav({ navigation }: { navigation: Navigation }) {
  const { t } = useLanguage()
  const { view, section: shown, ...plan } = navigation.address
  const parts: readonly Part[] = [
    { title: t('plan.summary'), to: plan },
    ...sections.map((section): Part => ({ title: t(`plan.section.${section}`), to: { ...plan, section } })),
    { title: t('plan.inputs'), to: { ...plan, view: 'edit', turned: {} } },
    ...(plan.plan ? [{ title: t('life.revisions'), to: { ...plan, view: 'revisions' as const, turned: {} } }] : []),
    ...(plan.draft ? [] : [{ title: t('report.open'), to: { ...plan, view: 'report' as const } }]),
  ]
  return (
    <nav className="plan-nav" aria-label={t('plan.nav')}>
      {parts.map(({ title, to }) => (
        <Link key={title} to={to} navigation={navigation} current={to.view === view && to.section === shown}>
          {title}
        </Link>
      ))}
    </nav>
  )
}
