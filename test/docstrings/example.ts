import ts from 'typescript'
import type { Exported } from './exported.ts'

/** What an example comes to, and what its docstring says of it. */
type Same = (found: unknown, stated: unknown) => void
type Import = (specifier: string) => Promise<Record<string, unknown>>

/**
 * An example as a module. The exports of its file need no import; each `expression // → value` is handed to `same`.
 *
 *     hashOf({ a: 1 }) // → 'sha256-…'        becomes        same(hashOf({ a: 1 }), 'sha256-…')
 */
export function moduleOf(example: string, file: string, exported: readonly Exported[]): string {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.Latest, true)
  const own = exported.filter(
    (one) => one.file === file && one.isValue && new RegExp(`\\b${one.name}\\b`).test(example),
  )
  const statements = source.statements.map((statement) => {
    const stated = /^[ \t;]*\n?[ \t]*\/\/ → (.*)/.exec(example.slice(statement.end))?.[1]
    if (stated === undefined || !ts.isExpressionStatement(statement)) return statement.getText()
    return `same(${statement.expression.getText()}, ${stated})`
  })
  return [`import { ${own.map(({ name }) => name).join(', ')} } from '${file}'`, ...statements].join('\n')
}

/** Runs such a module. */
export async function run(module: string, load: Import, same: Same): Promise<void> {
  const linked = module.replaceAll(/^import \{(.*)\} from ('.*')$/gm, 'const {$1} = await load($2)')
  const { outputText } = ts.transpileModule(linked, {
    compilerOptions: { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext },
  })
  const body = new AsyncFunction('load', 'same', outputText)
  await body(load, same)
}

const AsyncFunction = (async () => undefined).constructor as FunctionConstructor

/** What the compiler finds wrong with modules, as if they were files of this folder. */
export function faultsOf(modules: readonly string[]): string[] {
  const root = new URL('.', import.meta.url).pathname
  const files = new Map(modules.map((module, i) => [`${root}example-${i}.ts`, `${module}\n${declaration}`]))
  const config = ts.readConfigFile(new URL('../../tsconfig.json', import.meta.url).pathname, ts.sys.readFile).config
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map(({ messageText }) => `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n${files.get(name)}`)
  })
}

const declaration = 'declare function same(found: unknown, stated: unknown): void'
