import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type StartedApp, type StartOptions, startApp } from '../../support/start-app.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** The moments at which a timer of the process fired, in milliseconds since the start. */
let wakeUps: number[] = []
let begin = 0
let started: StartedApp | undefined

/** Starts the app on timers of the test, which count each time that they fire. */
async function start(options: StartOptions = {}): Promise<StartedApp> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date'] })
  begin = Date.now()
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const plan = globalThis[name]
    const counting = (run: (...args: unknown[]) => void, ...rest: unknown[]) =>
      Reflect.apply(plan, globalThis, [
        (...args: unknown[]) => {
          wakeUps.push(Date.now() - begin)
          run(...args)
        },
        ...rest,
      ])
    vi.stubGlobal(name, counting)
  }
  started = await startApp(options)
  return started
}

beforeEach(() => {
  wakeUps = []
})
afterEach(async () => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  await started?.stop()
})

/** The most timers that fired within any minute. */
const busiestMinute = () =>
  Math.max(0, ...wakeUps.map((from) => wakeUps.filter((at) => at >= from && at < from + minute).length))

it('an app with nothing to do wakes up within its first minute, and then not in a whole day', async () => {
  const { get } = await start()
  await get('addPracticeAccount')
  await vi.advanceTimersByTimeAsync(day)
  // It looks for its icon.
  expect(wakeUps.length).toBeGreaterThan(0)
  expect(wakeUps.filter((at) => at > minute)).toEqual([])
})

it('an app that updates itself also looks for a version, once a day', async () => {
  const find = vi.fn(async () => undefined)
  await start({ loadUpdater: async () => ({ find }) as never })
  await vi.advanceTimersByTimeAsync(5 * day)
  expect(find).toHaveBeenCalledTimes(5)
  expect(wakeUps.filter((at) => at > minute)).toHaveLength(4)
})

it('a copied address wakes it once a minute at most, until it is no longer on the clipboard', async () => {
  const { get } = await start()
  const { id: accountId } = await get('addPracticeAccount')
  await vi.advanceTimersByTimeAsync(minute)
  wakeUps = []
  await get('createAddress', { accountId, localPart: 'amber', domain: 'practice.invalid', label: '' })
  wakeUps = []
  await vi.advanceTimersByTimeAsync(day)
  expect(wakeUps.length).toBeGreaterThan(0)
  expect(busiestMinute()).toBe(1)
})
