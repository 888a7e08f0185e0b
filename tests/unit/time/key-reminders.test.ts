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
/** The last day of a key for a year that began on a leap day. */
const expiresAt = Date.UTC(2028, 1, 29) + 365 * day

/** An account whose key ends then, and a clock that is set at will. */
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
      announce: ({ body }) => told.push(body),
      renew: () => undefined,
    })
  return {
    told,
    notices,
    /** Looks at a time, as a fresh start of the app does. */
    lookAt(time: number) {
      now = time
      reminders().check()
    },
  }
}

describe('the reminder of a key that ends', () => {
  test('is told a week before and a day before, each once, however rarely and often it is looked', async () => {
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

  test('is told no second time when the clock is put right by a little', async () => {
    const { told, lookAt } = await setUp()
    for (const left of [7 * day, 7 * day + 5_000, 7 * day, day, day + 5_000, day + hour, day, hour]) {
      lookAt(expiresAt - left)
    }
    expect(told).toHaveLength(2)
  })

  test('comes on the last day even if a clock that ran ahead has told of it before', async () => {
    const { told, lookAt } = await setUp()
    for (const left of [300 * day, hour, 300 * day, 7 * day, 3 * day, day]) lookAt(expiresAt - left)
    // Of the wrong last day, and of the right one; of the week in between there is the notice.
    expect(told).toHaveLength(2)
  })

  test('is gone after its end, and nothing is told of it at 1970 or at 2100', async () => {
    const { told, notices, lookAt } = await setUp()
    for (const time of [0, Date.UTC(2100, 0, 1), expiresAt, expiresAt + 1]) lookAt(time)
    expect([told, notices.all()]).toEqual([[], []])
  })

  test('names the day by the calendar of where this computer is', async () => {
    for (const zone of zones) {
      setZone(zone)
      const { told, lookAt } = await setUp()
      lookAt(expiresAt - 2 * day)
      const wanted = new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'long' }).format(expiresAt)
      expect(told.join()).toContain(wanted)
    }
  })
})
