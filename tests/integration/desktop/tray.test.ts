import { afterEach, describe, expect, test } from 'vitest'
import type { TrayItem } from '../../../src/main/shell/shell.ts'
import { createFakeShell } from '../../support/fake-shell.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { startHaltmanApp } from '../../support/start-haltman-app.ts'

let stops: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const stop of stops) await stop()
  stops = []
})

async function start(): Promise<StartedApp> {
  const started = await startApp()
  stops.push(started.stop)
  return started
}

async function startWithHaltman() {
  const app = await startHaltmanApp()
  stops.push(app.started.stop, app.server.stop)
  return app
}

/** The menu as lines: `-` is a separator, `(…)` a disabled line, `*…` the chosen line, `> …` a line of a submenu. */
const linesOf = (items: readonly TrayItem[]): readonly string[] =>
  items.flatMap((item) => {
    if ('separator' in item) return ['-']
    if ('submenu' in item) return [item.label, ...linesOf(item.submenu).map((line) => `> ${line}`)]
    const label = item.enabled === false ? `(${item.label})` : item.label
    return [item.checked ? `*${label}` : label]
  })

const foot = ['-', 'Open Aliasmith', 'Settings…', '-', 'Quit Aliasmith']

describe('the tray menu', () => {
  test('without an account opens the popover, which says what to do', async () => {
    const { shell } = await start()
    expect(linesOf(shell.menu())).toEqual(['New address', ...foot])
    shell.choose('New address')
    expect(shell.isPopoverVisible()).toBe(true)
    expect(shell.notifications).toEqual([])
  })

  test('creates an address, and lists the five newest active ones', async () => {
    const { shell, get } = await start()
    await get('addPracticeAccount')
    const account = (await get('getSnapshot')).accounts[0]
    for (const localPart of ['one', 'two', 'three', 'four', 'five', 'six']) {
      await get('createAddress', {
        accountId: account?.id ?? '',
        localPart,
        domain: 'practice.invalid',
        label: '',
      })
    }
    const { entries } = await get('listAddresses', { query: 'three', limit: 1 })
    await get('undoAddress', { id: entries[0]?.id ?? 0 })
    const recent = [
      'six@practice.invalid · copied',
      ...['five', 'four', 'two', 'one'].map((name) => `${name}@practice.invalid`),
    ]
    await expect
      .poll(() => linesOf(shell.menu()))
      .toEqual(['New address', '-', '(Copy a recent address)', ...recent, ...foot])

    shell.choose('New address')
    await expect.poll(() => linesOf(shell.menu())[3]).not.toBe('six@practice.invalid · copied')
    await expect.poll(() => linesOf(shell.menu())[3]).toBe(`${shell.clipboard()} · copied`)
  })

  test('lists no practice addresses beside those that receive mail', async () => {
    const { started, account } = await startWithHaltman()
    await started.get('addPracticeAccount')
    const practice = (await started.get('getSnapshot')).accounts.find(
      ({ provider }) => provider === 'practice',
    )
    for (const [id, localPart, domain] of [
      [account.id, 'real', 'one.example'],
      [practice?.id, 'dead', 'practice.invalid'],
    ] as const)
      await started.get('createAddress', { accountId: id ?? '', localPart, domain, label: '' })
    await expect.poll(() => linesOf(started.shell.menu())).toContain('real@one.example')
    expect(linesOf(started.shell.menu())).not.toContain('dead@practice.invalid')
  })

  test('copies a recent address, and says so in one notification', async () => {
    const { app, shell, get } = await start()
    await get('addPracticeAccount')
    await app.newAddress()
    const first = shell.clipboard()
    await app.newAddress()
    await expect.poll(() => linesOf(shell.menu())).toContain(first)
    shell.choose(first)
    await expect.poll(() => shell.clipboard()).toBe(first)
    await expect.poll(() => linesOf(shell.menu())).toContain(`${first} · copied`)
    shell.choose(`${first} · copied`)
    await expect.poll(() => shell.notifications.filter(({ title }) => title === 'Copied')).toHaveLength(2)
    expect(shell.onScreen().filter(({ title }) => title === 'Copied')).toMatchObject([{ body: first }])
  })

  test('marks the address on the clipboard, and unmarks it once another one is copied', async () => {
    const { app, shell, get } = await start()
    await get('addPracticeAccount')
    await app.newAddress()
    const first = shell.clipboard()
    await app.newAddress()
    const second = shell.clipboard()
    await expect
      .poll(() => linesOf(shell.menu()))
      .toEqual(expect.arrayContaining([first, `${second} · copied`]))
    shell.choose(first)
    await expect
      .poll(() => linesOf(shell.menu()))
      .toEqual(expect.arrayContaining([second, `${first} · copied`]))
    await expect.poll(() => shell.onScreen().map(({ title }) => title)).toContain('Copied')
    await app.newAddress()
    expect(shell.onScreen().map(({ title }) => title)).not.toContain('Copied')
    shell.copyElsewhere('something else')
    shell.showPopover()
    await expect.poll(() => linesOf(shell.menu()).filter((line) => line.endsWith('copied'))).toEqual([])
  })

  test('reports why an address was not copied', async () => {
    const { app, shell, get } = await start()
    await get('addPracticeAccount')
    await app.newAddress()
    await expect.poll(() => linesOf(shell.menu())).toContain(`${shell.clipboard()} · copied`)
    shell.breakClipboard('clipboard-failed')
    shell.choose(`${shell.clipboard()} · copied`)
    await expect.poll(() => shell.notifications.at(-1)?.title).toBe('The address was not copied')
  })

  test('offers the choice of the account if there are several', async () => {
    const { server, started } = await startWithHaltman()
    const { app, shell, get } = started
    expect(linesOf(shell.menu())).not.toContain('Account to use')
    await get('addPracticeAccount')
    await expect
      .poll(() => linesOf(shell.menu()).slice(0, 5))
      .toEqual(['New address', 'Account to use', '> *Mail', '> Practice', '-'])
    shell.choose('Account to use', 'Practice')
    await expect
      .poll(() => linesOf(shell.menu()).slice(1, 4))
      .toEqual(['Account to use', '> Mail', '> *Practice'])
    const { accounts, currentAccountId } = await get('getSnapshot')
    expect(accounts.find(({ id }) => id === currentAccountId)?.nickname).toBe('Practice')
    await app.newAddress()
    expect(shell.clipboard()).toMatch(/@practice\.invalid$/)
    expect(server.addresses()).toEqual([])
  })

  test('is set again only when its content changes', async () => {
    const { app, shell, get } = await start()
    await get('addPracticeAccount')
    await app.newAddress()
    await expect.poll(() => linesOf(shell.menu())).toContain(`${shell.clipboard()} · copied`)
    const before = shell.menusSet()
    const { accounts } = await get('getSnapshot')
    await get('makeDefault', { id: accounts[0]?.id ?? '' })
    await get('saveNaming', { id: accounts[0]?.id ?? '', naming: { kind: 'random', length: 12 } })
    await new Promise((turn) => setImmediate(turn))
    expect(shell.menusSet()).toBe(before)
  })

  test('opens settings and quits', async () => {
    const { shell } = await start()
    shell.choose('Settings…')
    expect(shell.settingsVisible()).toBe(true)
    shell.choose('Quit Aliasmith')
    expect(shell.quits()).toBe(1)
  })
})

