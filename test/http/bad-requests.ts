import { BODY_BYTES } from '#http/read/body.ts'
import { someId } from './addresses.ts'
import { planOf, type Sent } from './open-app.ts'

/** A request that must be refused: how, and each offence as `part pointer code`. */
export interface BadRequest {
  readonly name: string
  readonly path: string
  readonly sent: Sent
  readonly status: number
  readonly code: string
  readonly errors: readonly string[]
}

const preset = 'national-center-signed-2026'
const evaluations = '/v1/evaluations'

type Expected = readonly [status: number, code: string, ...errors: string[]]

const bad = (name: string, path: string, sent: Sent, [status, code, ...errors]: Expected): BadRequest => ({
  name,
  path,
  sent,
  status,
  code,
  errors,
})

/** A plan that is wrong in its content, each error as `pointer code`. */
// biome-ignore lint/suspicious/noExplicitAny: the plan is made wrong
const badPlan = (name: string, change: (plan: any) => unknown, ...errors: string[]): BadRequest => {
  const plan = planOf()
  change(plan)
  const found = errors.map((error) => `body /plan${error}`)
  return bad(name, evaluations, { body: { plan } }, [422, 'content-invalid', ...found])
}

const badBody = (name: string, body: unknown, ...errors: string[]): BadRequest =>
  bad(name, evaluations, { body }, [422, 'content-invalid', ...errors.map((error) => `body ${error}`)])

const badText = (name: string, raw: BodyInit, error: string): BadRequest =>
  bad(name, evaluations, { raw }, [400, 'request-invalid', `body ${error}`])

const badOverrides = (name: string, overrides: unknown, ...errors: string[]): BadRequest => {
  const found = errors.map((error) => `body /overrides${error}`)
  return bad(name, evaluations, { body: { preset, overrides } }, [422, 'plan-invalid', ...found])
}

const badAsk = (name: string, path: string, expected: Expected, sent: Sent = {}): BadRequest =>
  bad(name, path, sent, expected)

