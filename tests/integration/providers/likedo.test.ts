import { afterEach, describe, expect, test } from 'vitest'
import { createSender, type Target } from '../../../src/main/http/sender.ts'
import { likedo } from '../../../src/main/providers/likedo.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'

const free = { key: 'lk_free-1234' }
const pro = { key: 'lk_pro-1234', plan: 'pro', queryAllowed: true } as const
const send = createSender({ fetch })

let server: LikedoServer
afterEach(() => server.stop())

function as({ key }: { readonly key: string }, inQuery = false): Target {
  return { server: server.url, key: { key, inQuery }, accountId: 'likedo', deadlineMs: 5_000 }
}
const named = (localPart: string, domain = 'ig.do', label = '') => ({
  localPart,
  domain: ownDomain(domain),
  label,
})

describe('at a LikeDo server', () => {
  test('an address is created with its label, once', async () => {
    server = await startLikedoServer({ owners: [free, pro] })
    const made = await send(likedo, 'create', named('amber', 'ig.do', 'shop'), as(free))
    expect(made).toMatchObject({ ok: true, value: { address: 'amber@ig.do', label: 'shop' } })
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${free.key}`)
    const again = await send(likedo, 'create', named('amber'), as(pro))
    expect(again).toMatchObject({
      ok: false,
      lost: false,
      failure: { reason: 'name-taken', address: 'amber@ig.do' },
    })
  })

  test.each([
    ['a Pro domain', named('amber', 'kfc.sh'), { reason: 'plan-required', field: 'domain' }],
    ['an unknown domain', named('amber', 'other.do'), { reason: 'domain-refused', field: 'domain' }],
    ['a short name', named('abc'), { reason: 'name-too-short', field: 'name', limit: 4 }],
    ['a reserved name', named('webmaster'), { reason: 'name-reserved', field: 'name' }],
    ['a long label', named('amber', 'ig.do', 'x'.repeat(51)), { reason: 'label-refused', field: 'label' }],
  ])('%s is refused on the Free plan', async (_name, input, failure) => {
    server = await startLikedoServer({ owners: [free] })
    expect(await send(likedo, 'create', input, as(free))).toMatchObject({ ok: false, lost: false, failure })
    expect(server.addresses()).toEqual([])
  })

  test('a paid plan has its domains', async () => {
    server = await startLikedoServer({ owners: [pro] })
    expect((await send(likedo, 'create', named('amber', 'kfc.sh'), as(pro))).ok).toBe(true)
  })

  test('the key is in the query only if the account allows it', async () => {
    server = await startLikedoServer({ owners: [free, pro] })
    expect((await send(likedo, 'testKey', undefined, as(pro, true))).ok).toBe(true)
    expect(server.requests[0]?.query.key).toBe(pro.key)
    expect(server.requests[0]?.headers.authorization).toBeUndefined()
    const refused = await send(likedo, 'testKey', undefined, as(free, true))
    expect(refused).toMatchObject({ failure: { reason: 'key-rejected' } })
    expect(JSON.stringify(refused)).not.toContain(free.key)
  })

  test.each([401, 429] as const)(
    'a limit reported by status %i is a limit, not a wrong key',
    async (limitStatus) => {
      server = await startLikedoServer({ owners: [free], hourlyLimit: 1, limitStatus })
      expect((await send(likedo, 'testKey', undefined, as(free))).ok).toBe(true)
      const sent = await send(likedo, 'create', named('amber'), as(free))
      expect(sent).toMatchObject({
        ok: false,
        failure: { reason: 'rate-limited', retryAt: expect.any(Number) },
      })
    },
  )

  test('the number of addresses a month is limited', async () => {
    server = await startLikedoServer({ owners: [free], monthlyLimit: 1 })
    await send(likedo, 'create', named('amber'), as(free))
    const sent = await send(likedo, 'create', named('birch'), as(free))
    expect(sent).toMatchObject({ failure: { reason: 'quota-used-up' } })
  })

  test('an expired key is refused', async () => {
    server = await startLikedoServer({ owners: [free] })
    server.expire(free.key)
    expect(await send(likedo, 'testKey', undefined, as(free))).toMatchObject({
      failure: { reason: 'key-rejected' },
    })
  })

  test('an address whose answer was lost is found, and one that was never created is not', async () => {
    server = await startLikedoServer({ owners: [free] })
    server.misbehave({ how: 'cut', commits: true })
    const attemptedAt = Date.now()
    const sent = await send(likedo, 'create', named('amber'), as(free))
    expect(sent).toMatchObject({ ok: false, lost: true, failure: { reason: 'answer-cut' } })
    const found = await send(likedo, 'locate', { address: 'amber@ig.do', attemptedAt }, as(free))
    expect(found).toMatchObject({ ok: true, value: { found: { address: 'amber@ig.do' } } })
    const absent = await send(likedo, 'locate', { address: 'birch@ig.do', attemptedAt }, as(free))
    expect(absent).toEqual({ ok: true, value: { absent: true } })

    server.add('cedar@ig.do', { createdAt: attemptedAt - 2 * 86_400_000 })
    const old = await send(likedo, 'locate', { address: 'cedar@ig.do', attemptedAt }, as(free))
    expect(old).toMatchObject({ ok: true, value: { found: { address: 'cedar@ig.do' }, older: true } })
  })
})
