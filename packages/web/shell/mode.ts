/** How the page is lit: as the system says, light, or dark. */
export const modes = ['auto', 'light', 'dark'] as const

export type Mode = (typeof modes)[number]

const key = 'mode'

/** What was chosen in this browser; what the system says where nothing was, or nothing is kept. */
export function chosenMode(): Mode {
  try {
    return modes.find((mode) => mode === localStorage.getItem(key)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

/** Lights the page, and keeps the choice where the browser keeps anything. */
export function choose(mode: Mode): void {
  light(mode)
  try {
    localStorage.setItem(key, mode)
  } catch {
    // A private window forgets.
  }
}

export function light(mode: Mode): void {
  if (mode === 'auto') delete document.documentElement.dataset.mode
  else document.documentElement.dataset.mode = mode
}
