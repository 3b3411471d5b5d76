import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Plan } from '#contract/plan.ts'
import { samplePlan } from '#test/plans/sample-plan.ts'
import { mostTags, type PageRequest, type PlanStore, type RevisionSummary } from '#usecases/plan-store.ts'
import { faultOf } from './faults.ts'
import { draft, instant, planOfBytes } from './revisions.ts'

interface OpenStore {
  readonly store: PlanStore
  close(): Promise<void>
}

const HOUR = 3600

/** Everything that the port promises, asked of one implementation. Each test has an organisation of its own. */
export function planStoreContract(name: string, makeStore: () => Promise<OpenStore>): void {
  describe(`plan store: ${name}`, () => {
    let opened: OpenStore
    let store: PlanStore
    let organisations = 0
    const newOrganisation = () => `organisation-${++organisations}`

    beforeAll(async () => {
      opened = await makeStore()
      store = opened.store
    })
    afterAll(() => opened?.close())

    const titled = (title: string) => samplePlan(title)
    /** A plan with as many revisions, saved a second apart. */
    const grow = async (organisation: string, planId: string, revisions: number, from = 0) => {
      await store.create(organisation, draft(planId, from))
      for (let seen = 1; seen < revisions; seen += 1) await store.append(organisation, seen, draft(planId, from + seen))
    }
    const allPages = async (read: (page: PageRequest) => ReturnType<PlanStore['list']>, limit: number) => {
      const pages: (readonly RevisionSummary[])[] = []
      for (let cursor: string | undefined; ; ) {
        const page = await read({ limit, ...(cursor !== undefined && { cursor }) })
        pages.push(page.items)
        cursor = page.cursor
        if (cursor === undefined) return pages
      }
    }

    it('works on plans that keep the contract', () => {
      expect(Plan.safeParse(samplePlan()).error).toBeUndefined()
    })

    describe('saving', () => {
      it('gives the first revision number 1 and each accepted write one more', async () => {
        const organisation = newOrganisation()
        expect(await store.create(organisation, draft('p'))).toEqual({ ...draft('p'), number: 1 })
        const second = draft('p', 1, titled('둘째'))
        expect(await store.append(organisation, 1, second)).toEqual({ ...second, number: 2 })
        expect(await store.append(organisation, 2, draft('p', 2))).toEqual({ ...draft('p', 2), number: 3 })
        expect(await store.latest(organisation, 'p')).toEqual({ ...draft('p', 2), number: 3 })
        expect(await store.revision(organisation, 'p', 2)).toEqual({ ...second, number: 2 })
        expect(await store.revision(organisation, 'p', 1)).toEqual({ ...draft('p'), number: 1 })
      })

      it('refuses a write that has not seen the latest revision and names both', async () => {
        const organisation = newOrganisation()
        await grow(organisation, 'p', 3)
        for (const seen of [0, 1, 2, 4]) {
          const expected = { code: 'revision-clash', params: { latest: 3, seen } }
          expect(await faultOf(store.append(organisation, seen, draft('p', 9)))).toEqual(expected)
          expect(await faultOf(store.remove(organisation, 'p', seen, instant(9)))).toEqual(expected)
        }
        expect((await store.latest(organisation, 'p')).number).toBe(3)
      })

      it('does not create a plan over another', async () => {
        const organisation = newOrganisation()
        await grow(organisation, 'p', 2)
        const again = store.create(organisation, draft('p', 5, titled('다른 계획')))
        expect(await faultOf(again)).toEqual({ code: 'revision-clash', params: { latest: 2, seen: 0 } })
        expect(await store.revision(organisation, 'p', 1)).toEqual({ ...draft('p'), number: 1 })
      })

      it('accepts exactly one of 50 writers who saw the same revision', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, draft('p'))
        const writes = Array.from({ length: 50 }, (_, i) => draft('p', i, titled(`저자 ${i}`)))
        const outcomes = await Promise.allSettled(writes.map((write) => store.append(organisation, 1, write)))
        const accepted = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
        const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
        expect(accepted).toHaveLength(1)
        expect(refused.map(({ code, params }) => ({ code, params }))).toEqual(
          Array(49).fill({ code: 'revision-clash', params: { latest: 2, seen: 1 } }),
        )
        expect(await store.revision(organisation, 'p', 2)).toEqual(accepted[0])
        expect((await store.latest(organisation, 'p')).number).toBe(2)
      })

      it('keeps every accepted write of writers who try until they get through', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, draft('p'))
        const author = async (title: string) => {
          for (;;) {
            const { number } = await store.latest(organisation, 'p')
            const written = await store
              .append(organisation, number, draft('p', number, titled(title)))
              .catch((fault) => {
                expect(fault.code).toBe('revision-clash')
              })
            if (written) return written
          }
        }
        const authors = Array.from({ length: 8 }, (_, i) => `저자 ${i}`)
        const written = await Promise.all(authors.map(author))
        expect(written.map(({ number }) => number).sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
        for (const revision of written)
          expect(await store.revision(organisation, 'p', revision.number)).toEqual(revision)
      })
    })

    describe('what is kept', () => {
      it('keeps every double to the bit', async () => {
        const organisation = newOrganisation()
        const plan = samplePlan()
        const values = [0.1 + 0.2, 1e15 + 0.5, 5e-324, Number.MAX_VALUE, 2 ** 53 + 2, 1 / 3, -1e-7, 1e21]
        plan.demand[0]!.requests[0]!.price = values.map((value) => ({ from: '2028-07', value }))
        await store.create(organisation, draft('p', 0, plan))
        const kept = (await store.latest(organisation, 'p')).plan.demand[0]!.requests[0]!.price.map(
          ({ value }) => value,
        )
        expect(kept.map(bits)).toEqual(values.map(bits))
      })

      it('keeps text of every kind, in titles, notes and ids', async () => {
        const organisation = '기관 #1/100%'
        const plan = titled('국가 AI 컴퓨팅 센터 — 해남 “1단계” 🇰🇷')
        plan.meta.note = '가\u0000나\n"다"\\ #plan#'
        await store.create(organisation, draft('계획#1 %2F', 0, plan))
        expect((await store.latest(organisation, '계획#1 %2F')).plan).toEqual(plan)
        expect((await store.list(organisation, { limit: 5 })).items[0]).toMatchObject({
          planId: '계획#1 %2F',
          title: plan.meta.title,
        })
      })

      it('refuses a plan too large to keep whole, by its bytes and not its letters', async () => {
        const organisation = newOrganisation()
        const limit = 350 * 1024
        const large = planOfBytes(limit)
        const bytes = new TextEncoder().encode(JSON.stringify(large)).length
        const expected = { code: 'plan-too-large', params: { bytes, limit } }
        expect(await faultOf(store.create(organisation, draft('p', 0, large)))).toEqual(expected)
        await store.create(organisation, draft('p'))
        expect(await faultOf(store.append(organisation, 1, draft('p', 1, large)))).toEqual(expected)

        const fitting = planOfBytes(limit - 4500)
        await store.append(organisation, 1, draft('p', 1, fitting))
        expect((await store.latest(organisation, 'p')).plan).toEqual(fitting)
        expect((await store.revisions(organisation, 'p', { limit: 10 })).items.map(({ number }) => number)).toEqual([
          2, 1,
        ])
      })
    })

    describe('what is not there', () => {
      it('says that a plan was not found', async () => {
        const organisation = newOrganisation()
        const expected = { code: 'plan-not-found', params: { id: 'none' } }
        const answers = [
          store.append(organisation, 1, draft('none')),
          store.latest(organisation, 'none'),
          store.revision(organisation, 'none', 1),
          store.revisions(organisation, 'none', { limit: 5 }),
          store.remove(organisation, 'none', 1, instant(0)),
        ]
        expect(await Promise.all(answers.map(faultOf))).toEqual(answers.map(() => expected))
        expect(await store.list(organisation, { limit: 5 })).toEqual({ items: [] })
      })

      it('says that a revision was not found', async () => {
        const organisation = newOrganisation()
        await grow(organisation, 'p', 2)
        for (const number of [3, 0, -1, 1.5, 1e10, 1e30, Number.NaN])
          expect(await faultOf(store.revision(organisation, 'p', number))).toEqual({
            code: 'revision-not-found',
            params: { id: 'p', number },
          })
      })
    })

    it('shows nothing of one organisation to another', async () => {
      const [mine, yours] = [newOrganisation(), newOrganisation()]
      await grow(mine, 'p', 2)
      await store.create(yours, draft('p', 7, titled('남의 계획')))
      await grow(mine, 'q', 2)
      const claim = { key: 'k', fingerprint: 'f' }
      await store.create(mine, draft('claimed'), claim)

      expect((await store.latest(yours, 'p')).plan.meta.title).toBe('남의 계획')
      expect((await store.list(yours, { limit: 9 })).items.map(({ planId }) => planId)).toEqual(['p'])
      const answers = [
        store.latest(yours, 'q'),
        store.revision(yours, 'q', 1),
        store.revisions(yours, 'q', { limit: 5 }),
        store.append(yours, 2, draft('q')),
        store.remove(yours, 'q', 2, instant(0)),
      ]
      expect(await Promise.all(answers.map(faultOf))).toEqual(
        answers.map(() => ({ code: 'plan-not-found', params: { id: 'q' } })),
      )
      expect(await store.create(yours, draft('claimed', 8), claim)).toMatchObject({ savedAt: instant(8) })
      expect((await store.latest(mine, 'q')).number).toBe(2)
    })

    it('does not take an organisation and an id for another organisation and another id', async () => {
      await store.create('a', draft('b#plan#c'))
      await store.create('a#plan#b', draft('c', 1))
      await store.create('a%23plan%23b', draft('c', 2))
      expect((await store.latest('a', 'b#plan#c')).savedAt).toBe(instant(0))
      expect((await store.latest('a#plan#b', 'c')).savedAt).toBe(instant(1))
      expect((await store.latest('a%23plan%23b', 'c')).savedAt).toBe(instant(2))
    })

    describe('lists', () => {
      it('shows the latest revision of every plan, last saved first', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, draft('old', 0))
        await store.create(organisation, draft('new', 10))
        await store.create(organisation, draft('middle', 5))
        const ids = async () => (await store.list(organisation, { limit: 9 })).items.map(({ planId }) => planId)
        expect(await ids()).toEqual(['new', 'middle', 'old'])
        await store.append(organisation, 1, draft('old', 20, titled('새 제목')))
        expect(await ids()).toEqual(['old', 'new', 'middle'])
        const { plan: _, ...summary } = draft('old', 20, titled('새 제목'))
        expect((await store.list(organisation, { limit: 1 })).items).toEqual([
          { ...summary, number: 2, title: '새 제목' },
        ])
      })

      it('orders instants by time, however they are written', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, { ...draft('first'), savedAt: '2090-01-01T09:00:00+09:00' })
        await store.create(organisation, { ...draft('second'), savedAt: '2090-01-01T00:00:01Z' })
        await store.create(organisation, { ...draft('third'), savedAt: '2090-01-01T00:00:01.5Z' })
        const { items } = await store.list(organisation, { limit: 9 })
        expect(items.map(({ planId }) => planId)).toEqual(['third', 'second', 'first'])
        expect(items[2]!.savedAt).toBe('2090-01-01T09:00:00+09:00')
      })

      it('shows the revisions newest first, beyond where text and numbers part', async () => {
        const organisation = newOrganisation()
        await grow(organisation, 'p', 12)
        await grow(organisation, 'p2', 1)
        const { items, cursor } = await store.revisions(organisation, 'p', { limit: 20 })
        expect(items.map(({ number }) => number)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
        expect(cursor).toBeUndefined()
        const { plan: _, ...summary } = draft('p', 11)
        expect(items[0]).toEqual({ ...summary, number: 12, title: '표본 계획' })
      })

      it('gives every entry once over all pages, and no cursor with the last', async () => {
        const organisation = newOrganisation()
        // Every other pair is saved at the same instant.
        const ids = Array.from({ length: 12 }, (_, i) => `plan-${i}`)
        for (const [i, id] of ids.entries()) await store.create(organisation, draft(id, Math.floor(i / 2)))
        await grow(organisation, 'long', 12, 100)
        for (const limit of [1, 2, 3, 5, 12, 13, 14]) {
          const plans = await allPages((page) => store.list(organisation, page), limit)
          expect(
            plans
              .flat()
              .map(({ planId }) => planId)
              .sort(),
          ).toEqual([...ids, 'long'].sort())
          expect(plans).toHaveLength(Math.ceil(13 / limit))
          const saved = plans.flat().map(({ savedAt }) => savedAt)
          expect(saved).toEqual(saved.toSorted().reverse())
          const revisions = await allPages((page) => store.revisions(organisation, 'long', page), limit)
          expect(revisions.flat().map(({ number }) => number)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
          expect(revisions).toHaveLength(Math.ceil(12 / limit))
        }
      })

      it('lists the revisions of large plans in full pages', async () => {
        const organisation = newOrganisation()
        const large = planOfBytes(300_000)
        await store.create(organisation, draft('p', 0, large))
        for (let seen = 1; seen < 6; seen += 1) await store.append(organisation, seen, draft('p', seen, large))
        expect((await store.revisions(organisation, 'p', { limit: 5 })).items).toHaveLength(5)
      })

      it('takes only cursors that it gave out for the same list', async () => {
        const [organisation, other] = [newOrganisation(), newOrganisation()]
        for (const id of ['p', 'q']) await grow(organisation, id, 3)
        await grow(other, 'p', 2)
        await grow(other, 'q', 2)
        const plans = (await store.list(organisation, { limit: 1 })).cursor!
        const revisions = (await store.revisions(organisation, 'p', { limit: 1 })).cursor!
        const badPlans = [
          '',
          'x',
          '!!!!',
          `${plans} `,
          `${plans}=`,
          plans.slice(0, -2),
          encoded(null),
          encoded({}),
          encoded([]),
          encoded(['', '', '']),
          encoded(decoded(plans).slice(0, 2)),
          encoded([...decoded(plans), 'more']),
          encoded([decoded(plans)[0], 'plan#p', 1]),
          encoded([decoded(plans)[0], 'plan#p', '가'.repeat(400)]),
          encoded([decoded(plans)[0], 'plan#p', '']),
          revisions,
          (await store.list(other, { limit: 1 })).cursor!,
        ]
        for (const cursor of badPlans)
          expect(await faultOf(store.list(organisation, { limit: 1, cursor })), cursor).toMatchObject({
            code: 'bad-cursor',
          })
        for (const cursor of [
          'nonsense',
          plans,
          (await store.revisions(organisation, 'q', { limit: 1 })).cursor!,
          (await store.revisions(other, 'p', { limit: 1 })).cursor!,
        ])
          expect(await faultOf(store.revisions(organisation, 'p', { limit: 1, cursor })), cursor).toMatchObject({
            code: 'bad-cursor',
          })
      })
    })

    describe('notes', () => {
      it('keeps a note with the revision it was written for', async () => {
        const organisation = newOrganisation()
        const noted = { ...draft('p'), note: '처음\n“가정” 🇰🇷' }
        expect(await store.create(organisation, noted, { key: 'k', fingerprint: 'f' })).toEqual({ ...noted, number: 1 })
        await store.append(organisation, 1, draft('p', 1))
        await store.append(organisation, 2, { ...draft('p', 2), note: '되돌림' })
        expect((await store.latest(organisation, 'p')).note).toBe('되돌림')
        expect((await store.revision(organisation, 'p', 2)).note).toBeUndefined()
        expect((await store.revision(organisation, 'p', 1)).note).toBe(noted.note)
        const pages = await allPages((page) => store.revisions(organisation, 'p', page), 2)
        expect(pages.flat().map(({ note }) => note)).toEqual(['되돌림', undefined, noted.note])
        expect((await store.list(organisation, { limit: 1 })).items[0]).not.toHaveProperty('note')
        expect(await store.create(organisation, noted, { key: 'k', fingerprint: 'f' })).toMatchObject({
          note: noted.note,
        })
      })

      it('shows the notes of more revisions than one question to the engine takes', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, { ...draft('p'), note: '1' })
        for (let seen = 1; seen < 105; seen += 1)
          await store.append(organisation, seen, { ...draft('p', seen), note: `${seen + 1}` })
        const { items } = await store.revisions(organisation, 'p', { limit: 104 })
        expect(items.map(({ note }) => note)).toEqual(items.map(({ number }) => `${number}`))
        expect(items).toHaveLength(104)
      })
    })

    describe('tags', () => {
      it('are borne by the plan, whatever is saved, and by no revision', async () => {
        const organisation = newOrganisation()
        await grow(organisation, 'p', 2)
        expect(await store.tags(organisation, 'p')).toEqual([])
        for (const tag of ['해남', 'b', 'b', 'a']) await store.tag(organisation, 'p', tag)
        const before = await store.latest(organisation, 'p')
        expect(before).toEqual({ ...draft('p', 1), number: 2 })
        await store.append(organisation, 2, draft('p', 5))
        expect(await store.tags(organisation, 'p')).toEqual(['a', 'b', '해남'])
        expect((await store.list(organisation, { limit: 1 })).items[0]?.tags).toEqual(['a', 'b', '해남'])
        expect((await store.revisions(organisation, 'p', { limit: 1 })).items[0]).not.toHaveProperty('tags')
        for (const tag of ['a', 'b', '해남', 'never']) await store.untag(organisation, 'p', tag)
        expect(await store.tags(organisation, 'p')).toEqual([])
        expect((await store.list(organisation, { limit: 1 })).items[0]).not.toHaveProperty('tags')
      })

      it('are at most ten, whoever gives them at once, and none of them is lost', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, draft('p'))
        const tags = Array.from({ length: mostTags + 5 }, (_, i) => `tag ${String(i).padStart(2, '0')}`)
        const outcomes = await Promise.all(
          tags.map((tag) =>
            store.tag(organisation, 'p', tag).then(
              () => tag,
              ({ code }) => code as string,
            ),
          ),
        )
        const given = outcomes.filter((outcome) => outcome !== 'too-many-tags')
        expect(given).toHaveLength(mostTags)
        expect(await store.tags(organisation, 'p')).toEqual(given.toSorted())
        await store.tag(organisation, 'p', given[0]!)
        expect(await faultOf(store.tag(organisation, 'p', 'one more'))).toEqual({
          code: 'too-many-tags',
          params: { most: mostTags },
        })
      })

      it('and revisions that are saved at once do not undo each other', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, draft('p'))
        await Promise.all([
          store.append(organisation, 1, draft('p', 1)),
          ...['a', 'b', 'c'].map((tag) => store.tag(organisation, 'p', tag)),
        ])
        expect(await store.tags(organisation, 'p')).toEqual(['a', 'b', 'c'])
        expect((await store.latest(organisation, 'p')).number).toBe(2)
      })

      it('are not there without their plan', async () => {
        const [organisation, other] = [newOrganisation(), newOrganisation()]
        await store.create(organisation, draft('p'))
        await store.tag(organisation, 'p', 'a')
        await store.remove(organisation, 'p', 1, instant(1))
        const answers = [organisation, other].flatMap((one) => [
          store.tags(one, 'p'),
          store.tag(one, 'p', 'a'),
          store.untag(one, 'p', 'a'),
        ])
        expect(await Promise.all(answers.map(faultOf))).toEqual(
          answers.map(() => ({ code: 'plan-not-found', params: { id: 'p' } })),
        )
      })
    })

    describe('search', () => {
      it('gives the plans that are wanted once each, last saved first, over pages that may be short', async () => {
        const organisation = newOrganisation()
        for (let i = 0; i < 205; i += 1)
          await store.create(organisation, draft(`p${i}`, i, titled(i % 50 ? '나' : '가')))
        await store.tag(organisation, 'p1', '해남')
        const wanted = ({ title, tags }: RevisionSummary) => title === '가' || (tags ?? []).includes('해남')
        const found = ['p200', 'p150', 'p100', 'p50', 'p1', 'p0']
        for (const limit of [1, 2, 6, 20]) {
          const pages = await allPages((page) => store.list(organisation, page, wanted), limit)
          expect(
            pages.flat().map(({ planId }) => planId),
            `${limit}`,
          ).toEqual(found)
          expect(Math.max(...pages.map((page) => page.length))).toBe(Math.min(limit, 4))
        }
        const none = await store.list(organisation, { limit: 5 }, () => false)
        expect(none.items).toEqual([])
        expect(await store.list(organisation, { limit: 5, cursor: none.cursor! }, () => false)).toEqual({ items: [] })
      })
    })

    describe('idempotency', () => {
      const claim = { key: 'key 열쇠/#1', fingerprint: 'f1' }

      it('answers a repeat with the first revision, whatever came since', async () => {
        const organisation = newOrganisation()
        const first = await store.create(organisation, draft('p'), claim)
        await store.append(organisation, 1, draft('p', 1, titled('고침')))
        // A repeat carries a new id and instant, for the caller's entry makes them anew.
        expect(await store.create(organisation, draft('other', 60), claim)).toEqual(first)
        expect(await store.create(organisation, draft('p', 61), claim)).toEqual(first)
        expect((await store.list(organisation, { limit: 9 })).items.map(({ planId }) => planId)).toEqual(['p'])
        await store.remove(organisation, 'p', 2, instant(70))
        expect(await store.create(organisation, draft('other', 80), claim)).toEqual(first)
      })

      it('refuses the same key with another request', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, draft('p'), claim)
        const answer = store.create(organisation, draft('other', 1), { ...claim, fingerprint: 'f2' })
        expect(await faultOf(answer)).toEqual({ code: 'idempotency-mismatch', params: { key: claim.key } })
        expect(await faultOf(store.latest(organisation, 'other'))).toMatchObject({ code: 'plan-not-found' })
      })

      it('makes one plan out of repeats that arrive together', async () => {
        const organisation = newOrganisation()
        const made = await Promise.all(
          Array.from({ length: 20 }, (_, i) => store.create(organisation, draft(`p-${i}`, i), claim)),
        )
        expect(new Set(made.map(({ planId }) => planId)).size).toBe(1)
        expect((await store.list(organisation, { limit: 50 })).items).toHaveLength(1)
        expect(await store.latest(organisation, made[0]!.planId)).toEqual(made[0])
      })

      it('lets exactly one of two different requests with one key through', async () => {
        const organisation = newOrganisation()
        const outcomes = await Promise.allSettled(
          ['f1', 'f2'].map((fingerprint) => store.create(organisation, draft(fingerprint), { ...claim, fingerprint })),
        )
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
        expect((await store.list(organisation, { limit: 9 })).items).toHaveLength(1)
      })

      it('forgets a key a day after it was claimed, purged or not', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, draft('p'), claim)
        expect((await store.create(organisation, draft('q', 24 * HOUR - 1), claim)).planId).toBe('p')
        expect((await store.create(organisation, draft('q', 24 * HOUR), claim)).planId).toBe('q')
        expect((await store.create(organisation, draft('r', 47 * HOUR), { ...claim })).planId).toBe('q')
      })

      it('leaves no claim behind when the creation is refused', async () => {
        const organisation = newOrganisation()
        await store.create(organisation, draft('taken'))
        expect(await faultOf(store.create(organisation, draft('taken', 1), claim))).toMatchObject({
          code: 'revision-clash',
        })
        expect((await store.create(organisation, draft('free', 2), { ...claim, fingerprint: 'f2' })).planId).toBe(
          'free',
        )
      })
    })

    it('hides a removed plan from everything', async () => {
      const organisation = newOrganisation()
      await grow(organisation, 'p', 2)
      await grow(organisation, 'stays', 1)
      await store.remove(organisation, 'p', 2, instant(9))
      const answers = [
        store.latest(organisation, 'p'),
        store.revision(organisation, 'p', 1),
        store.revisions(organisation, 'p', { limit: 5 }),
        store.append(organisation, 2, draft('p', 10)),
        store.append(organisation, 1, draft('p', 10)),
        store.remove(organisation, 'p', 2, instant(10)),
      ]
      expect(await Promise.all(answers.map(faultOf))).toEqual(
        answers.map(() => ({ code: 'plan-not-found', params: { id: 'p' } })),
      )
      expect((await store.list(organisation, { limit: 9 })).items.map(({ planId }) => planId)).toEqual(['stays'])
      // Its revisions are kept, so its id is never given to another plan.
      expect(await faultOf(store.create(organisation, draft('p', 11)))).toMatchObject({ code: 'revision-clash' })
    })

    it('lets exactly one of a write and a removal through that saw the same revision', async () => {
      const organisation = newOrganisation()
      await store.create(organisation, draft('p'))
      const [write, removal] = await Promise.allSettled([
        store.append(organisation, 1, draft('p', 1)),
        store.remove(organisation, 'p', 1, instant(1)),
      ])
      expect([write.status, removal.status].sort()).toEqual(['fulfilled', 'rejected'])
      const { code } = (write.status === 'rejected' ? write : (removal as PromiseRejectedResult)).reason
      expect(code).toBe(write.status === 'rejected' ? 'plan-not-found' : 'revision-clash')
    })
  })
}

const bits = (value: number): bigint => new BigUint64Array(Float64Array.of(value).buffer)[0]!

const decoded = (cursor: string): unknown[] => JSON.parse(Buffer.from(cursor, 'base64url').toString())

const encoded = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url')
