/** Spreadsheets take UTF-8 for something else without it. */
const byteOrderMark = '\u{feff}'

/** Rows as RFC 4180 has them: CRLF, quoted where needed. Numbers keep every digit. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  // A text that a spreadsheet would run as a formula is shown as text.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
