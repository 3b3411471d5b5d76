import { Scalar } from '@scalar/hono-api-reference'
import { Hono } from 'hono'
import type { Answer } from './route.ts'

/** Where the page's own site serves the script of the reference; nothing is loaded from elsewhere. */
export const referenceScript = '/scalar.js'

const page = new Hono().get(
  '/',
  Scalar({
    url: '/openapi.json',
    cdn: referenceScript,
    pageTitle: 'AI 컴퓨팅센터 플래너 API',
    withDefaultFonts: false,
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    agent: { disabled: true },
  }),
)

/** The reference draws itself with a script and styles in the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The API document as a page to read and to try. */
export async function referencePage(): Promise<Answer<string>> {
  const body = await (await page.request('/')).text()
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'public, max-age=300',
    },
  }
}