const plans: readonly BadRequest[] = [
  badPlan('text for a number', (plan) => (plan.sites[0].rent = '1.3'), '/sites/0/rent wrong-type'),
  badPlan('NaN as text', (plan) => (plan.sites[0].rent = 'NaN'), '/sites/0/rent wrong-type'),
  badPlan('null for a number', (plan) => (plan.economy.cpi = null), '/economy/cpi wrong-type'),
  badPlan('a number for text', (plan) => (plan.meta.title = 7), '/meta/title wrong-type'),
  badPlan('a list for an object', (plan) => (plan.opex = []), '/opex wrong-type'),
  badPlan('an object for a list', (plan) => (plan.sites = {}), '/sites wrong-type'),
  badPlan('part of a month', (plan) => (plan.meta.horizonMonths = 100.5), '/meta/horizonMonths wrong-type'),
  badPlan('a missing field', (plan) => delete plan.sites[0].rent, '/sites/0/rent missing'),
  badPlan('a missing part', (plan) => delete plan.finance, '/finance missing'),
  badPlan('below its bound', (plan) => (plan.sites[0].powerChain.ups = 0.4), '/sites/0/powerChain/ups too-small'),
  badPlan(
    'above its bound',
    (plan) => (plan.fleet[0].reliability.availability = 1.01),
    '/fleet/0/reliability/availability too-big',
  ),
  badPlan('an absurd horizon', (plan) => (plan.meta.horizonMonths = 1e9), '/meta/horizonMonths too-big'),
  badPlan('a horizon past all integers', (plan) => (plan.meta.horizonMonths = 1e300), '/meta/horizonMonths too-big'),
  badPlan('an empty title', (plan) => (plan.meta.title = '  '), '/meta/title too-short'),
  badPlan('a long title', (plan) => (plan.meta.title = '가'.repeat(121)), '/meta/title too-long'),
  badPlan('no site at all', (plan) => (plan.sites = []), '/sites too-few'),
  badPlan('too many segments', (plan) => (plan.demand = Array(17).fill(plan.demand[0])), '/demand too-many'),
  badPlan('an unknown field', (plan) => (plan.sites[0].pue = 1), '/sites/0/pue unknown-field'),
  badPlan(
    'unknown fields of odd names',
    (plan) => Object.assign(plan.meta, { a: 1, 'b/~c': 2 }),
    '/meta/a unknown-field',
    '/meta/b~1~0c unknown-field',
  ),
  badPlan('a month that is none', (plan) => (plan.meta.start = '2026-13'), '/meta/start bad-format'),
  badPlan('a month written otherwise', (plan) => (plan.meta.start = '2026/01'), '/meta/start bad-format'),
  badPlan('an id with capitals', (plan) => (plan.fleet[0].id = 'First'), '/fleet/0/id bad-format'),
  badPlan(
    'months of a window out of order',
    ({ sites }) => (sites[0].halls[0].construction = { from: '2027-02', to: '2027-01' }),
    '/sites/0/halls/0/construction/to rule.window-order',
  ),
  badPlan(
    'a path that does not rise',
    (plan) => (plan.demand[0].requests[0].price = ['2030-01', '2029-01'].map((from) => ({ from, value: 2 }))),
    '/demand/0/requests/0/price/1/from rule.path-order',
  ),
  badPlan('an empty path', (plan) => (plan.demand[0].users = []), '/demand/0/users too-few'),
  badPlan('an id used twice', (plan) => plan.sites.push(structuredClone(plan.sites[0])), '/sites/1/id rule.unique-id'),
  badPlan('an unknown site', (plan) => (plan.fleet[0].site = 'jeju'), '/fleet/0/site rule.known-site'),
  badPlan(
    'shares that do not add up',
    (plan) => (plan.terms.shareholders[0].share += 0.01),
    '/terms/shareholders rule.shares-sum',
  ),
  badPlan(
    'loans that do not add up',
    (plan) => (plan.finance.tranches[0].share = 0.9),
    '/finance/tranches rule.shares-sum',
  ),
  badPlan(
    'nobody with common shares',
    (plan) => {
      for (const holder of plan.terms.shareholders)
        holder.instrument = { kind: 'preferred', dividend: 0.03, cumulative: 'no', redeemFrom: '2030-01' }
    },
    '/terms/shareholders rule.common-shares',
  ),
  badPlan(
    'a put that nobody grants',
    (plan) => {
      plan.terms.put = { month: '2032-01', rate: 0.03 }
      for (const holder of plan.terms.shareholders) holder.side = 'public'
    },
    '/terms/put rule.put-sides',
  ),
  badPlan(
    'a put in no month',
    (plan) => (plan.terms.put = { month: 'soon', rate: 0.03 }),
    '/terms/put/month bad-format',
  ),
  badPlan(
    'a put after the plan',
    (plan) => (plan.terms.put = { month: '2099-01', rate: 0.03 }),
    '/terms/put/month rule.put-within',
  ),
  badPlan('no loan at all', (plan) => (plan.finance.tranches = []), '/finance/tranches too-few'),
  badPlan(
    'an unknown rank',
    (plan) => (plan.finance.tranches[0].rank = 'junior'),
    '/finance/tranches/0/rank not-listed',
  ),
  badPlan(
    'an unknown way to repay',
    (plan) => (plan.finance.tranches[0].amortisation = { kind: 'balloon' }),
    '/finance/tranches/0/amortisation/kind not-listed',
  ),
  badPlan(
    'sculpting without a cover',
    (plan) => (plan.finance.tranches[0].amortisation = { kind: 'sculpted' }),
    '/finance/tranches/0/amortisation/dscr missing',
  ),
  badPlan(
    'neither equity nor caps',
    (plan) => (plan.finance.sizing = { kind: 'guess' }),
    '/finance/sizing/kind not-listed',
  ),
  badPlan(
    'more reserve than two years',
    (plan) => (plan.finance.reserve.months = 25),
    '/finance/reserve/months too-big',
  ),
  badPlan('the equity of old plans', (plan) => (plan.finance.equity = 1), '/finance/equity unknown-field'),
  badPlan('the quota of old plans', (plan) => (plan.npuQuota = null), '/npuQuota unknown-field'),
  badPlan(
    'an unknown kind',
    (plan) => (plan.fleet[0].tenure = { kind: 'borrowed' }),
    '/fleet/0/tenure/kind not-listed',
  ),
  badPlan('an unknown voltage', (plan) => (plan.sites[0].grid.voltageKv = 66), '/sites/0/grid/voltageKv not-listed'),
  badPlan(
    'an unknown cooling',
    (plan) => (plan.sites[0].halls[0].cooling.kind = 'steam'),
    '/sites/0/halls/0/cooling/kind not-listed',
  ),
  badPlan('a site without halls', (plan) => (plan.sites[0].halls = []), '/sites/0/halls too-few'),
  badPlan('a grid without phases', (plan) => (plan.sites[0].grid.phases = []), '/sites/0/grid/phases too-few'),
  badPlan('eleven months', (plan) => plan.sites[0].climate.monthlyC.pop(), '/sites/0/climate/monthlyC too-few'),
  badPlan('thirteen months', (plan) => plan.sites[0].climate.monthlyC.push(1), '/sites/0/climate/monthlyC too-many'),
  badPlan('half an accelerator', (plan) => (plan.fleet[0].count = 0.5), '/fleet/0/count wrong-type'),
  badPlan(
    'nodes that fit no rack',
    (plan) => (plan.fleet[0].node.perRackMost = 0),
    '/fleet/0/node/perRackMost too-small',
  ),
  badPlan('a fleet of nothing', (plan) => (plan.fleet = []), '/fleet too-few'),
  badPlan('an unknown hall', (plan) => (plan.fleet[0].hall = 'attic'), '/fleet/0/hall rule.known-hall'),
  badPlan(
    'an unknown class',
    (plan) => (plan.demand[0].requests[0].class = 'tpu'),
    '/demand/0/requests/0/class rule.known-class',
  ),
  badPlan(
    'a successor of what is not there',
    (plan) => (plan.fleet[0].replaces = 'phase-0'),
    '/fleet/0/replaces rule.replaces-earlier',
  ),
  badPlan(
    'racks that carry no node and a hall that cools none',
    (plan) =>
      Object.assign(plan.sites[0].halls[0], {
        rackKw: 40,
        cooling: { ...plan.sites[0].halls[0].cooling, kind: 'air' },
      }),
    '/fleet/0/hall rule.cooling-fits',
    '/fleet/0/hall rule.node-fits-rack',
    '/fleet/1/hall rule.cooling-fits',
    '/fleet/1/hall rule.node-fits-rack',
  ),
  badPlan(
    'a price too late for its order',
    (plan) => (plan.fleet[0].tenure.price[0].from = '2030-01'),
    '/fleet/0/tenure/price/0/from rule.path-covers',
  ),
  badPlan(
    'machines that idle above their busy draw',
    (plan) => (plan.fleet[0].node.idleShare = 0.99),
    '/fleet/0/node/idleShare rule.idle-below-active',
  ),
  badPlan(
    'cooling designed for spring',
    (plan) => (plan.sites[0].climate.designC = 15),
    '/sites/0/climate/designC rule.design-temperature',
  ),
  badPlan('half a quota', (plan) => (plan.terms.npuQuota = { measure: 'pflops' }), '/terms/npuQuota/share missing'),
  badPlan(
    'a quota of something else',
    (plan) => (plan.terms.npuQuota = { measure: 'weight', share: [{ from: '2030-01', value: 0.5 }] }),
    '/terms/npuQuota/measure not-listed',
  ),
  badPlan(
    'a fabric of no switch',
    (plan) =>
      (plan.fleet[0].network = { kind: 'fabric', portsPerAccelerator: 1, radix: 2, switchKw: 1, switchPrice: 1 }),
    '/fleet/0/network/radix too-small',
  ),
  badPlan('no kind', (plan) => delete plan.fleet[0].tenure.kind, '/fleet/0/tenure/kind missing'),
  badPlan(
    'the fields of another kind',
    (plan) => (plan.fleet[0].tenure = { kind: 'hosted', feePerKwMonth: 1, powerPassThrough: 2, payment: {} }),
    '/fleet/0/tenure/powerPassThrough too-big',
    '/fleet/0/tenure/payment unknown-field',
  ),
  badPlan(
    'a cited value of no type of its union',
    (plan) => (plan.sources = { '/economy/cpi': { value: [], source: 'x', confidence: 'H' } }),
    '/sources/~1economy~1cpi/value wrong-type',
  ),
  badPlan(
    'a source that is at no pointer',
    (plan) => (plan.sources = { cpi: { value: 1, source: 'x', confidence: 'H' } }),
    '/sources/cpi bad-format',
  ),
  badBody(
    'an empty plan',
    { plan: {} },
    ...Object.keys(planOf())
      .filter((key) => key !== 'sources' && key !== 'costs')
      .map((key) => `/plan/${key} missing`),
  ),
]

