import type { Key } from '#words/en.ts'

/** A part of the plan that is edited at once. */
export interface Section {
  readonly id: string
  readonly title: Key
  /** Places of the plan that stand here, in this order. */
  readonly places: readonly string[]
  /** Places within those that stand in another section. */
  readonly elsewhere?: readonly string[]
}

/** The whole plan but its sources, which follow the values that they are of. */
export const sections: readonly Section[] = [
  { id: 'basics', title: 'editor.section.basics', places: ['/meta', '/economy'] },
  { id: 'power', title: 'editor.section.power', places: ['/sites'], elsewhere: ['/sites/*/halls'] },
  { id: 'halls', title: 'editor.section.halls', places: ['/sites/*/halls'] },
  { id: 'fleet', title: 'editor.section.fleet', places: ['/fleet'] },
  { id: 'customers', title: 'editor.section.customers', places: ['/demand', '/sales'] },
  { id: 'costs', title: 'editor.section.costs', places: ['/opex', '/costs'] },
  { id: 'finance', title: 'editor.section.finance', places: ['/finance'] },
  { id: 'tax', title: 'editor.section.tax', places: ['/tax'] },
  { id: 'terms', title: 'editor.section.terms', places: ['/terms'] },
]

/** The section in which a value of the plan is edited: the one whose place is the closest around it. */
export function sectionOf(place: string): Section | undefined {
  const around = sections.flatMap((section) =>
    section.places.filter((own) => place === own || place.startsWith(`${own}/`)).map((own) => ({ own, section })),
  )
  return around.toSorted((a, b) => b.own.length - a.own.length)[0]?.section
}
