import { expect, test } from 'vitest'
import { missingForMs } from '../../../src/main/list/list-doubt.ts'
import { createSecondLooks } from '../../../src/main/list/second-looks.ts'

const hour = 3_600_000

/** Repeated looks at one account whose list lacked an address at that moment, by a clock that the test sets. */
function start(missedAt: number, lookTakesMs = 0) {
  let clock = missedAt
  let planned: { readonly at: number; run(): void } | undefined
  const looks: number[] = []
  const work: Promise<unknown>[] = []
  const second = createSecondLooks({
    book: { missingAccounts: () => ({ ok: true, value: [{ accountId: 'mail', missedAt }] }) },
    now: () => clock,
    later(ms, run) {
      planned = { at: clock + ms, run: () => work.push(run()) }
      return () => {
        planned = undefined
      }
    },
    isOpen: () => true,
    async look() {
      looks.push(clock)
      clock += lookTakesMs
    },
  })
  return {
    second,
    looks,
    set(now: number) {
      clock = now
    },
    /** Lets the planned wait pass. */
    async pass() {
      const due = planned
      planned = undefined
      clock = due?.at ?? clock
      due?.run()
      await Promise.all(work)
      return due !== undefined
    },
  }
}

test('a list that lacked an address is fetched again after the time that makes it certain, then once an hour', async () => {
  const { second, looks, pass } = start(1_000)
  second.plan()
  for (let round = 0; round < 3; round += 1) expect(await pass()).toBe(true)
  expect(looks.map((at) => at - 1_000)).toEqual([missingForMs, missingForMs + hour, missingForMs + 2 * hour])
})

test('a clock that was set back by a year delays the look by no more than the planned wait', async () => {
  const { second, looks, set, pass } = start(400 * 24 * hour)
  const now = 35 * 24 * hour
  set(now)
  second.plan()
  await pass()
  expect(looks).toEqual([now])
  await pass()
  expect(looks).toEqual([now, now + hour])
})

test('a look that fails after the clock was set back is not repeated at once', async () => {
  const { second, looks, set, pass } = start(400 * 24 * hour, 20)
  set(hour)
  second.plan()
  for (let round = 0; round < 3; round += 1) await pass()
  expect(looks).toEqual([hour, 2 * hour, 3 * hour])
})

test('no further look is planned when the app closes during one', async () => {
  const { second, pass } = start(1_000)
  second.plan()
  const looking = pass()
  second.stop()
  await looking
  expect(await pass()).toBe(false)
})
