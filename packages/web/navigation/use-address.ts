import { useCallback, useEffect, useRef, useState } from 'react'
import { load } from '../language/loaded-words.ts'
import { type Address, addressOf, queryOf } from './address.ts'

const current = (): Address => addressOf(window.location.search, navigator.languages)

/** Browsers refuse more than about 100 changes of the address in half a minute. */
const settleMs = 300

export interface Navigation {
  readonly address: Address
  /** Another thing to look at: the back button returns. */
  readonly go: (next: Address) => void
  /** The same thing seen otherwise: the address follows once changes settle. */
  readonly adjust: (change: (address: Address) => Address) => void
}

/** The address bar as state. */
export function useAddress(): Navigation {
  const [address, setAddress] = useState(current)
  const timer = useRef<number | undefined>(undefined)

  useEffect(() => {
    const back = () => void load(current().lang).then(() => setAddress(current()))
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])

  useEffect(() => {
    timer.current = window.setTimeout(() => window.history.replaceState(null, '', queryOf(address)), settleMs)
    return () => window.clearTimeout(timer.current)
  }, [address])

  const go = useCallback((next: Address) => {
    window.clearTimeout(timer.current)
    window.history.pushState(null, '', queryOf(next))
    window.scrollTo(0, 0)
    setAddress(next)
  }, [])

  return { address, go, adjust: setAddress }
}