describe('the tray icon', () => {
  test('shows that an address is being created, by the hotkey or by the popover', async () => {
    const { server, started } = await startWithHaltman()
    const { app, shell, get } = started
    server.misbehave({ when: '/api/alias/create', how: { slow: 400 }, times: 2 })
    const made = app.newAddress()
    await expect.poll(() => shell.tray()).toEqual({ state: 'busy', tooltip: 'Aliasmith: making an address…' })
    await made
    expect(shell.tray()).toEqual({ state: 'idle', tooltip: 'Aliasmith' })

    const { accounts } = await get('getSnapshot')
    const typed = get('createAddress', {
      accountId: accounts[0]?.id ?? '',
      localPart: 'typed',
      domain: 'one.example',
      label: '',
    })
    await expect.poll(() => shell.tray().state).toBe('busy')
    await typed
    expect(shell.tray().state).toBe('idle')
  })

  test('shows a failure until the popover has shown it', async () => {
    const { app, shell } = await start()
    await app.newAddress()
    expect(shell.tray().state).toBe('failed')
    expect(shell.onScreen().map(({ title }) => title)).toEqual(['No address was made'])
    await expect.poll(() => linesOf(shell.menu())[0]).toBe('See what went wrong')
    shell.choose('See what went wrong')
    await expect.poll(() => shell.tray().state).toBe('idle')
    expect(shell.onScreen()).toEqual([])
    await expect.poll(() => linesOf(shell.menu())[0]).toBe('New address')
    expect(shell.events.findLast(({ name }) => name === 'popoverShown')?.payload).toMatchObject({
      unreadFailures: [{ failure: { reason: 'no-account' } }],
    })
  })

  test('keeps a failure while the popover is loaded but not yet on the screen', async () => {
    const { app, shell, get } = await start()
    await app.newAddress()
    expect((await get('getSnapshot')).unreadFailures).toBeUndefined()
    expect(shell.tray().state).toBe('failed')
    shell.showPopover()
    await expect.poll(() => shell.tray().state).toBe('idle')
  })

  test('clears a failure and its notification when the next address is created', async () => {
    const { app, shell, get } = await start()
    await app.newAddress()
    await get('addPracticeAccount')
    await app.newAddress()
    expect(shell.tray().state).toBe('idle')
    expect(shell.onScreen().map(({ title }) => title)).toEqual(['New address · Practice'])
  })
})

describe('a desktop that shows no icon', () => {
  test('is mentioned when settings open, but not again after that is dismissed', async () => {
    const started = await startApp({ shell: createFakeShell({ tray: 'absent' }) })
    stops.push(started.stop)
    started.app.openSettings()
    const noticeIds = async () => (await started.get('getSnapshot')).notices.map(({ id }) => id)
    await expect.poll(noticeIds).toEqual(['tray-hint'])
    await started.get('dismissNotice', { id: 'tray-hint' })
    started.app.openSettings()
    await new Promise((turn) => setImmediate(turn))
    expect(await noticeIds()).toEqual([])
  })
})
