import { PlanShape } from '#contract/plan-shape.ts'
import type { Schema } from '#contract/structure.ts'
import { structureOf } from '#contract/structure.ts'
import { keysOf, valueAt } from '#pointer/json-pointer.ts'
import { useLanguage } from '../language/language.ts'
import { nameOf, pointersAt } from './document/references.ts'
import { useEditing } from './fields/editing.ts'
import type { Section } from './sections.ts'

/** The inputs of one section of the plan. */
export function SectionForm({ section }: { section: Section }) {
  const { t } = useLanguage()
  const { draft, Field } = useEditing()
  return (
    <div className="editor-form">
      <h2>{t(section.title)}</h2>
      {section.places.flatMap((place) =>
        pointersAt(draft, place).map((pointer) => {
          const owner = nameOf(valueAt(draft, pointer.slice(0, pointer.lastIndexOf('/'))))
          return (
            <div key={pointer} className="card editor-card">
              {owner && <h3>{owner}</h3>}
              <Field schema={schemaAt(pointer)} pointer={pointer} />
            </div>
          )
        }),
      )}
    </div>
  )
}

/** What the contract says of a place that sections begin at: there is no choice on the way to it. */
function schemaAt(pointer: string): Schema {
  return keysOf(pointer).reduce<Schema>((schema, key) => {
    const structure = structureOf(schema)
    if (structure.is === 'list') return structure.of
    const field = structure.is === 'object' ? structure.fields.find(([name]) => name === key) : undefined
    if (!field) throw new Error(`the contract knows no ${pointer}`)
    return field[1]
  }, PlanShape)
}
