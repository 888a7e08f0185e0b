import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Handlers } from '../../../src/main/ipc/router.ts'
import { createRouter } from '../../../src/main/ipc/router.ts'
import type { Sender } from '../../../src/main/ipc/sender.ts'
import { requests } from '../../../src/shared/contract.ts'
import { success } from '../../../src/shared/result.ts'

const origin = 'app://aliasmith'
const popover: Sender = { window: 'popover', mainFrame: true, origin }
const settings: Sender = { window: 'settings', mainFrame: true, origin }
const draft = { accountId: 'a1', localPart: 'name', domain: 'example.com', label: '' }

function setUp() {
  const called: string[] = []
  const handlers = Object.fromEntries(
    Object.keys(requests).map((name) => [
      name,
      () => {
        called.push(name)
        return success(null)
      },
    ]),
  ) as unknown as Handlers
  const onBug = vi.fn()
  return { route: createRouter(() => origin, handlers, onBug), called, handlers, onBug }
}

describe('security 17: a message', () => {
  test('of the right window with input that checks reaches its handler', async () => {
    const { route, called } = setUp()
    expect(await route(popover, 'createAddress', draft)).toEqual(success(null))
    expect(called).toEqual(['createAddress'])
  })

  test.each<[string, Sender]>([
    ['an unknown window', { ...popover, window: undefined }],
    ['a frame inside a window', { ...popover, mainFrame: false }],
    ['another origin', { ...popover, origin: 'https://example.com' }],
    ['an origin that begins alike', { ...popover, origin: `${origin}.evil` }],
    ['no origin', { ...popover, origin: 'null' }],
    ['a window that may not ask this', settings],
  ])('of %s is refused', async (_, sender) => {
    const { route, called } = setUp()
    expect(await route(sender, 'createAddress', draft)).toMatchObject({
      ok: false,
      failure: { reason: 'message-refused' },
    })
    expect(called).toEqual([])
  })

  test.each([['toString'], ['__proto__'], ['constructor'], ['nothing'], ['']])(
    'over a channel that is none (%s) is refused',
    async (name) => {
      const { route } = setUp()
      expect(await route(popover, name, undefined)).toMatchObject({ ok: false })
    },
  )

  test.each<[string, unknown]>([
    ['a missing field', { accountId: 'a1' }],
    ['an unknown field', { ...draft, extra: 1 }],
    ['a wrong type', { ...draft, label: 5 }],
    ['an account id that could be a path', { ...draft, accountId: '../x' }],
    ['a text without end', { ...draft, label: 'x'.repeat(10_001) }],
    ['nothing', undefined],
    ['null', null],
  ])('with %s is refused', async (_, input) => {
    const { route, called } = setUp()
    expect(await route(popover, 'createAddress', input)).toMatchObject({ ok: false })
    expect(called).toEqual([])
  })

  test('of any shape at all is answered, never thrown', async () => {
    const { route } = setUp()
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.anything(), fc.anything(), async (name, input, sender) => {
        const answer = await route({ ...popover, ...(sender as object) }, name, input)
        expect(answer).toHaveProperty('ok')
      }),
    )
  })

  test('whose handler has a bug is answered by a refusal, and the bug is told', async () => {
    const { handlers, onBug } = setUp()
    const bug = new Error('bug')
    const broken = { ...handlers, getSnapshot: () => Promise.reject(bug) }
    const answer = await createRouter(() => origin, broken, onBug)(popover, 'getSnapshot', undefined)
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'own-fault' } })
    expect(onBug).toHaveBeenCalledWith(bug)
  })
})
