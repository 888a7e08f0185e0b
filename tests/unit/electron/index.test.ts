import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { App, AppOptions } from '../../../src/main/app.ts'
import { requestChannel } from '../../../src/shared/ipc-channels.ts'
import { createDetector, haltmanSentinel } from '../../support/sentinel.ts'
import {
  app,
  desktop,
  globalShortcut,
  invoke,
  openWindows,
  pressKeys,
  privilegedSchemes,
  resetElectron,
} from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))
vi.mock('../../../src/main/app.ts', () => ({ createApp: (options: AppOptions) => createApp(options) }))

const quickly = { interval: 1 }
const hotkey = vi.fn()
const done: string[] = []
let closing: PromiseWithResolvers<void>
let startFails: Error | undefined
let starts = 0

/** The app behind the shell: it binds a hotkey, opens the windows it is asked for and writes down what it did. */
async function createApp({ shell, dataFolder, version }: AppOptions): Promise<App> {
  if (startFails !== undefined) throw startFails
  done.push(`created ${version} in ${dataFolder}`)
  shell.bindHotkey('newAddress', 'Ctrl+Alt+A', hotkey)
  return {
    route: async (sender, name) => ({ ok: true, value: `${sender.window} ${name}` }),
    async newAddress(options) {
      done.push(`new ${JSON.stringify(options)}`)
    },
    openPopover(wish) {
      done.push(wish === undefined ? 'popover' : `popover ${JSON.stringify(wish)}`)
      shell.showPopover()
    },
    openSettings() {
      done.push('settings')
      shell.showSettings()
    },
    reportBug(error) {
      done.push(`bug ${error instanceof Error ? error.message : String(error)}`)
    },
    addPracticeAccount: async () => undefined,
    async close() {
      done.push('close')
      await closing.promise
    },
  }
}

async function startApp(...args: string[]): Promise<void> {
  const argv = process.argv
  process.argv = ['/usr/bin/electron', '.', ...args]
  // The entry runs when it is loaded, so each start loads it under another name.
  starts += 1
  await import(/* @vite-ignore */ `../../../src/main/index.ts?start=${starts}`)
  process.argv = argv
}

async function runningApp(...args: string[]): Promise<void> {
  await startApp(...args)
  app.ready.resolve()
  const expected = args.includes('--hidden') ? 1 : 2
  await vi.waitFor(() => expect(done.length).toBeGreaterThanOrEqual(expected), {
    ...quickly,
    timeout: 5_000,
  })
}

beforeEach(() => {
  resetElectron()
  hotkey.mockClear()
  done.length = 0
  closing = Promise.withResolvers()
  startFails = undefined
})

// Each start listens to the one process that all tests share.
const processEvents = ['uncaughtException', 'unhandledRejection'] as const
const former = processEvents.map((name) => [name, process.listeners(name as 'uncaughtException')] as const)
afterEach(() => {
  for (const [name, listeners] of former) {
    for (const listener of process.listeners(name as 'uncaughtException'))
      if (!listeners.includes(listener)) process.off(name, listener)
  }
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
})

