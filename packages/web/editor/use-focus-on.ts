import { useEffect, useState } from 'react'
import { parentOf } from '#pointer/json-pointer.ts'
import { elementOf } from './fields/use-field.ts'

/** Puts the focus on the field of a place, or what is closest around it, once that is shown. */
export function useFocusOn(): (pointer: string) => void {
  const [wanted, setWanted] = useState<{ pointer: string }>()
  useEffect(() => {
    if (wanted) focusOn(wanted.pointer)
  }, [wanted])
  return (pointer) => setWanted({ pointer })
}

function focusOn(pointer: string): void {
  const found = document.getElementById(elementOf(pointer))
  if (!found) {
    const around = parentOf(pointer)
    if (around) focusOn(around)
    return
  }
  for (let item = found.closest('details'); item; item = item.parentElement?.closest('details') ?? null)
    item.open = true
  found.focus()
  found.scrollIntoView({ block: 'center' })
}
