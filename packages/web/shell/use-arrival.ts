import { useEffect, useRef } from 'react'

/**
 * Names the window after the heading of what is shown, and after a step through the page puts the focus there, so that
 * whoever does not see the page knows where it went.
 * @param shown tells what is shown from everything else
 * @param product name of the product, which ends the window's name
 */
export function useArrival(shown: string, product: string): void {
  const last = useRef<string>(undefined)
  useEffect(() => {
    const arrive = () => {
      const heading = document.querySelector<HTMLElement>('main h1')
      if (!heading) return
      document.title = `${heading.textContent} – ${product}`
      if (last.current !== undefined && last.current !== shown) {
        heading.tabIndex = -1
        heading.focus({ preventScroll: true })
      }
      last.current = shown
    }
    arrive()
    // A heading comes with the plan, which may still be asked for.
    const later = new MutationObserver(arrive)
    later.observe(document.body, { childList: true, subtree: true, characterData: true })
    return () => later.disconnect()
  }, [shown, product])
}