describe('the start', () => {
  it('security 4: switches the sandbox on and registers the scheme before Electron is ready', async () => {
    await startApp()
    expect(app.calls.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0)
    expect(app.calls.indexOf('enableSandbox')).toBeLessThan(app.calls.indexOf('whenReady'))
    expect(privilegedSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
    expect(done).toEqual([])
  })

  it('leaves a system without a sandbox as it is: half of it has crashed pages', async () => {
    app.switches.set('no-sandbox', '')
    await startApp()
    expect(app.switches.has('no-sandbox')).toBe(true)
    expect(app.calls).not.toContain('enableSandbox')
  })

  it('on Wayland has the portal asked for hotkeys before Electron is ready', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('XDG_SESSION_TYPE', 'wayland')
    const { platform } = process
    onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }))
    Object.defineProperty(process, 'platform', { value: 'linux' })
    await startApp()
    expect(app.switches.get('enable-features')).toBe('GlobalShortcutsPortal')
  })

  it('has Chromium report no request to anybody', async () => {
    await startApp()
    expect(app.switches.get('disable-features')).toBe('NetworkErrorLogging,Reporting')
  })

  it('on Windows says to whom the buttons of notifications belong, before the start menu learns its name', async () => {
    const { platform } = process
    onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }))
    Object.defineProperty(process, 'platform', { value: 'win32' })
    app.isPackaged = true
    await startApp()
    expect(app.calls.filter((call) => /AppUserModelId|CLSID/.test(call))).toEqual([
      'setToastActivatorCLSID',
      'setAppUserModelId',
    ])
  })

  it('on Windows in development takes nothing from the installed app', async () => {
    const { platform } = process
    onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }))
    Object.defineProperty(process, 'platform', { value: 'win32' })
    await startApp()
    expect(app.calls.filter((call) => /AppUserModelId|CLSID/.test(call))).toEqual([])
  })

  it('opens the popover and keeps data in a folder of its own', async () => {
    await runningApp()
    expect(done).toEqual(['created 1.2.3 in /home/user/.config/userData/data', 'popover'])
  })

  it('keeps everything in the folder that ALIASMITH_DATA names, and makes it', async () => {
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

  it('opens nothing when macOS starts it at login, and the popover when it is opened later', async () => {
    const { platform } = process
    onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }))
    Object.defineProperty(process, 'platform', { value: 'darwin' })
    app.login.openedApp = true
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(openWindows()[0]?.webContents.loaded).toBe(true), { timeout: 5_000 })
    expect(done).toHaveLength(1)
    app.emit('activate')
    await vi.waitFor(() => expect(done.at(-1)).toBe('popover'), quickly)
  })

  it.each([
    { args: ['--new', '--label', 'shoes'], did: 'new {"label":"shoes"}' },
    { args: ['--settings'], did: 'settings' },
  ])('with $args does that instead', async ({ args, did }) => {
    await runningApp(...args)
    expect(done.slice(1)).toEqual([did])
  })

  it('makes the popover ready and answers its requests with the sender', async () => {
    await runningApp('--new')
    const popover = openWindows()[0]?.webContents
    await vi.waitFor(() => expect(popover?.loaded).toBe(true), quickly)
    const answer = await invoke(requestChannel('getSnapshot'), {
      sender: popover,
      senderFrame: popover?.mainFrame,
    })
    expect(answer).toEqual({ ok: true, value: 'popover getSnapshot' })
  })

  it('says on the terminal what is wrong with the command line and ends with 2', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await startApp('--new', '--settings')
    expect(write).toHaveBeenCalledWith('--new and --settings exclude each other.\n')
    expect(app.ended).toEqual({ code: 2 })
    expect(app.calls).not.toContain('requestSingleInstanceLock')
    write.mockRestore()
  })

  it('says what a failing start threw and ends with 1', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    startFails = new Error('The data folder is a file.')
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 1 }), quickly)
    expect(String(write.mock.calls[0]?.[0])).toContain('The data folder is a file.')
    write.mockRestore()
  })

  it('says in a sentence that another process uses the folder, such as a preview, and ends with 1', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    startFails = Object.assign(new Error('In use'), { code: 'FOLDER_IN_USE' })
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
  ])('says in a sentence why the folder cannot be used, and ends with 1: %s', async (cause, why) => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    startFails = Object.assign(new Error('No folder', { cause }), { code: 'FOLDER_UNUSABLE' })
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 1 }), { ...quickly, timeout: 5_000 })
    const said = write.mock.calls.map(([text]) => String(text))
    expect(said).toEqual([expect.stringMatching(/^The folder .+ cannot be made or used: .+\n$/)])
    expect(said[0]).toContain(why)
    write.mockRestore()
  })
})

