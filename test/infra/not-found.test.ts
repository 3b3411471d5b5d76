import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { notFoundCode } from '#infra/not-found.ts'

interface Answer {
  readonly uri?: string
  readonly statusCode?: number
  readonly body?: string
}

const page = readFileSync('packages/web/public/404.html', 'utf8')

const asked = (uri: string): Answer =>
  runInNewContext(`${notFoundCode(page)}; handler(${JSON.stringify({ request: { uri } })})`)

describe('at the edge', () => {
  it.each(['/', '/index.html', '/assets/main-ABCDEFGH.js', '/first.js'])('%s is handed on', (uri) => {
    expect(asked(uri)).toEqual({ uri })
  })

  it.each(['/nowhere', '/plans/1', '/index.htm', '/asset'])('%s is answered in both languages', (uri) => {
    const { statusCode, body } = asked(uri)
    expect(statusCode).toBe(404)
    expect(body).toContain('찾을 수 없는 주소입니다')
    expect(body).toContain('There is no page at this address')
  })

  it('is small enough for the edge, which takes 10 kB', () => {
    expect(notFoundCode(page).length).toBeLessThan(9000)
  })
})
