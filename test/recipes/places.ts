/** A stretch of lines that a recipe writes in one place: a new file, or lines next to each other. */
export interface Place {
  readonly file: string
  readonly line: number
  /** What takes it back out of a copy that has it, applied in reverse. */
  readonly patch: string
  readonly added: readonly string[]
}

/** Every place of a difference without context. */
export function placesOf(difference: string): Place[] {
  return difference.split(/^(?=diff --git )/m).flatMap((part) => {
    const [head, ...hunks] = part.split(/^(?=@@ )/m)
    const file = /^\+\+\+ b\/(.+)$/m.exec(head!)?.[1]
    if (!file) return []
    return hunks.map((hunk) => ({
      file,
      line: Number(/^@@ -\S+ \+(\d+)/.exec(hunk)![1]),
      patch: head! + hunk,
      added: hunk.split('\n').flatMap((line) => (line.startsWith('+') ? [line.slice(1)] : [])),
    }))
  })
}

/** Whether nothing but a comment stands in a place: it is for people, who alone can miss it. */
export const isComment = ({ added }: Place): boolean =>
  added.length > 0 && added.every((line) => /^\s*(\/\/|\/\*|\*)/.test(line))
