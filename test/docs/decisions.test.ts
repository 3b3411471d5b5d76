import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../../docs/adr')

it.each(readdirSync(folder))('%s has the number of its file and a title in Korean and in English', (file) => {
  const [title = ''] = readFileSync(join(folder, file), 'utf8').split('\n')
  const [, number, korean = '', english = ''] = /^# (\d+)\. (.+) \/ (.+)$/.exec(title) ?? []
  expect(number?.padStart(4, '0')).toBe(file.slice(0, 4))
  expect(korean).toMatch(/\p{Script=Hangul}/u)
  expect(english).toMatch(/^[\x20-\x7e]+$/)
})
