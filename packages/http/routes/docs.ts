import type { Route } from '../route.ts'
export const docsRoutes = (_: readonly Route[]): Route[] => []
