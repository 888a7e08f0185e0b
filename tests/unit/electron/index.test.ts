import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { requestChannel } from '../../../src/shared/ipc-channels.ts'
import { done, fakeApp, quickly, runningApp, startApp, useEntry } from './entry-fixtures.ts'
import { app, FakeTray, invoke, openWindows, privilegedSchemes } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))
vi.mock('../../../src/main/app.ts', () => import('./entry-fixtures.ts'))

useEntry()

/** Simulates another system for the test. */
function runOn(system: NodeJS.Platform): void {
  const { platform } = process
  onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }))
  Object.defineProperty(process, 'platform', { value: system })
}

describe('the start', () => {
  it('security 4: enables the sandbox and registers the scheme before Electron is ready', async () => {
    await startApp()
    expect(app.calls.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0)
    expect(app.calls.indexOf('enableSandbox')).toBeLessThan(app.calls.indexOf('whenReady'))
    expect(privilegedSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
    expect(done).toEqual([])
  })

  it('enables no sandbox after --no-sandbox, because an incomplete sandbox has crashed pages', async () => {
    app.switches.set('no-sandbox', '')
    await startApp()
    expect(app.switches.has('no-sandbox')).toBe(true)
    expect(app.calls).not.toContain('enableSandbox')
  })

  it('on Wayland enables the portal for hotkeys before Electron is ready', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('XDG_SESSION_TYPE', 'wayland')
    runOn('linux')
    await startApp()
    expect(app.switches.get('enable-features')).toBe('GlobalShortcutsPortal')
  })

  it('turns off Chromium’s reports about requests', async () => {
    await startApp()
    expect(app.switches.get('disable-features')).toBe('NetworkErrorLogging,Reporting')
  })

  it('on Windows sets the class of notification buttons before its name for the start menu', async () => {
    runOn('win32')
    app.isPackaged = true
    await startApp()
    expect(app.calls.filter((call) => /AppUserModelId|CLSID/.test(call))).toEqual([
      'setToastActivatorCLSID',
      'setAppUserModelId',
    ])
  })

  it('on Windows in development changes nothing of the installed app', async () => {
    runOn('win32')
    await startApp()
    expect(app.calls.filter((call) => /AppUserModelId|CLSID/.test(call))).toEqual([])
  })

  it('opens the popover and keeps data in a folder of its own', async () => {
    await runningApp()
    expect(done).toEqual(['created 1.2.3 in /home/user/.config/userData/data', 'popover'])
  })

  it('keeps everything in the folder that ALIASMITH_DATA names, and creates it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aliasmith-entry-'))
    onTestFinished(async () => {
      vi.unstubAllEnvs()
      await rm(folder, { recursive: true })
    })
    const named = join(folder, 'not/there/yet')
    vi.stubEnv('ALIASMITH_DATA', named)
    await runningApp()
    expect(done[0]).toBe(`created 1.2.3 in ${join(named, 'data')}`)
  })

  it('opens nothing if macOS starts it at login, and opens the popover when it is opened later', async () => {
    runOn('darwin')
    app.login.openedApp = true
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(openWindows()[0]?.webContents.loaded).toBe(true), { timeout: 5_000 })
    expect(done).toHaveLength(1)
    app.emit('activate')
    await vi.waitFor(() => expect(done.at(-1)).toBe('popover'), quickly)
  })

  it.each([
    ['darwin', 'idleTemplate.png'],
    ['win32', 'idle-on-light.ico'],
  ] as const)(
    'on %s shows its icon once Electron is ready, before it opens any file',
    async (system, icon) => {
      runOn(system)
      await startApp('--hidden')
      expect(String(FakeTray.present?.image)).not.toContain(icon)
      app.ready.resolve()
      await vi.waitFor(() => expect(fakeApp.firstIcon).toContain(icon), { ...quickly, timeout: 5_000 })
    },
  )

  it('remembers a click on the icon until the popover can open, and opens it once', async () => {
    runOn('darwin')
    const opening = Promise.withResolvers<void>()
    fakeApp.opening = opening.promise
    await startApp('--hidden')
    app.ready.resolve()
    await vi.waitFor(() => expect(fakeApp.firstIcon).toContain('Template'), { ...quickly, timeout: 5_000 })
    FakeTray.present?.emit('click')
    FakeTray.present?.emit('click')
    expect(openWindows()).toEqual([])
    opening.resolve()
    await vi.waitFor(() => expect(openWindows()[0]?.isVisible()).toBe(true), { ...quickly, timeout: 5_000 })
    FakeTray.present?.emit('click')
    await vi.waitFor(() => expect(openWindows()[0]?.isVisible()).toBe(false), quickly)
  })

  it('that fails takes its icon out of the tray', async () => {
    runOn('darwin')
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    fakeApp.startFails = new Error('The data folder is a file.')
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 1 }), { ...quickly, timeout: 5_000 })
    expect(fakeApp.firstIcon).toContain('Template')
    expect(FakeTray.present).toBeUndefined()
    write.mockRestore()
  })

  it.each([
    { args: ['--new', '--label', 'shoes'], did: 'new {"label":"shoes"}' },
    { args: ['--settings'], did: 'settings' },
  ])('with $args runs that command instead', async ({ args, did }) => {
    await runningApp(...args)
    expect(done.slice(1)).toEqual([did])
  })

  it('prepares the popover and answers its requests with their sender', async () => {
    await runningApp('--new')
    const popover = openWindows()[0]?.webContents
    await vi.waitFor(() => expect(popover?.loaded).toBe(true), quickly)
    const answer = await invoke(requestChannel('getSnapshot'), {
      sender: popover,
      senderFrame: popover?.mainFrame,
    })
    expect(answer).toEqual({ ok: true, value: 'popover getSnapshot' })
  })

  it('prints the error of the command line and ends with 2', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await startApp('--new', '--settings')
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 2 }), quickly)
    expect(write).toHaveBeenCalledWith('Use either --new or --settings, not both.\n')
    expect(app.calls).not.toContain('requestSingleInstanceLock')
    write.mockRestore()
  })

  it('prints the error of a failed start and ends with 1', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    fakeApp.startFails = new Error('The data folder is a file.')
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 1 }), quickly)
    expect(String(write.mock.calls[0]?.[0])).toContain('The data folder is a file.')
    write.mockRestore()
  })

  it('says that another process, such as a preview, uses the folder, and ends with 1', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    fakeApp.startFails = Object.assign(new Error('In use'), { code: 'FOLDER_IN_USE' })
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 1 }), { ...quickly, timeout: 5_000 })
    expect(write.mock.calls).toEqual([[expect.stringMatching(/^Another Aliasmith uses the folder .+\n$/)]])
    write.mockRestore()
  })

  it.each([
    [Object.assign(new Error('name too long'), { code: 'ENAMETOOLONG' }), 'its name is too long'],
    [Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 10 }), 'does not lock'],
    [Object.assign(new Error('unheard of'), { code: 'EODD' }), 'the system refuses it (EODD)'],
  ])('says why the folder cannot be used, and ends with 1: %s', async (cause, why) => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    fakeApp.startFails = Object.assign(new Error('No folder', { cause }), { code: 'FOLDER_UNUSABLE' })
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 1 }), { ...quickly, timeout: 5_000 })
    const said = write.mock.calls.map(([text]) => String(text))
    expect(said).toEqual([expect.stringMatching(/^The folder .+ cannot be made or used: .+\n$/)])
    expect(said[0]).toContain(why)
    write.mockRestore()
  })
})
