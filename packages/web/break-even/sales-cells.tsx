import type { MeasureValue } from '#algebra/measure.ts'
import { useLanguage } from '../language/language.ts'
import type { Sales } from './work-out.ts'

/** What is paid for an hour, in won, and how much is sold; dashes where nothing is asked. */
export function SalesCells({ sales }: { sales?: Sales }) {
  const { quantity } = useLanguage()
  const text = (of: MeasureValue | undefined, unit: string) => quantity(of?.ok ? of.value : null, unit)
  return (
    <>
      <td>{text(sales?.price, '1')}</td>
      <td>{text(sales?.utilisation, 'share')}</td>
    </>
  )
}
