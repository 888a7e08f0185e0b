import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { createAccountKeys } from '../../../src/main/accounts/account-keys.ts'
import { createAccounts } from '../../../src/main/accounts/accounts.ts'
import type { AccountsFile } from '../../../src/main/accounts/accounts-file.ts'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { createKeyReminders } from '../../../src/main/desktop/key-reminders.ts'
import { createNotices } from '../../../src/main/desktop/notices.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { parseSettings } from '../../../src/main/settings/settings.ts'
import { keepZone, setZone, zones } from './zones.ts'

afterEach(keepZone())

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** The last day of a one-year key that began on a leap day. */
const expiresAt = Date.UTC(2028, 1, 29) + 365 * day

/** An account whose key ends then, and a clock that the test sets. */
async function setUp() {
  let file: AccountsFile = { version: 1, accounts: [] }
  const accounts = createAccounts({
    store: {
      read: () => file,
      write(next) {
        file = next
        return undefined
      },
    },
    keys: createAccountKeys(createMemoryKeychain()),
    providers,
    onSessionKey: () => undefined,
    onKeyPlaceChanged: () => undefined,
    onKeyMovedIn: () => undefined,
    onKeyLeft: () => undefined,
  })
  const draft = { provider: 'haltman' as const, nickname: 'Mail', key: 'a'.repeat(64) }
  const issuedKey = { email: 'me@inbox.example', days: 365, renews: false, expiresAt }
  const saved = await accounts.save(draft, { state: 'working', issuedKey })
  if (!saved.ok) throw new Error(saved.failure.reason)

  let kept = parseSettings({}).value
  const notices = createNotices(() => undefined)
  const told: string[] = []
  let now = 0
  let planned: { readonly at: number; run(): void } | undefined
  const reminders = () =>
    createKeyReminders({
      accounts,
      settings: {
        read: () => kept,
        write(next) {
          kept = next
          return undefined
        },
      },
      notices,
      now: () => now,
      after(ms, run) {
        planned = { at: now + ms, run }
        return () => {
          planned = undefined
        }
      },
      announce: ({ body }) => told.push(body),
      renew: () => undefined,
    })
  return {
    told,
    notices,
    /** Starts the app at a time, and lets its timers run until another time. Returns the moments of their checks. */
    runFrom(time: number, until: number): readonly number[] {
      now = time
      const stop = reminders().start()
      const moments: number[] = []
      while (planned !== undefined && planned.at <= until) {
        const { at, run } = planned
        planned = undefined
        now = at
        moments.push(at)
        run()
      }
      stop()
      return moments
    },
    /** Whether a check is planned. */
    isPlanned: () => planned !== undefined,
    /** Checks at a time, like a fresh start of the app. */
    lookAt(time: number) {
      now = time
      reminders().check()
    },
  }
}

describe('the reminder of a key that ends', () => {
  test('comes at its moments while the app runs, and wakes it once a day at most', async () => {
    const { told, runFrom, isPlanned } = await setUp()
    const moments = runFrom(expiresAt - 9.5 * day, expiresAt + 30 * day)
    expect(told).toHaveLength(2)
    expect(moments).toContain(expiresAt - 7 * day)
    expect(moments).toContain(expiresAt - day)
    // Nothing is planned any more once the key has ended.
    expect(moments.at(-1)).toBe(expiresAt)
    expect(moments).toHaveLength(10)
    expect(isPlanned()).toBe(false)
  })

  test('is shown a week before and a day before, each once, at any frequency of checks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 20 * hour }), { minLength: 60 }), async (steps) => {
        const { told, notices, lookAt } = await setUp()
        let now = expiresAt - 30 * day
        for (const step of steps) {
          now += step
          lookAt(now)
        }
        const passed = (left: number) => (now >= expiresAt - left ? 1 : 0)
        expect(told).toHaveLength(passed(7 * day) + passed(day))
        if (now >= expiresAt) expect(notices.all()).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('is not shown again after a small correction of the clock', async () => {
    const { told, lookAt } = await setUp()
    for (const left of [7 * day, 7 * day + 5_000, 7 * day, day, day + 5_000, day + hour, day, hour]) {
      lookAt(expiresAt - left)
    }
    expect(told).toHaveLength(2)
  })

  test('is shown on the last day, even if a fast clock has already shown it', async () => {
    const { told, lookAt } = await setUp()
    for (const left of [300 * day, hour, 300 * day, 7 * day, 3 * day, day]) lookAt(expiresAt - left)
    // Once for the wrong last day, and once for the right one; a notice covers the week in between.
    expect(told).toHaveLength(2)
  })

  test('disappears after the end, and is not shown at a clock of 1970 or 2100', async () => {
    const { told, notices, lookAt } = await setUp()
    for (const time of [0, Date.UTC(2100, 0, 1), expiresAt, expiresAt + 1]) lookAt(time)
    expect([told, notices.all()]).toEqual([[], []])
  })

  test('names the day in the present zone of this computer', async () => {
    for (const zone of zones) {
      setZone(zone)
      const { told, lookAt } = await setUp()
      lookAt(expiresAt - 2 * day)
      const wanted = new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'long' }).format(expiresAt)
      expect(told.join()).toContain(wanted)
    }
  })
})
