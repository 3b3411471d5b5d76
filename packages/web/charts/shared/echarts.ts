import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer])

/** A chart drawn as SVG with the parts that this page needs. */
export const drawIn = (element: HTMLElement) => init(element, null, { renderer: 'svg' })

export type Drawing = ReturnType<typeof drawIn>
