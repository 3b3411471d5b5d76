import { CatalogReply } from '#contract/catalog.ts'
import { browseFigures } from '#usecases/browse-catalog.ts'
import { shared } from '../cacheable.ts'
import { catalogExample } from '../examples.ts'
import { route } from '../route.ts'

export const catalogRoutes = [
  route({
    method: 'get',
    path: '/v1/catalog',
    name: 'browseCatalog',
    summary: '출처가 있는 수치 · Every sourced figure',
    request: {},
    reply: {
      status: 200,
      description: 'Figures by id, each with its source, date and confidence',
      schema: CatalogReply,
      example: catalogExample,
      headers: ['etag', 'cache-control'],
    },
    handle: () => shared(browseFigures()),
  }),
]
