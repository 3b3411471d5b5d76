import { headlineValue } from '../../language/headline-value.ts'
import type { Language } from '../../language/language.ts'
import type { Series } from './chart-data.ts'
import { lookOf } from './look.ts'

interface Point {
  readonly seriesIndex: number
  readonly name: string
  readonly value: number | null
}

/** All figures at one place of the axis; those that are 0 are left out where much stands beside them. */
export function tooltip(series: readonly Series[], language: Language) {
  return {
    trigger: 'axis' as const,
    confine: true,
    axisPointer: { type: 'line' as const, lineStyle: { color: '#8a949e' } },
    textStyle: { fontFamily: "'Pretendard GOV', sans-serif", fontSize: 12, color: '#1e2124' },
    formatter: (points: readonly Point[]) => content(points, series, language),
  }
}

/** A tooltip of nodes, since a page that allows no inline styles drops those written in markup. */
function content(points: readonly Point[], series: readonly Series[], language: Language): HTMLElement {
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.append(element('b', points[0]?.name ?? ''))
  const table = document.createElement('table')
  for (const { seriesIndex, value } of points) {
    const shown = series[seriesIndex]
    if (!shown || typeof value !== 'number' || (value === 0 && points.length > 6)) continue
    const mark = element('span', '')
    mark.className = 'tip-mark'
    mark.style.background = lookOf(shown, seriesIndex).colour
    const head = element('th', shown.label)
    head.prepend(mark)
    const row = document.createElement('tr')
    row.append(head, element('td', headlineValue(value, shown.unit, language)))
    table.append(row)
  }
  tip.append(table)
  return tip
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
