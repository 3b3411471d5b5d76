const names: string[] = []

/**
 * The letters of a column, 0 first.
 * @example columnName(27) // 'AB'
 */
export function columnName(index: number): string {
  names[index] ??= (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
  return names[index]!
}
