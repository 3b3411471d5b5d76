import { valueAt } from '#pointer/json-pointer.ts'
import type { Begun } from '../drafts/begin.ts'
import { useLanguage } from '../language/language.ts'
import { saveFile } from '../workbook/save-file.ts'
import type { Editor } from './use-editor.ts'

interface Props {
  readonly begun: Begun
  readonly editor: Editor
  readonly onSave: () => void
}

/** What is edited, and what can be done with it as a whole. */
export function EditorHead({ begun, editor: { draft, checked, undo, redo }, onSave }: Props) {
  const { t } = useLanguage()
  const title = valueAt(draft, '/meta/title')
  const download = () => saveFile(new Blob([JSON.stringify(draft, null, 2)], { type: 'application/json' }), 'plan.json')
  return (
    <div className="plan-head editor-head">
      <div className="plan-title">
        <h1>{typeof title === 'string' && title !== '' ? title : t('editor.unnamed')}</h1>
        <p className="quiet" role="status">
          {t(draft === begun.plan ? 'editor.unchanged' : 'editor.kept')}
        </p>
      </div>
      <div className="plan-state">
        <button type="button" className="button" disabled={!undo} onClick={undo}>
          {t('editor.undo')}
        </button>
        <button type="button" className="button" disabled={!redo} onClick={redo}>
          {t('editor.redo')}
        </button>
        <button type="button" className="button" onClick={download}>
          {t('editor.download')}
        </button>
        <button type="button" className="button primary" disabled={!checked.ok} onClick={onSave}>
          {t('page.save.open')}
        </button>
      </div>
    </div>
  )
}
