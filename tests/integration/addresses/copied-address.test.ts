import { afterEach, describe, expect, test } from 'vitest'
import { plannedFile } from '../../support/import-file.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let started: StartedApp | undefined

afterEach(async () => {
  await started?.stop()
  started = undefined
})

async function start(shell: Parameters<typeof startApp>[0] = {}): Promise<StartedApp> {
  started = await startApp(shell)
  await started.get('addPracticeAccount')
  return started
}

const copiedEvents = ({ shell }: StartedApp) =>
  shell.events
    .filter(({ name, window }) => name === 'clipboardChanged' && window === 'popover')
    .map(({ payload }) => payload)
const copiedNow = (app: StartedApp) => copiedEvents(app).at(-1)
const newestId = async ({ get }: StartedApp) =>
  (await get('listAddresses', { query: '', limit: 1 })).entries[0]?.id ?? 0

async function make(app: StartedApp, localPart: string): Promise<number> {
  const account = (await app.get('getSnapshot')).accounts[0]
  const { entry } = await app.get('createAddress', {
    accountId: account?.id ?? '',
    localPart,
    domain: 'practice.invalid',
    label: '',
  })
  return entry.id
}

describe('the address on the clipboard', () => {
  test('is reported to both windows, whatever copied it', async () => {
    const app = await start()
    const first = await make(app, 'first')
    expect(copiedNow(app)).toEqual({ id: first })
    await app.app.newAddress()
    const second = await newestId(app)
    expect(copiedNow(app)).toEqual({ id: second })
    await app.get('copyAddress', { id: first })
    expect(copiedNow(app)).toEqual({ id: first })
    app.shell.notifications
      .findLast(({ body }) => !body.includes('first@practice.invalid'))
      ?.actions?.find(({ label }) => label === 'Copy')
      ?.run()
    await expect.poll(() => copiedNow(app)).toEqual({ id: second })
    await expect
      .poll(() => app.shell.menu().some((line) => 'label' in line && line.label === 'first@practice.invalid'))
      .toBe(true)
    app.shell.choose('first@practice.invalid')
    await expect.poll(() => copiedNow(app)).toEqual({ id: first })
    expect((await app.get('getSnapshot')).copiedId).toBe(first)
    const heard = app.shell.events.filter(({ name }) => name === 'clipboardChanged')
    expect(heard.filter(({ window }) => window === 'settings')).toHaveLength(heard.length / 2)
  })

  test.each<readonly [what: string, act: (app: StartedApp, id: number) => Promise<unknown>]>([
    ['a command for a desktop is copied', ({ get }) => get('copyHotkeyCommand', { id: 'newAddress' })],
    [
      'diagnostics are copied',
      async ({ get }) => {
        await get('getDiagnostics')
        await get('copyDiagnostics')
      },
    ],
    ['it is undone', ({ get }, id) => get('undoAddress', { id })],
    [
      'another program copied something and the popover opens',
      async ({ shell }) => {
        shell.copyElsewhere('something else')
        shell.showPopover()
      },
    ],
    [
      'another program copied something and the settings open',
      async ({ shell, app }) => {
        shell.copyElsewhere('something else')
        app.openSettings()
      },
    ],
  ])('is no longer reported once %s', async (_what, act) => {
    const app = await start()
    const id = await make(app, 'first')
    await act(app, id)
    await expect.poll(() => copiedNow(app)).toEqual({})
    expect((await app.get('getSnapshot')).copiedId).toBeUndefined()
  })

  test('is still there when a window opens and nothing else was copied', async () => {
    const app = await start()
    const id = await make(app, 'first')
    app.shell.showPopover()
    app.app.openSettings()
    await new Promise((turn) => setImmediate(turn))
    expect((await app.get('getSnapshot')).copiedId).toBe(id)
  })

  test('is not reported when a copy failed', async () => {
    const app = await start()
    app.shell.breakClipboard('clipboard-failed')
    await make(app, 'first')
    expect(copiedEvents(app)).toEqual([])
  })
})

describe('a comparison or an import', () => {
  test('is reported to the popover, as is an address that it changed', async () => {
    const app = await start()
    const id = await make(app, 'first')
    const lines = [
      'address,label,state,created,account,provider',
      'first@practice.invalid,Shoes,active,2026-04-09T12:00:00Z,Practice,practice',
    ]
    const plan = await plannedFile(app, lines.join('\n'))
    const before = app.shell.events.length
    await app.get('applyImport', { importId: plan.importId })
    const heard = app.shell.events.slice(before).filter(({ window }) => window === 'popover')
    expect(heard.map(({ name }) => name)).toContain('addressesChanged')
    expect(heard.find(({ name }) => name === 'addressChanged')?.payload).toMatchObject({ id, label: 'Shoes' })
  })
})

describe('the list of the popover', () => {
  test('includes deleted addresses only in a search for them', async () => {
    const app = await start()
    const id = await make(app, 'first')
    await make(app, 'second')
    await app.get('undoAddress', { id })
    const found = async (query: string) =>
      (await app.get('listAddresses', { query, limit: 10 })).entries.map(({ address }) => address)
    expect(await found('')).toEqual(['second@practice.invalid'])
    expect(await found('first')).toEqual([])
    expect(await found('first is:deleted')).toEqual(['first@practice.invalid'])
    expect(await found('first@practice.invalid')).toEqual(['first@practice.invalid'])
    expect((await app.get('getSnapshot')).recent.entries.map(({ address }) => address)).toEqual([
      'second@practice.invalid',
    ])
  })
})
