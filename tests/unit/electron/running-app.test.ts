import { describe, expect, it, vi } from 'vitest'
import { createDetector, haltmanSentinel } from '../../support/sentinel.ts'
import {
  done,
  fakeApp,
  hotkey,
  processEvents,
  quickly,
  runningApp,
  startApp,
  useEntry,
} from './entry-fixtures.ts'
import {
  app,
  desktop,
  FakeMenu,
  globalShortcut,
  openWindows,
  pressKeys,
  request,
} from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))
vi.mock('../../../src/main/app.ts', () => import('./entry-fixtures.ts'))

useEntry()

describe('an uncaught error', () => {
  it.each(processEvents)('(%s) is reported by the running app', async (event) => {
    await runningApp()
    const own = process.listeners(event as 'uncaughtException').at(-1)
    own?.(new Error('from somewhere'), 'uncaughtException')
    expect(done.at(-1)).toBe('bug from somewhere')
  })

  it('before the app runs is printed on the terminal, and the start continues', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await startApp()
    process.listeners('uncaughtException').at(-1)?.(new Error('early'), 'uncaughtException')
    expect(String(write.mock.calls[0]?.[0])).toContain('early')
    expect(app.ended).toBeUndefined()
    write.mockRestore()
  })

  it('security 21: is never reported with a key that it quotes or contains', async () => {
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

  it('does not come from a closed terminal', async () => {
    await startApp()
    expect(() => process.stderr.emit('error', new Error('write EPIPE'))).not.toThrow()
  })

  it('of a failed start is shown in a box if there is no terminal', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    app.isPackaged = true
    fakeApp.startFails = new Error('The data folder is a file.')
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

  it('security 17: gives the snapshot to the page of its popover, once, and to no other page', async () => {
    await runningApp('--settings')
    const popover = () => openWindows().find(({ url }) => url.includes('/popover.html'))
    await vi.waitFor(() => expect(popover()).toBeDefined(), quickly)
    const page = async (url: string) => (await request(url)).text()
    const url = popover()?.url ?? ''
    const block = '<script type="application/json" id="first-answer">'
    expect(await page('app://aliasmith/popover.html')).not.toContain(block)
    expect(await page('app://aliasmith/settings.html')).not.toContain(block)
    expect(await page(url.replace('popover', 'settings'))).not.toContain(block)
    expect(await page(url)).toContain(`${block}{"ok":true,"value":"popover getSnapshot"}</script>`)
    expect(await page(url)).not.toContain(block)
  })

  it('has its own menu, with the key of closing', async () => {
    await runningApp()
    expect(FakeMenu.applicationMenu?.items.map(({ label }) => label)).toContain('File')
  })

  it('has one settings window, however often it is requested', async () => {
    await runningApp('--settings')
    for (const _ of [1, 2]) app.emit('second-instance', {}, [], '/', { args: ['--settings'] })
    await vi.waitFor(() => expect(done.filter((what) => what === 'settings')).toHaveLength(3), quickly)
    expect(openWindows().filter(({ url }) => url.includes('/settings.html'))).toHaveLength(1)
  })

  it('shows the settings window even on a desktop that paints no hidden window', async () => {
    desktop.paintsHiddenWindows = false
    await runningApp('--settings')
    const settings = () => openWindows().find(({ url }) => url.includes('/settings.html'))
    await vi.waitFor(() => expect(settings()?.isVisible()).toBe(true), quickly)
  })

  it('continues after its windows are closed', async () => {
    await runningApp()
    expect(app.listenerCount('window-all-closed')).toBe(1)
    app.emit('window-all-closed')
    expect(app.ended).toBeUndefined()
  })

  it('releases the hotkeys and finishes its work before it ends, once', async () => {
    await runningApp()
    pressKeys('Ctrl+Alt+A')
    expect(hotkey).toHaveBeenCalledTimes(1)
    app.quit()
    app.quit()
    await vi.waitFor(() => expect(globalShortcut.isRegistered('Ctrl+Alt+A')).toBe(false), quickly)
    expect(app.ended).toBeUndefined()
    fakeApp.closing.resolve()
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 0 }), quickly)
    expect(done.filter((what) => what === 'close')).toHaveLength(1)
  })

  it('ends after four seconds even if its work does not, before the system ends it at a shutdown', async () => {
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
