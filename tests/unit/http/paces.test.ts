import { describe, expect, test } from 'vitest'
import type { Fetch } from '../../../src/main/http/exchange.ts'
import { createPacer } from '../../../src/main/http/pacer.ts'
import { createSender } from '../../../src/main/http/sender.ts'
import { defineProvider } from '../../../src/main/providers/define-provider.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import type { Pace } from '../../../src/main/providers/pace.ts'
import { success } from '../../../src/shared/result.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'

const creations: Pace = { of: ['create'], requests: 1, within: 12_000 }
const calls: Pace = { requests: 3, within: 60_000 }

describe('a turn', () => {
  test('is free at first, and later as soon as the pace allows', () => {
    let time = 1_000_000
    const pacer = createPacer(() => time)
    const take = () => pacer.take('a', 'create', [creations])
    expect(take()).toEqual({ pause: 0 })
    time += 5_000
    expect(take()).toEqual({ pause: 7_000 })
    time += 7_000 + 12_000
    expect(take()).toEqual({ pause: 0 })
  })

  test('counts from the moment for which it was taken, so that two at once do not share one', () => {
    const pacer = createPacer(() => 1_000_000)
    const take = () => pacer.take('a', 'list', [creations])
    expect([take(), take(), take()]).toEqual([{ pause: 0 }, { pause: 12_000 }, { pause: 24_000 }])
  })

  test('that is too far away is refused, and not taken', () => {
    let time = 1_000_000
    const pacer = createPacer(() => time)
    const take = () => pacer.take('a', 'create', [calls])
    expect([take(), take(), take()]).toEqual([{ pause: 0 }, { pause: 0 }, { pause: 0 }])
    expect([take(), take()]).toEqual([{ refused: 45_000 }, { refused: 45_000 }])
    time += 45_000
    expect(take()).toEqual({ pause: 15_000 })
  })

  test('of a list may be further away', () => {
    const pacer = createPacer(() => 1_000_000)
    const take = () => pacer.take('a', 'list', [calls])
    expect([take(), take(), take(), take()].at(-1)).toEqual({ pause: 60_000 })
  })

  test('is counted for each account by itself', () => {
    const pacer = createPacer(() => 1_000_000)
    expect(pacer.take('a', 'create', [creations])).toEqual({ pause: 0 })
    expect(pacer.take('b', 'create', [creations])).toEqual({ pause: 0 })
  })

  test('that was taken by a wrong clock does not hold up others', () => {
    let time = 1_000_000_000
    const pacer = createPacer(() => time)
    expect(pacer.take('a', 'create', [creations])).toEqual({ pause: 0 })
    time -= 3_600_000
    expect(pacer.take('a', 'create', [creations])).toEqual({ pause: 0 })
  })
})

describe('the sender', () => {
  const { view, authorize } = haltman
  /** A service with one creation in 12 seconds, and two requests for each creation. */
  const paced = (paces: readonly Pace[]) =>
    defineProvider({
      facts: view,
      paces,
      ...(authorize && { authorize }),
      operations: {
        ...haltman.operations,
        *create({ localPart }) {
          yield { method: 'GET', path: '/look' }
          yield { method: 'POST', path: '/make' }
          return success({ address: `${localPart}@one.example` })
        },
      },
    })
  const wanted = { localPart: 'amber', domain: ownDomain('one.example'), label: '' }
  const target = { server: 'https://one.example', key: { key: 'k1k1k1k1', inQuery: false }, accountId: 'a' }

  /** A sender whose timers end at once and move its clock. */
  function start() {
    let time = 1_000_000
    const asked: string[] = []
    const fetch: Fetch = async (input) => {
      asked.push(`${new URL(String(input instanceof Request ? input.url : input)).pathname} ${time}`)
      return Response.json({})
    }
    const send = createSender({
      fetch,
      now: () => time,
      after: (ms, run) => {
        // The deadline of an exchange never ends here.
        if (ms === deadlineMs) return () => undefined
        time += ms
        run()
        return () => undefined
      },
      deadlineMs,
    })
    return { send, asked }
  }
  const deadlineMs = 14_999

  test('lets a creation wait for its turn, and counts its requests once', async () => {
    const { send, asked } = start()
    const provider = paced([creations])
    expect(await send(provider, 'create', wanted, target)).toMatchObject({ ok: true })
    expect(await send(provider, 'create', wanted, target)).toMatchObject({ ok: true })
    expect(asked).toEqual(['/look 1000000', '/make 1000000', '/look 1012000', '/make 1012000'])
  })

  test('lets each request wait if all calls count, and leaves it its whole deadline', async () => {
    const { send, asked } = start()
    const provider = paced([{ requests: 1, within: 10_000 }])
    expect(await send(provider, 'create', wanted, target)).toMatchObject({ ok: true })
    expect(await send(provider, 'create', wanted, target)).toMatchObject({ ok: true })
    expect(asked).toEqual(['/look 1000000', '/make 1010000', '/look 1020000', '/make 1030000'])
  })

  test('refuses a call whose turn is too far away, with the time of the next try, and sends nothing', async () => {
    const { send, asked } = start()
    const provider = paced([{ of: ['create'], requests: 1, within: 3_600_000 }])
    await send(provider, 'create', wanted, target)
    expect(await send(provider, 'create', wanted, target)).toEqual({
      ok: false,
      lost: false,
      failure: { reason: 'paced', retryAt: 1_000_000 + 3_600_000 - 15_000 },
    })
    expect(asked).toHaveLength(2)
  })
})
