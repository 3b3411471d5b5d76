import type { Route } from './route.ts'
import { catalogRoutes } from './routes/catalog.ts'
import { comparisonRoutes } from './routes/comparisons.ts'
import { docsRoutes } from './routes/docs.ts'
import { evaluationRoutes } from './routes/evaluations.ts'
import { explanationRoutes } from './routes/explanations.ts'
import { healthRoutes } from './routes/health.ts'
import { meRoutes } from './routes/me.ts'
import { planRoutes } from './routes/plans.ts'
import { presetRoutes } from './routes/presets.ts'
import { revisionRoutes } from './routes/revisions.ts'
import { sensitivityRoutes } from './routes/sensitivities.ts'
import { sketchRoutes } from './routes/sketches.ts'
import { solutionRoutes } from './routes/solutions.ts'
import { statementRoutes } from './routes/statements.ts'
import { tagRoutes } from './routes/tags.ts'
import { traceRoutes } from './routes/traces.ts'
import { verdictRoutes } from './routes/verdicts.ts'
import { workbookRoutes } from './routes/workbooks.ts'

/** Every operation of the API, in the order in which the documentation shows them. */
export const apiRoutes: readonly Route[] = [
  ...evaluationRoutes,
  ...verdictRoutes,
  ...comparisonRoutes,
  ...explanationRoutes,
  ...solutionRoutes,
  ...traceRoutes,
  ...sensitivityRoutes,
  ...statementRoutes,
  ...workbookRoutes,
  ...sketchRoutes,
  ...presetRoutes,
  ...catalogRoutes,
  ...planRoutes,
  ...revisionRoutes,
  ...tagRoutes,
  ...meRoutes,
  ...healthRoutes,
]

export const routes: readonly Route[] = [...apiRoutes, ...docsRoutes(apiRoutes)]
