import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Measures the Lambda function's bundle as it is deployed: it has CDK make the stack and looks at the very file that
 * CDK would upload, so there is no second set of bundler options that could differ.
 */

/** A bundle of this many bytes or more fails. */
const limit = 1_500_000
/** Each run is a new process. */
const runs = 11

const project = resolve(import.meta.dirname, '../..')
const out = join(project, 'dist/synth')

/** A function of the template, as far as it is read here. */
interface FunctionResource {
  readonly Type: string
  readonly Metadata?: { readonly 'aws:asset:path'?: string; readonly 'aws:asset:is-bundled'?: boolean }
  readonly Properties: { readonly Environment?: { readonly Variables: Readonly<Record<string, unknown>> } }
}

const synth = (): FunctionResource => {
  rmSync(out, { recursive: true, force: true })
  execFileSync(process.execPath, ['infra/app.ts'], {
    cwd: project,
    env: { ...process.env, CDK_OUTDIR: out, CDK_CONTEXT_JSON: '{"aws:cdk:enable-asset-metadata":true}' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const template = readdirSync(out).find((name) => name.endsWith('.template.json'))
  if (!template) throw new Error('CDK wrote no template')
  const resources = Object.values<FunctionResource>(JSON.parse(readFileSync(join(out, template), 'utf8')).Resources)
  const bundled = resources.filter(
    ({ Type, Metadata }) => Type === 'AWS::Lambda::Function' && Metadata?.['aws:asset:is-bundled'],
  )
  if (bundled.length !== 1) throw new Error(`Expected one bundled function, found ${bundled.length}`)
  return bundled[0]!
}

/** Milliseconds that a new process takes to import the bundle. */
const importTime = (file: string, env: NodeJS.ProcessEnv): number => {
  const script = `const t = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - t)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env,
    encoding: 'utf8',
  })
  if (stdout) return Number(stdout)
  const reason = stderr.split('\n').find((line) => /^\w*Error\b/.test(line)) // Not the source line: it is minified.
  throw new Error(`The bundle cannot be imported: ${reason?.slice(0, 300) ?? stderr.slice(-300)}`)
}

const handler = synth()
const file = join(out, handler.Metadata!['aws:asset:path']!, 'index.mjs')
const code = readFileSync(file)
const variables = Object.keys(handler.Properties.Environment?.Variables ?? {}).map((name) => [name, 'measured'])
const env = { ...process.env, AWS_REGION: 'ap-northeast-2', ...Object.fromEntries(variables) }
const times = Array.from({ length: runs }, () => importTime(file, env)).sort((a, b) => a - b)

console.log(`bundle   ${code.length} bytes raw, ${gzipSync(code).length} bytes gzip, limit ${limit}`)
console.log(
  `import   ${times[runs >> 1]!.toFixed(0)} ms median of ${runs} new processes ` +
    `(${times[0]!.toFixed(0)} to ${times.at(-1)!.toFixed(0)}), Node ${process.versions.node} ${process.arch}`,
)
if (code.length >= limit) {
  console.error(`The bundle is too large: ${code.length} bytes, ${limit} or more are not deployed`)
  process.exitCode = 1
}
