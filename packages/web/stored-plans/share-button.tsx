import { useState } from 'react'
import { useLanguage } from '../language/language.ts'
import { type Address, queryOf } from '../navigation/address.ts'

/** Copies the address of what is shown, what-ifs in it. */
export function ShareButton({ address }: { address: Address }) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<'life.share.done' | 'life.share.turned' | 'life.share.failed'>()
  const done = Object.keys(address.turned).length > 0 ? 'life.share.turned' : 'life.share.done'
  const share = () =>
    navigator.clipboard.writeText(new URL(queryOf(address), window.location.href).href).then(
      () => setSaid(done),
      () => setSaid('life.share.failed'),
    )
  return (
    <>
      <button type="button" className="button" onClick={() => void share()}>
        {t('life.share')}
      </button>
      <span className="quiet shared" role="status">
        {said && t(said)}
      </span>
    </>
  )
}