const proto = `{"preset":"${preset}","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`
const planText = (from: string, to: string): string => JSON.stringify({ plan: planOf() }).replace(from, to)

const bodies: readonly BadRequest[] = [
  badBody('both plan and preset', { plan: planOf(), preset }, '/plan rule.plan-or-preset'),
  badBody('neither plan nor preset', {}, '/plan rule.plan-or-preset'),
  badBody('a list', [], ' wrong-type'),
  badBody('null', null, ' wrong-type'),
  badBody('a number', 5, ' wrong-type'),
  badBody('a field beside the plan', { preset, title: 'x' }, '/title unknown-field'),
  bad('keys of prototypes', evaluations, { raw: proto }, [
    422,
    'content-invalid',
    'body /__proto__ unknown-field',
    'body /constructor unknown-field',
  ]),
  bad('a number past all doubles', evaluations, { raw: planText('"usdKrw":', '"usdKrw":1e999,"usdKrv":') }, [
    422,
    'content-invalid',
    'body /plan/economy/usdKrw not-finite',
    'body /plan/economy/usdKrv unknown-field',
  ]),
  badText('NaN', '{"plan": NaN}', ' broken-json'),
  badText('Infinity', '{"plan":\n {"x": -Infinity}}', ' broken-json'),
  badText('a comma too many', '{"preset": "x",}', ' broken-json'),
  badText('an end too early', '{"preset": "x"', ' broken-json'),
  badText('plain text', '안녕', ' broken-json'),
  badText('no body', '', ' empty-body'),
  badText('white space alone', ' \n ', ' empty-body'),
  badText('bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xb0, 0xa1, 0x22]), ' broken-text'),
  badText('half a character', planText('"title":"', '"title":"\\ud800'), '/plan/meta/title broken-text'),
  badText('10,000 lists in each other', `{"overrides":${'['.repeat(1e4)}${']'.repeat(1e4)}}`, ' too-deep'),
  badText('10,000 objects in each other', `${'{"plan":'.repeat(1e4)}1${'}'.repeat(1e4)}`, ' too-deep'),
  badText('500,000 lists that do not end', '['.repeat(5e5), ' broken-json'),
  bad('too large', evaluations, { raw: `"${'x'.repeat(BODY_BYTES)}"` }, [413, 'body-too-large']),
  bad('form data', evaluations, { raw: 'preset=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, [
    415,
    'not-json',
  ]),
  bad('another alphabet', evaluations, { raw: '{}', headers: { 'content-type': 'application/json; charset=euc-kr' } }, [
    415,
    'not-json',
  ]),
  bad('compressed', evaluations, { raw: '{}', headers: { 'content-encoding': 'gzip' } }, [415, 'not-json']),
]

const manyOverrides = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`/sites/${i}`, 1]))

