import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const second = 1_000
let app: StartedApp
let accountId: string
let now: number

beforeEach(async () => {
  now = Date.UTC(2026, 10, 30, 12)
  app = await startApp({ now: () => now })
  accountId = (await app.get('addPracticeAccount')).id
})

afterEach(() => app.stop())

const make = (localPart: string) =>
  app.get('createAddress', { accountId, localPart, domain: 'practice.invalid', label: '' })
const listed = async (id: number) =>
  (await app.get('listAddresses', { query: '', limit: 9 })).entries.find((entry) => entry.id === id)

describe('the last copy of an address', () => {
  test('is noted with its creation, and with each further copy', async () => {
    const made = await make('first')
    expect(made).toMatchObject({ copied: true, entry: { copiedAt: now } })
    now += second
    expect(await app.get('copyAddress', { id: made.entry.id })).toMatchObject({ copiedAt: now })
    expect(await listed(made.entry.id)).toMatchObject({ copiedAt: now })
    now += second
    const line = 'first@practice.invalid · copied'
    await expect.poll(() => app.shell.menu()).toContainEqual(expect.objectContaining({ label: line }))
    app.shell.choose(line)
    await expect.poll(() => listed(made.entry.id)).toMatchObject({ copiedAt: now })
    now += second
    app.shell.press('newAddress')
    await expect
      .poll(async () => (await app.get('listAddresses', { query: '', limit: 1 })).entries)
      .toMatchObject([{ copiedAt: now }])
  })

  test('is in the list after a restart', async () => {
    const { entry } = await make('first')
    app = await app.restart()
    expect(await listed(entry.id)).toMatchObject({ copiedAt: now })
  })

  test('is not noted for an address that is not copied', async () => {
    await app.get('changePreferences', { copyOnCreation: false })
    const made = await make('first')
    expect(made.entry).not.toHaveProperty('copiedAt')
    app.shell.breakClipboard('clipboard-failed')
    await app.refusal('copyAddress', { id: made.entry.id })
    expect(await listed(made.entry.id)).not.toHaveProperty('copiedAt')
  })

  test('that cannot be noted is a copy all the same', async () => {
    const { entry } = await make('first')
    const before = now
    now += second
    using other = new DatabaseSync(join(app.folder, 'addresses.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    await app.get('copyAddress', { id: entry.id })
    expect(app.shell.clipboard()).toBe(entry.address)
    other.exec('ROLLBACK')
    expect(await listed(entry.id)).toMatchObject({ copiedAt: before })
  })
})
