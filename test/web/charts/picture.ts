import { type EChartsCoreOption, init } from 'echarts/core'
// For what it registers: a picture has the parts that the page has, and lacks what the page lacks.
import '#web/charts/shared/echarts.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A chart as SVG text, an element a line. Widths of text come from the library's own table where there is no canvas. */
export function picture(option: EChartsCoreOption, size: Size): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...size })
  drawing.setOption(option)
  const svg = drawing.renderToSVGString()
  drawing.dispose()
  return `${broken(lasting(svg)).trimEnd()}\n`
}

/** Without what counts the charts drawn before: styles under the pointer, and the number of the drawing in its ids. */
const lasting = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>\n?/g, '')
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(/\bzr\d+-/g, '')

/** Paths of many points, twelve a line: a point that moves is not lost among hundreds. */
const broken = (svg: string): string =>
  svg.replace(/ d="[^"]{200,}"/g, (path) => path.replace(/(?:[A-Z][^A-Z"]*){12}(?=[A-Z])/g, '$&\n'))
