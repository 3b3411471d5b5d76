import { contentTag } from './etag.ts'
import type { Answer } from './route.ts'

/** What is the same for every caller until the next release: may be kept for five minutes. */
export async function shared<T>(body: T): Promise<Answer<T>> {
  return { body, headers: { etag: await contentTag(body), 'cache-control': 'public, max-age=300' } }
}
