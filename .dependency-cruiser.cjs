const { readdirSync } = require('node:fs')
const { join } = require('node:path')

/** The import table of the house: each room and what it may import, at run time and as types only. */
const rooms = {
  'packages/algebra': { rooms: [], npm: [] },
  'packages/pointer': { rooms: [], npm: [] },
  'packages/words': { rooms: [], npm: [] },
  'packages/catalog': { rooms: [], types: ['contract'], npm: [] },
  'packages/model': { rooms: ['algebra', 'catalog', 'pointer'], types: ['contract'], npm: [] },
  'packages/study': { rooms: ['model', 'algebra', 'pointer'], types: ['contract'], npm: ['highs'] },
  'packages/workbook': { rooms: ['model', 'algebra', 'pointer'], types: ['contract'], npm: ['fflate'] },
  'packages/contract': { rooms: ['pointer'], types: ['catalog'], npm: ['zod'] },
  'packages/specimens': { rooms: ['contract', 'pointer'], npm: ['zod'] },
  'packages/usecases': {
    rooms: ['study', 'workbook', 'model', 'contract', 'algebra', 'catalog', 'pointer'],
    npm: ['canonicalize'],
  },
  'packages/store': { rooms: ['contract', 'usecases'], npm: ['@aws-sdk/client-dynamodb'] },
  'packages/http': {
    rooms: ['usecases', 'contract', 'words', 'pointer'],
    npm: ['hono', '@scalar/hono-api-reference', 'zod'],
  },
  'packages/web': {
    rooms: ['study', 'model', 'algebra', 'contract', 'words', 'pointer'],
    npm: ['react', 'react-dom', 'echarts', 'krds-uiux', 'papaparse', 'pretendard-gov'],
  },
}

/**
 * Files of one folder that name each other's types, at most five. Each may import at run time only those listed before
 * it, so that the circle never runs.
 *
 * @type {{ folder: string, files: string[], reason: string }[]}
 */
const typeCircles = []

const mostOfCircle = 5

for (const entry of readdirSync(join(__dirname, 'packages')))
  if (!rooms[`packages/${entry}`])
    throw new Error(`packages/${entry} is not in the table of rooms: it may import nothing`)

for (const { folder, files, reason } of typeCircles) {
  if (files.length > mostOfCircle) throw new Error(`the circle of ${folder} has more than ${mostOfCircle} files`)
  if (!reason) throw new Error(`the circle of ${folder} has no reason`)
}

const exactly = (folder, files) => files.map((file) => `^${folder}/${file.replaceAll('.', '[.]')}$`)

const circleRules = [
  {
    name: 'no circle leaves its folder, types included',
    severity: 'error',
    from: { path: '^(.+)/[^/]+$' },
    to: { circular: true, pathNot: '^$1/[^/]+$' },
  },
  {
    name: 'a circle of types is in the table of circles',
    severity: 'error',
    from: {
      path: '^(.+)/[^/]+$',
      pathNot: ['^$', ...typeCircles.flatMap(({ folder, files }) => exactly(folder, files))],
    },
    to: { circular: true, path: '^$1/[^/]+$' },
  },
  ...typeCircles.flatMap(({ folder, files }) => [
    {
      name: `the circle of ${files.join(' and ')} is theirs alone`,
      severity: 'error',
      from: { path: exactly(folder, files) },
      to: { circular: true, path: `^${folder}/[^/]+$`, pathNot: exactly(folder, files) },
    },
    ...files.slice(0, -1).map((file, i) => ({
      name: `${file} imports those after it in its circle for their types only`,
      severity: 'error',
      from: { path: exactly(folder, [file]) },
      to: { path: exactly(folder, files.slice(i + 1)), dependencyTypesNot: ['type-only'] },
    })),
  ]),
]

const rulesOf = ([room, may]) => {
  const own = `^${room}/`
  const open = (may.rooms ?? []).map((name) => `^packages/${name}/`)
  const typed = (may.types ?? []).map((name) => `^packages/${name}/`)
  const npm = (may.npm ?? []).map((name) => `^node_modules/(@types/)?${name}(/|$)`)
  const anyRoom = '^(packages|functions|infra|test)/'
  return [
    {
      name: `${room} imports only its rooms`,
      severity: 'error',
      from: { path: own },
      to: { path: anyRoom, pathNot: [own, ...open, ...typed] },
    },
    {
      name: `${room} imports these rooms for their types only`,
      severity: 'error',
      from: { path: own },
      to: { path: typed.length ? typed : '^$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: `${room} imports only its packages`,
      severity: 'error',
      from: { path: own },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'core'],
        pathNot: npm.length ? npm : '^$',
      },
    },
  ]
}

module.exports = {
  forbidden: [
    ...Object.entries(rooms).flatMap(rulesOf),
    {
      name: 'nothing circular at run time',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...circleRules,
    {
      name: 'checks take no more than types from what they check',
      severity: 'error',
      from: { path: '^packages/model/integrity/' },
      to: { path: '^packages/model/finance/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'entries reach rooms, never the tests or each other',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(test|infra)/' },
    },
    {
      name: 'infra knows names only',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^(packages|functions|test)/', pathNot: '^packages/store/table[.]ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