const overrides: readonly BadRequest[] = [
  badBody('too many overrides', { preset, overrides: manyOverrides }, '/overrides rule.too-many-overrides'),
  badBody('an override at no pointer', { preset, overrides: { pue: 1 } }, '/overrides/pue bad-format'),
  badBody('overrides in a list', { preset, overrides: [] }, '/overrides wrong-type'),
  badOverrides('an unknown place', { '/sites/0/pue': 1 }, '/~1sites~10~1pue unknown-pointer'),
  badOverrides('a place past the end', { '/sites/7': 1 }, '/~1sites~17 unknown-pointer'),
  badOverrides('a place in a prototype', { '/__proto__/x': 1 }, '/~1__proto__~1x unknown-pointer'),
  badOverrides('an override of the wrong type', { '/sites/0/rent': 'x' }, '/~1sites~10~1rent wrong-type'),
  badOverrides(
    'every override that does not fit, and where in it',
    {
      '/sites/0/powerChain/ups': 9,
      '/nowhere': 1,
      '/economy': { cpi: 0.02 },
      '/sites/0/halls/0/construction': { from: '2026-1' },
    },
    '/~1nowhere unknown-pointer',
    '/~1economy/usdKrw missing',
    '/~1economy/treasuryRate missing',
    '/~1sites~10~1powerChain~1ups too-big',
    '/~1sites~10~1halls~10~1construction/from bad-format',
    '/~1sites~10~1halls~10~1construction/to missing',
  ),
  bad(
    'a number past all doubles in an override',
    evaluations,
    { raw: `{"preset":"${preset}","overrides":{"/sites/0/rent":1e999}}` },
    [422, 'content-invalid', 'body /overrides/~1sites~10~1rent not-finite'],
  ),
]

