import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CatalogReply } from '#contract/catalog.ts'
import type { Locale } from '#words/locale.ts'
import { readCatalog, type Tagged } from '../api/api.ts'
import { useRequest } from '../api/use-request.ts'
import type { Begun } from '../drafts/begin.ts'
import { dropDraft, keepDraft } from '../drafts/kept-drafts.ts'
import { useLanguage } from '../language/language.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { SaveDialog } from '../stored-plans/save-dialog.tsx'
import { PlanNav } from '../workbench/plan-nav.tsx'
import { placeOf } from './document/references.ts'
import { EditorHead } from './editor-head.tsx'
import { EditorResults } from './editor-results.tsx'
import { unitsOf } from './entry/units.ts'
import { ErrorList } from './error-list.tsx'
import { EditingProvider } from './fields/editing.ts'
import { Field } from './fields/field.tsx'
import { SectionForm } from './section-form.tsx'
import { SectionNav } from './section-nav.tsx'
import { sectionOf, sections } from './sections.ts'
import { useEditor } from './use-editor.ts'
import { useFocusOn } from './use-focus-on.ts'
import { useResults } from './use-results.ts'
import { useUndoKeys } from './use-undo-keys.ts'

interface Props {
  readonly begun: Begun
  readonly navigation: Navigation
}

/** Every input of a plan by section, with what they come to. */
export function EditorPage({ begun, navigation }: Props) {
  const { locale } = useLanguage()
  const [stored, setStored] = useState(begun.stored)
  const editor = useEditor(begun.plan)
  const { draft, checked, undo, redo } = editor
  const catalog = useCatalog(locale)
  const [section, setSection] = useState(sections[0]!)
  const [saving, setSaving] = useState(false)
  const focusOn = useFocusOn()
  const results = useResults(checked, begun.base)
  const objections = checked.ok ? [] : checked.objections
  useUndoKeys(undo, redo)
  useKeeping(begun, draft, navigation)

  const units = useMemo(() => unitsOf(results.current?.outcome), [results.current])
  const elsewhere = useMemo(() => new Set(section.elsewhere), [section])
  const go = (pointer: string) => {
    setSection(sectionOf(placeOf(pointer)) ?? section)
    focusOn(pointer)
  }
  const saved = ({ stored: { id } }: Tagged) => {
    dropDraft(begun.id)
    navigation.go({ plan: id, lang: locale, turned: {} })
  }
  return (
    <main className="frame editor">
      <EditorHead begun={begun} editor={editor} onSave={() => setSaving(true)} />
      <PlanNav navigation={navigation} />
      <EditorResults results={results} errors={objections.length} />
      {objections.length > 0 && <ErrorList objections={objections} onGo={go} />}
      <div className="editor-columns">
        <SectionNav current={section} objections={objections} onChoose={setSection} />
        <EditingProvider value={{ ...editor, catalog, units, origin: begun.base, objections, elsewhere, Field }}>
          <SectionForm key={section.id} section={section} />
        </EditingProvider>
      </div>
      {saving && checked.ok && (
        <SaveDialog
          plan={checked.plan}
          stored={stored}
          onSaved={saved}
          onTheirs={(theirs) => {
            setStored(theirs)
            setSaving(false)
          }}
          onClose={() => setSaving(false)}
        />
      )}
    </main>
  )
}

/** The catalog once it is here; the editor goes on without it. */
function useCatalog(lang: Locale): CatalogReply | undefined {
  const answer = useRequest(useCallback(() => readCatalog(lang), [lang]))
  return answer.state === 'here' ? answer.value : undefined
}

/** Keeps what was changed in this browser, and lets the address name it. */
function useKeeping({ id, plan, base, origin }: Begun, draft: unknown, { address, adjust }: Navigation): void {
  useEffect(() => {
    if (draft === plan && address.draft === undefined) return
    keepDraft({ id, plan: draft, base, origin, changedAt: new Date().toISOString() })
    if (address.draft === id) return
    adjust(({ lang, view, turned }) => ({ lang, draft: id, ...(view ? { view } : {}), turned }))
  }, [draft])
}
