import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let started: StartedApp
afterEach(() => started.stop())

/** The content that the popover got when it was last opened. */
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

describe('the values of a link', () => {
  test('reach a popover that opens, once', async () => {
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

  test('reach a popover that is already open', async () => {
    await withTwoAccounts()
    started.app.openPopover()
    await vi.waitFor(() => expect(greeting()).toBeDefined())
    // Unlike a real popover, the one of this desktop reports that it appears again.
    started.shell.showPopover = () => undefined
    started.app.openPopover({ label: 'Shoes' })
    await vi.waitFor(() => expect(greeting()).toMatchObject({ label: 'Shoes' }))
  })

  test('reach a popover that was still loading and received no event', async () => {
    await withTwoAccounts()
    started.app.openPopover({ label: 'Shoes' })
    await vi.waitFor(() => expect(greeting()).toMatchObject({ label: 'Shoes' }))
    expect(await started.get('getSnapshot')).toMatchObject({ label: 'Shoes' })
    expect(await started.get('getSnapshot')).not.toHaveProperty('label')
  })

  test('for an account that does not exist fill the label alone, and nothing is stored or created', async () => {
    await withTwoAccounts()
    const before = await started.get('getSnapshot')
    started.app.openPopover({ label: 'Shoes', account: 'Nobody' })
    await vi.waitFor(() => expect(greeting()).toMatchObject({ label: 'Shoes' }))
    const after = await started.get('getSnapshot')
    expect(after.currentAccountId).toBe(before.currentAccountId)
    expect(after.recent.entries).toEqual([])
    expect(started.shell.clipboard()).toBe('')
  })

  test('for another account do not change the chosen account', async () => {
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
  test('limits are sent again, and stale domains are fetched, once the network is there', async () => {
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

  test('a request in progress ends at its deadline, not a sleep later', async () => {
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

describe('a failure', () => {
  test('of a window that was rebuilt is reported in a notice', async () => {
    started = await startApp()
    started.shell.suffer({ kind: 'window-gone', what: 'popover', reason: 'crashed', rebuilt: true })
    const { notices } = await started.get('getSnapshot')
    expect(notices.map(({ id }) => id)).toEqual(['window-gone-popover'])
    expect(started.shell.notifications).toEqual([])
  })

  test('of a window that stays closed is reported in a notification', async () => {
    started = await startApp()
    started.shell.suffer({ kind: 'window-gone', what: 'settings', reason: 'crashed', rebuilt: false })
    expect(started.shell.notifications[0]?.body).toContain('tray')
  })

  test('of another process, or of a window that hangs, is only logged', async () => {
    started = await startApp()
    started.shell.suffer({ kind: 'helper-gone', what: 'GPU', reason: 'crashed' })
    started.shell.suffer({ kind: 'window-hangs', what: 'popover' })
    expect((await started.get('getSnapshot')).notices).toEqual([])
  })

  test('of the app itself is shown once, and its notification opens About', async () => {
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

  test('copies the text that it showed, not a newer one, and nothing before it is shown', async () => {
    started = await startApp()
    expect((await started.refusal('copyDiagnostics')).reason).toBe('diagnostics-not-shown')
    const shown = await started.get('getDiagnostics')
    await started.get('addPracticeAccount')
    await started.get('copyDiagnostics')
    expect(started.shell.clipboard()).toBe(shown)
    started.shell.breakClipboard('clipboard-failed')
    expect((await started.refusal('copyDiagnostics')).reason).toBe('diagnostics-not-copied')
  })

  test('lists the licences that the build wrote, or reports that they are missing', async () => {
    started = await startApp()
    expect((await started.refusal('listLicences')).reason).toBe('licences-missing')
    const licences = [{ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Do.' }]
    await writeFile(join(started.folder, 'licences.json'), JSON.stringify(licences))
    expect(await started.get('listLicences')).toEqual(licences)
  })
})