const put = (headers: Record<string, string>): Sent => ({ method: 'PUT', body: { plan: planOf() }, headers })
const invalid = 'request-invalid'

const parameters: readonly BadRequest[] = [
  badAsk('an unknown parameter', `${evaluations}?perod=year`, [400, invalid, 'query /perod unknown-parameter'], {
    body: { preset },
  }),
  badAsk('an unknown period', `${evaluations}?period=week`, [400, invalid, 'query /period not-listed'], {
    body: { preset },
  }),
  badAsk(
    'a parameter given twice',
    `${evaluations}?period=year&period=month`,
    [400, invalid, 'query /period not-listed'],
    { body: { preset } },
  ),
  badAsk('endless patterns', `${evaluations}?lines=${'*'.repeat(501)}`, [400, invalid, 'query /lines too-long'], {
    body: { preset },
  }),
  badAsk('a parameter named as a prototype', '/v1/presets?__proto__=1', [
    400,
    invalid,
    'query /__proto__ unknown-parameter',
  ]),
  badAsk('a limit of 0', '/v1/plans?limit=0', [400, invalid, 'query /limit too-small']),
  badAsk('a limit of no number', '/v1/plans?limit=many', [400, invalid, 'query /limit wrong-type']),
  badAsk('a cursor of nowhere', '/v1/plans?cursor=bm90IG91cnM', [400, 'bad-cursor', 'query /cursor bad-cursor']),
  badAsk('an idempotency key with spaces', '/v1/plans', [400, invalid, 'header /idempotency-key bad-format'], {
    body: { plan: planOf() },
    headers: { 'idempotency-key': 'a key with spaces' },
  }),
  badAsk(
    'no If-Match',
    `/v1/plans/${someId}`,
    [428, 'revision-required', 'header /if-match revision-required'],
    put({}),
  ),
  ...['3', '*', '"0"', '"latest"', '"1", "2"', '"99999999"'].map((tag) =>
    badAsk(
      `If-Match: ${tag}`,
      `/v1/plans/${someId}`,
      [400, invalid, 'header /if-match bad-format'],
      put({ 'if-match': tag }),
    ),
  ),
  badAsk(
    'If-Match of a removal',
    `/v1/plans/${someId}`,
    [428, 'revision-required', 'header /if-match revision-required'],
    { method: 'DELETE' },
  ),
  bad(
    'everything at once',
    `${evaluations}?period=week`,
    { body: { plan: { ...planOf(), opex: 1, tax: 'x' }, presett: 1 } },
    [
      400,
      invalid,
      'query /period not-listed',
      'body /plan/opex wrong-type',
      'body /plan/tax wrong-type',
      'body /presett unknown-field',
    ],
  ),
  bad('everything at once of a save', '/v1/plans/nope?x=1', { method: 'PUT', raw: '{' }, [
    404,
    'no-such-address',
    'path /id bad-format',
    'query /x unknown-parameter',
    'header /if-match missing',
    'body  broken-json',
  ]),
]

