import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let started: StartedApp
afterEach(() => started.stop())

/** What the popover was told when it was opened last. */
const greeting = () => started.shell.events.findLast(({ name }) => name === 'popoverShown')?.payload

async function withTwoAccounts(): Promise<void> {
  started = await startApp()
  await started.get('addPracticeAccount')
  await started.get('saveAccount', {
    provider: 'haltman',
    nickname: 'Work',
    key: '0123456789abcdef'.repeat(4),
    defaultDomain: 'one.example',
  })
}

describe('a link’s wish', () => {
  test('reaches a popover that opens, once', async () => {
    await withTwoAccounts()
    started.app.openPopover({ label: 'Shoes', account: ' work ' })
    const { accounts, currentAccountId } = await started.get('getSnapshot')
    const work = accounts.find(({ nickname }) => nickname === 'Work')
    expect(currentAccountId).toBe(work?.id)
    await vi.waitFor(() =>
      expect(greeting()).toMatchObject({ label: 'Shoes', suggestion: { accountId: work?.id } }),
    )
    started.shell.hidePopover()
    started.app.openPopover()
    await vi.waitFor(() => expect(greeting()).not.toHaveProperty('label'))
    expect(await started.get('getSnapshot')).not.toHaveProperty('label')
  })

  test('reaches a popover that is open already', async () => {
    await withTwoAccounts()
    started.app.openPopover()
    await vi.waitFor(() => expect(greeting()).toBeDefined())
    // This desktop's popover says that it appears again, as the real one does not.
    started.shell.showPopover = () => undefined
    started.app.openPopover({ label: 'Shoes' })
    await vi.waitFor(() => expect(greeting()).toMatchObject({ label: 'Shoes' }))
  })

  test('reaches a popover that was still loading, and heard no event', async () => {
    await withTwoAccounts()
    started.app.openPopover({ label: 'Shoes' })
    await vi.waitFor(() => expect(greeting()).toMatchObject({ label: 'Shoes' }))
    expect(await started.get('getSnapshot')).toMatchObject({ label: 'Shoes' })
    expect(await started.get('getSnapshot')).not.toHaveProperty('label')
  })

  test('for an account that does not exist fills the label alone, and nothing is remembered or made', async () => {
    await withTwoAccounts()
    const before = await started.get('getSnapshot')
    started.app.openPopover({ label: 'Shoes', account: 'Nobody' })
    await vi.waitFor(() => expect(greeting()).toMatchObject({ label: 'Shoes' }))
    const after = await started.get('getSnapshot')
    expect(after.currentAccountId).toBe(before.currentAccountId)
    expect(after.recent.entries).toEqual([])
    expect(started.shell.clipboard()).toBe('')
  })

  test('for another account does not change the account that was chosen', async () => {
    await withTwoAccounts()
    const before = await started.get('getSnapshot')
    started.app.openPopover({ account: 'Work' })
    await started.get('getSnapshot')
    started.shell.hidePopover()
    const again = await started.restart()
    started = again
    expect((await again.get('getSnapshot')).currentAccountId).toBe(before.currentAccountId)
  })
})

