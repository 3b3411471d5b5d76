/** Colours that stay apart for most eyes; beyond them marks tell. */
const colours = ['#0b50d0', '#c78500', '#267337', '#bd2c0f', '#6b3fa0', '#1e7d8c', '#7a1f26', '#58616a']

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'emptyTriangle']

const positionOf = (mark: string): number => mark.charCodeAt(0) - 65

export const colourOf = (mark: string): string => colours[positionOf(mark) % colours.length]!

export const symbolOf = (mark: string): string => symbols[positionOf(mark) % symbols.length]!

/** Whether the colour has come round a second time. */
export const isDashed = (mark: string): boolean => positionOf(mark) >= colours.length
