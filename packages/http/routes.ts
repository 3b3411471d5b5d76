import type { Route } from './route.ts'
import { catalogRoutes } from './routes/catalog.ts'
import { comparisonRoutes } from './routes/comparisons.ts'
import { docsRoutes } from './routes/docs.ts'
import { evaluationRoutes } from './routes/evaluations.ts'
import { healthRoutes } from './routes/health.ts'
import { planRoutes } from './routes/plans.ts'
import { presetRoutes } from './routes/presets.ts'
import { revisionRoutes } from './routes/revisions.ts'
import { traceRoutes } from './routes/traces.ts'
import { workbookRoutes } from './routes/workbooks.ts'

/** Every operation of the API, in the order in which the documentation shows them. */
export const apiRoutes: readonly Route[] = [
  ...evaluationRoutes,
  ...comparisonRoutes,
  ...traceRoutes,
  ...workbookRoutes,
  ...presetRoutes,
  ...catalogRoutes,
  ...planRoutes,
  ...revisionRoutes,
  ...healthRoutes,
]

export const routes: readonly Route[] = [...apiRoutes, ...docsRoutes(apiRoutes)]
