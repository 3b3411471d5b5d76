/** Gives names that no other has had, whatever their case; spreadsheets make no difference between a and A. */
export function uniqueNames(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    let name = wanted
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${n}`
    taken.add(name.toLowerCase())
    return name
  }
}

/**
 * An id of the model as a defined name. Only letters, digits and underscores: LibreOffice takes a point for that of a
 * sheet's name. The prefix keeps it from being read as a cell.
 */
export const definedName = (prefix: string, id: string): string => `${prefix}_${id.replaceAll(/[^\p{L}\p{N}]/gu, '_')}`
