import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef } from 'react'
import { type Drawing, drawIn } from './echarts.ts'

interface Props {
  readonly option: EChartsCoreOption
  readonly height: number
  readonly label: string
  /** A mark was clicked: which series and which period. */
  readonly onPick: (series: number, period: number) => void
}

/** A drawn chart. What it shows is in the table beside it too, so it is one picture to a screen reader. */
export function Chart({ option, height, label, onPick }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing>(undefined)
  const pick = useRef(onPick)
  pick.current = onPick

  useEffect(() => {
    const host = element.current!
    const drawn = drawIn(host)
    drawing.current = drawn
    drawn.on('click', ({ seriesIndex, dataIndex, event }) => {
      if (seriesIndex === undefined) return
      // A click between the points of a line names no point: it is of the period under the pointer.
      const at = dataIndex ?? periodAt(drawn, seriesIndex, event)
      if (at !== undefined) pick.current(seriesIndex, at)
    })
    const watch = new ResizeObserver(() => drawn.resize())
    watch.observe(host)
    return () => {
      watch.disconnect()
      drawn.dispose()
    }
  }, [])

  useEffect(() => drawing.current?.setOption(option, { notMerge: true }), [option])

  return <div ref={element} className="chart" style={{ height }} role="img" aria-label={label} />
}

function periodAt(drawn: Drawing, seriesIndex: number, event: unknown): number | undefined {
  const { offsetX, offsetY } = event as { offsetX: number; offsetY: number }
  const [period] = drawn.convertFromPixel({ seriesIndex }, [offsetX, offsetY]) as number[]
  return period
}
