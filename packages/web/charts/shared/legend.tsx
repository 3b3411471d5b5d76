import type { Series } from './chart-data.ts'
import { lookOf } from './look.ts'

/** What each colour of a chart stands for. */
export function Legend({ series }: { series: readonly Series[] }) {
  return (
    <ul className="legend">
      {series.map((one, i) => {
        const { colour, mark } = lookOf(one, i)
        return (
          <li key={one.id}>
            <svg width="14" height="10" aria-hidden="true">
              {mark === 'bar' ? (
                <rect x="2" width="10" height="10" fill={colour} />
              ) : (
                <line
                  y1="5"
                  x2="14"
                  y2="5"
                  stroke={colour}
                  strokeWidth="2.5"
                  strokeDasharray={mark === 'dashed' ? '4 2' : undefined}
                />
              )}
            </svg>
            {one.label}
          </li>
        )
      })}
    </ul>
  )
}
