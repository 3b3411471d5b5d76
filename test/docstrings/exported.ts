import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** Something that a file exports, with what its docstring says. */
export interface Exported {
  /** As it is imported: `#study/solve.ts`. */
  readonly file: string
  readonly name: string
  /** Whether it is there at run time. */
  readonly isValue: boolean
  /** What it is for; empty when there is no docstring. */
  readonly purpose: string
  readonly examples: readonly string[]
}

/** Everything that the files of a room export where it is declared. */
export function exportedOf(room: string): Exported[] {
  const folder = new URL(`../../packages/${room}/`, import.meta.url)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return names.toSorted().flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
    return source.statements.filter(isExported).flatMap((statement) => described(statement, `#${room}/${name}`))
  })
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function described(statement: ts.Statement, file: string): Exported[] {
  const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc)
  const isValue = !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)
  const purpose = docs.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('')
  const tags = docs.flatMap(({ tags }) => [...(tags ?? [])])
  const examples = tags.filter(({ tagName }) => tagName.text === 'example').map(textOf)
  return namesOf(statement).map((name) => ({ file, name, isValue, purpose, examples }))
}

/** The text as it is written: the parser drops what it takes for markup. */
function textOf(tag: ts.JSDocTag): string {
  const written = tag.getText().replace(/^@\w+/, '')
  return written
    .replaceAll(/^[ \t]*\*[ \t]?/gm, '')
    .replace(/\*?\/?$/, '')
    .trim()
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  return 'name' in statement ? [(statement.name as ts.Identifier).text] : []
}