describe('after a sleep', () => {
  test('limits are told anew, and domains asked for that are stale, once the network is there', async () => {
    const server = await startHaltmanServer({ domains: ['one.example'] })
    let now = Date.now()
    started = await startApp({ now: () => now })
    await started.get('saveAccount', {
      provider: 'haltman',
      nickname: 'Work',
      key: server.key,
      server: server.url,
      defaultDomain: 'one.example',
    })
    const asked = () => server.requests.filter(({ path }) => path.startsWith('/api/domains')).length
    const told = () => started.shell.events.filter(({ name }) => name === 'accountsChanged').length
    const [askedBefore, toldBefore] = [asked(), told()]
    now += 3_600_000
    started.shell.setOnline(false)
    started.shell.resume()
    expect(told()).toBeGreaterThan(toldBefore)
    expect(asked()).toBe(askedBefore)
    started.shell.setOnline(true)
    started.shell.resume()
    await vi.waitFor(() => expect(asked()).toBe(askedBefore + 1))
    await server.stop()
  })

  test('a request that was under way ends by its deadline, not that long after', async () => {
    const server = await startHaltmanServer({ domains: ['one.example'] })
    let slept = 0
    started = await startApp({ now: () => Date.now() + slept, deadlineMs: 600_000 })
    const account = await started.get('saveAccount', {
      provider: 'haltman',
      nickname: 'Work',
      key: server.key,
      server: server.url,
      defaultDomain: 'one.example',
    })
    server.misbehave({ when: '/api/alias/create', how: 'never' })
    server.misbehave({ when: '/api/alias/list', how: 'reset' })
    const creating = started.ask('createAddress', {
      accountId: account.id,
      localPart: 'amber',
      domain: 'one.example',
      label: '',
    })
    await vi.waitFor(() => expect(server.requests.some(({ path }) => path.includes('create'))).toBe(true))
    started.shell.setOnline(false)
    slept = 600_001
    started.shell.resume()
    expect(await creating).toMatchObject({ ok: false, failure: { code: 'unknown-outcome' } })
    await server.stop()
  })
})

describe('trouble', () => {
  test('with a window that was made anew is told in a notice', async () => {
    started = await startApp()
    started.shell.suffer({ kind: 'window-gone', what: 'popover', reason: 'crashed', rebuilt: true })
    const { notices } = await started.get('getSnapshot')
    expect(notices.map(({ id }) => id)).toEqual(['window-gone-popover'])
    expect(started.shell.notifications).toEqual([])
  })

  test('with a window that stays closed is told where it can be seen', async () => {
    started = await startApp()
    started.shell.suffer({ kind: 'window-gone', what: 'settings', reason: 'crashed', rebuilt: false })
    expect(started.shell.notifications[0]?.body).toContain('tray')
  })

  test('with what is no window is for the log alone', async () => {
    started = await startApp()
    started.shell.suffer({ kind: 'helper-gone', what: 'GPU', reason: 'crashed' })
    started.shell.suffer({ kind: 'window-hangs', what: 'popover' })
    expect((await started.get('getSnapshot')).notices).toEqual([])
  })

  test('of the app’s own is shown once, and its notification leads to About', async () => {
    started = await startApp({ onBug: () => undefined })
    started.app.reportBug(new Error('one'))
    started.app.reportBug(new Error('two'))
    expect(started.shell.notifications).toHaveLength(1)
    started.shell.notifications[0]?.onClick?.()
    expect(started.shell.events.at(-1)).toMatchObject({ name: 'settingsPlaced', payload: { page: 'about' } })
  })
})

describe('About', () => {
  test('opens its two folders and no other', async () => {
    started = await startApp()
    await started.get('showFolder', { folder: 'data' })
    await started.get('showFolder', { folder: 'logs' })
    expect(started.shell.folders).toEqual([started.folder, join(started.folder, 'logs')])
    expect(await started.refusal('showFolder', { folder: '/etc' as never })).toMatchObject({
      reason: 'message-refused',
    })
    expect((await started.get('getAbout')).logsFolder).toBe(join(started.folder, 'logs'))
  })

  test('copies what it showed, not what is true by then, and nothing before', async () => {
    started = await startApp()
    expect((await started.refusal('copyDiagnostics')).reason).toBe('diagnostics-not-shown')
    const shown = await started.get('getDiagnostics')
    await started.get('addPracticeAccount')
    await started.get('copyDiagnostics')
    expect(started.shell.clipboard()).toBe(shown)
    started.shell.breakClipboard('clipboard-failed')
    expect((await started.refusal('copyDiagnostics')).reason).toBe('diagnostics-not-copied')
  })

  test('lists the licences that the build wrote, or says that they are missing', async () => {
    started = await startApp()
    expect((await started.refusal('listLicences')).reason).toBe('licences-missing')
    const licences = [{ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Do.' }]
    await writeFile(join(started.folder, 'licences.json'), JSON.stringify(licences))
    expect(await started.get('listLicences')).toEqual(licences)
  })
})
