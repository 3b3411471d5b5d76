/** How a cell looks; the first letters of a look are its kind, the rest its number format. */
export interface Look {
  readonly kind: keyof typeof kinds
  readonly format?: keyof typeof formats
}

interface Kind {
  readonly font: string
  readonly fill?: string
  readonly wraps?: boolean
  readonly top?: boolean
  readonly indents?: boolean
}

/** Fonts and fills, by what a cell is for. */
const kinds = {
  plain: { font: '' },
  title: { font: '<b/><sz val="16"/>' },
  head: { font: '<b/><color rgb="FFFFFFFF"/>', fill: 'FF1F3864', wraps: true },
  section: { font: '<b/>', fill: 'FFD9E2F3' },
  label: { font: '' },
  quiet: { font: '<color rgb="FF7F7F7F"/>' },
  unit: { font: '<color rgb="FF7F7F7F"/>', indents: true },
  note: { font: '', wraps: true },
  part: { font: '<i/><color rgb="FF7F7F7F"/>' },
  input: { font: '<color rgb="FF0000FF"/>', fill: 'FFFFF9DB' },
  solved: { font: '<b/><color rgb="FF9C5700"/>', fill: 'FFFFE6C7' },
  sum: { font: '<b/>', top: true },
  link: { font: '<u/><color rgb="FF0563C1"/>' },
} as const satisfies Record<string, Kind>

const formats = {
  general: 'General',
  money: '#,##0;[Red]\\-#,##0;\\-',
  amount: '#,##0.00;[Red]\\-#,##0.00;\\-',
  factor: '0.0000',
  percent: '0.00%',
  count: '#,##0.##',
  month: 'yyyy\\-mm',
  tiny: '0.0E+00',
  text: '@',
} as const

const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]
const formatNames = Object.keys(formats) as (keyof typeof formats)[]

/** Number of a look in the list of styles. */
export function styleOf({ kind, format = 'general' }: Look): number {
  return kindNames.indexOf(kind) * formatNames.length + formatNames.indexOf(format)
}

const face = '<name val="Malgun Gothic"/><family val="2"/>'

/** Every kind in every format, so that a look is a number without any list to be kept. */
export function stylesXml(): string {
  const all = kindNames.map((name): Kind => kinds[name])
  const fonts = all.map(({ font }) => `<font>${font.includes('<sz') ? font : `${bare(font)}`}${face}</font>`)
  const fills = all.map(({ fill }) =>
    fill
      ? `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`
      : '<fill><patternFill patternType="none"/></fill>',
  )
  const xfs = all.flatMap(({ wraps, top, indents }, kind) =>
    formatNames.map((format, i) => {
      const align = wraps
        ? '<alignment vertical="top" wrapText="1"/>'
        : indents
          ? '<alignment horizontal="left" indent="1"/>'
          : ''
      const ids = `numFmtId="${format === 'general' ? 0 : 164 + i}" fontId="${kind}" fillId="${kind + 2}" borderId="${top ? 1 : 0}"`
      return `<xf ${ids} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>`
    }),
  )
  const codes = formatNames.map((name, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code(formats[name])}"/>`)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    `<fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>`,
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    '<border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="1"><dxf><font><b/><color rgb="FFFFFFFF"/></font><fill><patternFill><bgColor rgb="FFC00000"/></patternFill></fill></dxf></dxfs>',
    '</styleSheet>',
  ].join('')
}

/** A font of the usual size: the size stands before the colour. */
function bare(font: string): string {
  const color = font.indexOf('<color')
  const size = '<sz val="10"/>'
  return color < 0 ? `${font}${size}` : `${font.slice(0, color)}${size}${font.slice(color)}`
}

const code = (format: string): string => format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