describe('a second start', () => {
  it('hands its command line to the first and ends', async () => {
    app.lockIsFree = false
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await startApp('--new', '--account', 'Work')
    expect(write.mock.calls).toEqual([[expect.stringContaining('running already')]])
    write.mockRestore()
    expect(app.handedOver).toEqual({ args: ['.', '--new', '--account', 'Work'] })
    expect(app.ended).toEqual({ code: 0 })
    expect(app.calls).not.toContain('whenReady')
  })

  it.each([
    { args: ['.'], did: 'popover' },
    { args: ['.', '--new', '--account', 'Work'], did: 'new {"account":"Work"}' },
    { args: ['.', '--settings'], did: 'settings' },
  ])('with $args makes the first one do it', async ({ args, did }) => {
    await runningApp()
    done.length = 0
    // Chromium's own idea of the command line is out of order and must not count.
    app.emit('second-instance', {}, ['electron', '--toggle'], '/', { args })
    await vi.waitFor(() => expect(done).toEqual([did]), quickly)
  })

  it('with --toggle hides the popover that is open', async () => {
    await runningApp()
    const [window] = openWindows()
    await vi.waitFor(() => expect(window?.isVisible()).toBe(true), quickly)
    app.emit('second-instance', {}, [], '/', { args: ['--toggle'] })
    await vi.waitFor(() => expect(window?.isVisible()).toBe(false), quickly)
  })

  it('that comes before the first has started is not forgotten', async () => {
    await startApp()
    app.emit('second-instance', {}, [], '/', { args: ['--settings'] })
    app.ready.resolve()
    await vi.waitFor(() => expect(done).toContain('settings'), { ...quickly, timeout: 5_000 })
  })
})

describe('a start that opens nothing', () => {
  it('leaves the popover hidden, and a second one does nothing either', async () => {
    await startApp('--hidden')
    app.ready.resolve()
    await vi.waitFor(() => expect(openWindows()[0]?.webContents.loaded).toBe(true), { timeout: 5_000 })
    app.emit('second-instance', {}, [], '/', { args: ['.', '--hidden'] })
    await new Promise((turn) => setImmediate(turn))
    expect(done).toHaveLength(1)
    expect(openWindows()[0]?.isVisible()).toBe(false)
  })

  it('that is the second one says nothing', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    app.lockIsFree = false
    await startApp('--hidden')
    expect(app.ended).toEqual({ code: 0 })
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
  })
})

describe('a link', () => {
  const filled = 'popover {"label":"Shoes"}'

  it('that starts the app on macOS comes before everything else, and opens the popover filled', async () => {
    await startApp()
    expect(app.openLink('aliasmith://new?label=Shoes')).toBe(true)
    app.ready.resolve()
    await vi.waitFor(() => expect(done.slice(1)).toEqual([filled]), { ...quickly, timeout: 5_000 })
  })

  it('on macOS reaches the app that runs', async () => {
    await runningApp('--hidden', '--')
    app.openLink('aliasmith://new?label=Shoes')
    await vi.waitFor(() => expect(done.at(-1)).toBe(filled), quickly)
  })

  it.each([
    { args: ['--', 'aliasmith://new?label=Shoes'], did: filled },
    { args: ['--new', 'aliasmith://new?label=Shoes'], did: filled },
    { args: ['aliasmith://new?label=Shoes&key=abc'], did: 'popover' },
  ])('as an argument, $args', async ({ args, did }) => {
    await runningApp(...args)
    expect(done.slice(1)).toEqual([did])
    done.length = 0
    app.emit('second-instance', {}, [], '/', { args })
    await vi.waitFor(() => expect(done).toEqual([did]), quickly)
  })

  it('is registered by an installed app on the systems where that is its business', async () => {
    const expected = { linux: [], darwin: ['aliasmith'], win32: ['aliasmith'] } as const
    app.isPackaged = true
    await runningApp()
    expect([...app.protocolClients.keys()]).toEqual(expected[process.platform as keyof typeof expected])
  })
})

