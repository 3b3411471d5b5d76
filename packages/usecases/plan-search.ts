import type { PlanQuery } from '#contract/stored-plan.ts'

interface Found {
  readonly title: string
  readonly tags?: readonly string[]
}

/**
 * Which plans a question is after; undefined where it is after all of them.
 * Words may stand inside others, as Korean ones do, and in any order.
 * @example
 * const isWanted = planSearch({ q: '해남 1안' })
 * isWanted?.({ title: '국가 AI 컴퓨팅 센터(해남솔라시도)', tags: ['1안'] }) // → true
 * isWanted?.({ title: '구미 1안' }) // → false
 */
export function planSearch({ q, tag }: Pick<PlanQuery, 'q' | 'tag'>): ((plan: Found) => boolean) | undefined {
  if (q === undefined && tag === undefined) return undefined
  const words = folded(q ?? '').split(/\s+/)
  return ({ title, tags = [] }) => {
    const texts = [title, ...tags].map(folded)
    return (tag === undefined || tags.includes(tag)) && words.every((word) => texts.some((text) => text.includes(word)))
  }
}

/** One spelling for what reads the same: Korean from a Mac comes in pieces. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
