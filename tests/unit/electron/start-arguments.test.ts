import { describe, expect, it, vi } from 'vitest'
import { done, quickly, runningApp, startApp, useEntry } from './entry-fixtures.ts'
import { app, openWindows } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))
vi.mock('../../../src/main/app.ts', () => import('./entry-fixtures.ts'))

useEntry()

describe('a second start', () => {
  it('passes its command line to the first and ends', async () => {
    app.lockIsFree = false
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await startApp('--new', '--account', 'Work')
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 0 }), quickly)
    expect(write.mock.calls).toEqual([[expect.stringContaining('already running')]])
    write.mockRestore()
    expect(app.handedOver).toEqual({ args: ['.', '--new', '--account', 'Work'] })
    expect(app.calls).not.toContain('whenReady')
  })

  it.each([
    { args: ['.'], did: 'popover' },
    { args: ['.', '--new', '--account', 'Work'], did: 'new {"account":"Work"}' },
    { args: ['.', '--settings'], did: 'settings' },
  ])('with $args makes the first one run the command', async ({ args, did }) => {
    await runningApp()
    done.length = 0
    // Chromium reorders this command line, so it must not be used.
    app.emit('second-instance', {}, ['electron', '--toggle'], '/', { args })
    await vi.waitFor(() => expect(done).toEqual([did]), quickly)
  })

  it('with --toggle hides the open popover', async () => {
    await runningApp()
    const [window] = openWindows()
    await vi.waitFor(() => expect(window?.isVisible()).toBe(true), quickly)
    app.emit('second-instance', {}, [], '/', { args: ['--toggle'] })
    await vi.waitFor(() => expect(window?.isVisible()).toBe(false), quickly)
  })

  it('that comes before the first has started is remembered', async () => {
    await startApp()
    app.emit('second-instance', {}, [], '/', { args: ['--settings'] })
    app.ready.resolve()
    await vi.waitFor(() => expect(done).toContain('settings'), { ...quickly, timeout: 5_000 })
  })
})

describe('a start that opens nothing', () => {
  it('leaves the popover hidden, and so does a second one', async () => {
    await startApp('--hidden')
    app.ready.resolve()
    await vi.waitFor(() => expect(openWindows()[0]?.webContents.loaded).toBe(true), { timeout: 5_000 })
    app.emit('second-instance', {}, [], '/', { args: ['.', '--hidden'] })
    await new Promise((turn) => setImmediate(turn))
    expect(done).toHaveLength(1)
    expect(openWindows()[0]?.isVisible()).toBe(false)
  })

  it('does not print anything if it is the second one', async () => {
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

  it('that starts the app on macOS is handled first, and opens the filled popover', async () => {
    await startApp()
    expect(app.openLink('aliasmith://new?label=Shoes')).toBe(true)
    app.ready.resolve()
    await vi.waitFor(() => expect(done.slice(1)).toEqual([filled]), { ...quickly, timeout: 5_000 })
  })

  it('on macOS reaches the running app', async () => {
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

  it('is registered by an installed app on macOS and Windows', async () => {
    const expected = { linux: [], darwin: ['aliasmith'], win32: ['aliasmith'] } as const
    app.isPackaged = true
    await runningApp()
    expect([...app.protocolClients.keys()]).toEqual(expected[process.platform as keyof typeof expected])
  })
})