const traces = '/v1/traces'
const sensitivities = '/v1/sensitivities'

const unknown: readonly BadRequest[] = [
  badAsk('an unknown preset', '/v1/presets/nope', [404, 'preset-not-found']),
  badAsk('an unknown preset in a body', evaluations, [422, 'preset-not-found', 'body /preset preset-not-found'], {
    body: { preset: 'nope' },
  }),
  badAsk('an unknown plan', `/v1/plans/${someId}`, [404, 'plan-not-found']),
  badAsk('an unknown plan to save', `/v1/plans/${someId}`, [404, 'plan-not-found'], put({ 'if-match': '"1"' })),
  badAsk('an unknown plan to remove', `/v1/plans/${someId}`, [404, 'plan-not-found'], {
    method: 'DELETE',
    headers: { 'if-match': '"1"' },
  }),
  badAsk('the outcome of an unknown plan', `/v1/plans/${someId}/outcome`, [404, 'plan-not-found']),
  badAsk('the revisions of an unknown plan', `/v1/plans/${someId}/revisions`, [404, 'plan-not-found']),
  badAsk('an id that cannot be', '/v1/plans/nope', [404, 'no-such-address', 'path /id bad-format']),
  badAsk('a revision that cannot be', `/v1/plans/${someId}/revisions/one`, [
    404,
    'no-such-address',
    'path /n wrong-type',
  ]),
  badAsk('an unknown line', traces, [422, 'line-not-found', 'body /line line-not-found'], {
    body: { preset, line: 'no.such' },
  }),
  badAsk('an unknown measure', traces, [422, 'line-not-found', 'body /measure line-not-found'], {
    body: { preset, measure: 'no.such' },
  }),
  badAsk('a month outside the plan', traces, [422, 'month-outside', 'body /month month-outside'], {
    body: { preset, line: 'cash.cfads', month: '2199-12' },
  }),
  badAsk('neither line nor measure', traces, [422, 'content-invalid', 'body /line rule.line-or-measure'], {
    body: { preset },
  }),
  badAsk(
    'unknown measures',
    sensitivities,
    [422, 'line-not-found', 'body /measures/0 unknown-measure', 'body /measures/2 unknown-measure'],
    { body: { preset, measures: ['no.such', 'equity.irr', 'cash.cfads'] } },
  ),
  badAsk('no measure', sensitivities, [422, 'content-invalid', 'body /measures too-few'], {
    body: { preset, measures: [] },
  }),
  badAsk('more measures than are answered', sensitivities, [422, 'content-invalid', 'body /measures too-many'], {
    body: { preset, measures: Array(17).fill('equity.irr') },
  }),
  badAsk(
    'a swing that is none, and no data at all',
    sensitivities,
    [422, 'content-invalid', 'body /top too-small', 'body /swing too-small'],
    { body: { preset, measures: ['equity.irr'], swing: 0, top: 0 } },
  ),
  badAsk('too deep a trace', traces, [422, 'content-invalid', 'body /depth too-big'], {
    body: { preset, measure: 'equity.irr', depth: 13 },
  }),
  badAsk('an unknown address', '/v1/nothing', [404, 'no-such-address']),
  badAsk('an address with a slash too many', '/v1/plans/', [404, 'no-such-address']),
  badAsk('an address that is no text', '/v1/presets/%E0%A4%A', [404, 'preset-not-found']),
  badAsk('a method that is not taken', evaluations, [405, 'method-not-allowed']),
  badAsk('a method that nobody takes', '/v1/catalog', [405, 'method-not-allowed'], { method: 'PATCH', body: {} }),
]

export const badRequests: readonly BadRequest[] = [...plans, ...bodies, ...overrides, ...parameters, ...unknown]