describe('what nothing caught', () => {
  it.each(processEvents)('(%s) is told by the app once it runs', async (event) => {
    await runningApp()
    const own = process.listeners(event as 'uncaughtException').at(-1)
    own?.(new Error('from somewhere'), 'uncaughtException')
    expect(done.at(-1)).toBe('bug from somewhere')
  })

  it('before that is said on the terminal, and the start goes on', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await startApp()
    process.listeners('uncaughtException').at(-1)?.(new Error('early'), 'uncaughtException')
    expect(String(write.mock.calls[0]?.[0])).toContain('early')
    expect(app.ended).toBeUndefined()
    write.mockRestore()
  })

  it('security 21: is never told with what it quotes or carries', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await startApp()
    const { key } = haltmanSentinel()
    const error = Object.assign(new Error(`Bad header ${key}`), { config: { headers: { 'X-API-Key': key } } })
    process.listeners('unhandledRejection').at(-1)?.(error, Promise.resolve())
    process.listeners('unhandledRejection').at(-1)?.(key, Promise.resolve())
    const said = write.mock.calls.map(([text]) => String(text)).join('')
    write.mockRestore()
    expect(said).toContain('Error: Bad header [key]')
    expect(createDetector([{ name: 'haltman', key }]).find(said)).toEqual([])
  })

  it('a terminal that is gone is no error', async () => {
    await startApp()
    expect(() => process.stderr.emit('error', new Error('write EPIPE'))).not.toThrow()
  })

  it('a start that fails says so in a box where there is no terminal', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    app.isPackaged = true
    startFails = new Error('The data folder is a file.')
    await startApp()
    app.ready.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 1 }), { ...quickly, timeout: 5_000 })
    expect(desktop.errorBoxes).toEqual(['Aliasmith could not start'])
    write.mockRestore()
  })
})

describe('the running app', () => {
  it('opens the popover when it is activated', async () => {
    await runningApp('--new')
    app.emit('activate')
    await vi.waitFor(() => expect(done).toContain('popover'), quickly)
  })

  it('has one settings window, however often it is asked for', async () => {
    await runningApp('--settings')
    for (const _ of [1, 2]) app.emit('second-instance', {}, [], '/', { args: ['--settings'] })
    await vi.waitFor(() => expect(done.filter((what) => what === 'settings')).toHaveLength(3), quickly)
    expect(openWindows().filter(({ url }) => url.endsWith('/settings.html'))).toHaveLength(1)
  })

  it('shows the settings window where no hidden window is painted, too', async () => {
    desktop.paintsHiddenWindows = false
    await runningApp('--settings')
    const settings = () => openWindows().find(({ url }) => url.endsWith('/settings.html'))
    await vi.waitFor(() => expect(settings()?.isVisible()).toBe(true), quickly)
  })

  it('goes on when its windows are closed', async () => {
    await runningApp()
    expect(app.listenerCount('window-all-closed')).toBe(1)
    app.emit('window-all-closed')
    expect(app.ended).toBeUndefined()
  })

  it('lets go of the hotkeys and finishes its work before it ends, once', async () => {
    await runningApp()
    pressKeys('Ctrl+Alt+A')
    expect(hotkey).toHaveBeenCalledTimes(1)
    app.quit()
    app.quit()
    await vi.waitFor(() => expect(globalShortcut.isRegistered('Ctrl+Alt+A')).toBe(false), quickly)
    expect(app.ended).toBeUndefined()
    closing.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 0 }), quickly)
    expect(done.filter((what) => what === 'close')).toHaveLength(1)
  })

  it('ends after four seconds, before a system that shuts down loses its patience, even if its work does not', async () => {
    await runningApp()
    vi.useFakeTimers()
    app.quit()
    await vi.advanceTimersByTimeAsync(3_999)
    expect(app.ended).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(app.ended).toEqual({ code: 0 })
    vi.useRealTimers()
  })
})
