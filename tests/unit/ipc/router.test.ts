import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { mostUnderWay } from '../../../src/main/ipc/busy-windows.ts'
import { createRouter, type Handlers } from '../../../src/main/ipc/router.ts'
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
  test('of the right window with valid input reaches its handler', async () => {
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
    ['a window that may not make this request', settings],
  ])('of %s is refused', async (_, sender) => {
    const { route, called } = setUp()
    expect(await route(sender, 'createAddress', draft)).toMatchObject({
      ok: false,
      failure: { reason: 'message-refused' },
    })
    expect(called).toEqual([])
  })

  test.each([['toString'], ['__proto__'], ['constructor'], ['nothing'], ['']])(
    'on an unknown channel (%s) is refused',
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
    ['an endless text', { ...draft, label: 'x'.repeat(10_001) }],
    ['nothing', undefined],
    ['null', null],
  ])('with %s is refused', async (_, input) => {
    const { route, called } = setUp()
    expect(await route(popover, 'createAddress', input)).toMatchObject({ ok: false })
    expect(called).toEqual([])
  })

  test.each<[string, unknown]>([
    ['a list in place of optional fields', []],
    ['a date in their place', new Date(0)],
    ['fields that it inherits', Object.create({ theme: 'dark' })],
    ['a field that is no text', { [Symbol('theme')]: 'dark' }],
    ['a field that nobody lists', Object.defineProperty({}, 'theme', { value: 'dark' })],
    ['a field named as the parent of every object', JSON.parse('{"__proto__": {}}')],
    [
      'a field that runs code',
      {
        get theme() {
          throw new Error('read')
        },
      },
    ],
  ])('with %s is refused', async (_, input) => {
    const { route, called } = setUp()
    expect(await route(settings, 'changePreferences', input)).toMatchObject({
      failure: { reason: 'message-refused' },
    })
    expect(called).toEqual([])
  })

  test('passes a copy on, which the sender can no longer change', async () => {
    const { handlers } = setUp()
    const changes = { theme: 'dark' }
    const received = vi.fn(() => success(null))
    const route = createRouter(() => origin, { ...handlers, changePreferences: received as never }, vi.fn())
    await route(settings, 'changePreferences', changes)
    expect(received).toHaveBeenCalledWith({ theme: 'dark' }, 'settings')
    expect(received).not.toHaveBeenCalledWith(
      expect.toSatisfy((input) => input === changes),
      'settings',
    )
  })

  test('of a window with too many pending requests is refused for now, and one of the other window is not', async () => {
    const { handlers } = setUp()
    const ends: (() => void)[] = []
    const slow = () => new Promise<never>((resolve) => ends.push(() => resolve(success(null) as never)))
    const route = createRouter(() => origin, { ...handlers, createAddress: slow }, vi.fn())
    const waiting = Array.from({ length: mostUnderWay }, () => route(popover, 'createAddress', draft))
    const busy = { failure: { reason: 'window-busy' } }
    expect(await route(popover, 'getSnapshot', undefined)).toMatchObject(busy)
    expect(await route(settings, 'getSnapshot', undefined)).toEqual(success(null))
    ends[0]?.()
    await waiting[0]
    expect(await route(popover, 'getSnapshot', undefined)).toEqual(success(null))
    for (const end of ends) end()
    await Promise.all(waiting)
  })

  test('of any shape is answered without an exception', async () => {
    const { route } = setUp()
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.anything(), fc.anything(), async (name, input, sender) => {
        const answer = await route({ ...popover, ...(sender as object) }, name, input)
        expect(answer).toHaveProperty('ok')
      }),
    )
  })

  test('whose handler has a bug is answered by a refusal, and the bug is reported', async () => {
    const { handlers, onBug } = setUp()
    const bug = new Error('bug')
    const broken = { ...handlers, getSnapshot: () => Promise.reject(bug) }
    const answer = await createRouter(() => origin, broken, onBug)(popover, 'getSnapshot', undefined)
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'own-fault' } })
    expect(onBug).toHaveBeenCalledWith(bug)
  })
})
