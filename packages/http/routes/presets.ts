import * as z from 'zod'
import { PresetReply, PresetsReply } from '#contract/catalog.ts'
import { listPresets, readPreset } from '#usecases/browse-catalog.ts'
import { shared } from '../cacheable.ts'
import { contentTag } from '../etag.ts'
import { route } from '../route.ts'

const PresetPath = z.strictObject({
  id: z.string().meta({ description: 'Id of a preset', examples: ['national-center-signed-2026'] }),
})

export const presetRoutes = [
  route({
    method: 'get',
    path: '/v1/presets',
    name: 'listPresets',
    summary: '예시 계획 목록 · List the presets',
    request: {},
    reply: {
      status: 200,
      description: 'Presets by id and title, each with its verdict',
      schema: PresetsReply,
      headers: ['etag'],
      spoken: true,
    },
    handle: async ({ speech }) => {
      // Not `shared`: it holds sentences of one language.
      const body = listPresets(speech)
      return { body, headers: { etag: await contentTag(body) } }
    },
  }),
  route({
    method: 'get',
    path: '/v1/presets/{id}',
    name: 'readPreset',
    summary: '예시 계획 읽기 · Read a preset',
    request: { path: PresetPath },
    reply: { status: 200, description: 'The whole plan', schema: PresetReply, headers: ['etag', 'cache-control'] },
    faults: ['preset-not-found'],
    handle: ({ path }) => shared(readPreset(path.id)),
  }),
]
