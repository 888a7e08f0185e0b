import { app } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { guardAllWebContents } from '../../../../src/main/shell/electron/windows/guard-pages.ts'
import { createAppWindows } from '../../../../src/main/shell/electron/windows/window-factory.ts'
import { desktop, openWindows, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

const preload = '/app/out/preload/index.cjs'
const create = (packaged = true) => createAppWindows({ preload, packaged })
const loaded = () =>
  vi.waitFor(() => expect(openWindows()[0]?.webContents.loaded).toBe(true), { interval: 1 })

beforeEach(resetElectron)

describe('a window of the app', () => {
  it('security 2, 3, 4, 6, 8, 9, 10: has these preferences and no others', () => {
    create().open('popover', { width: 380 })
    expect(openWindows()[0]?.options.webPreferences).toMatchInlineSnapshot(`
      {
        "contextIsolation": true,
        "devTools": false,
        "navigateOnDragDrop": false,
        "nodeIntegration": false,
        "nodeIntegrationInSubFrames": false,
        "nodeIntegrationInWorker": false,
        "preload": "/app/out/preload/index.cjs",
        "sandbox": true,
        "spellcheck": false,
        "v8CacheOptions": "bypassHeatCheck",
        "webviewTag": false,
      }
    `)
  })

  it('has developer tools only if the app is not packaged', () => {
    create(false).open('popover', {})
    expect(openWindows()[0]?.options.webPreferences?.devTools).toBe(true)
  })

  it('begins hidden and loads its own page', async () => {
    create().open('settings', {})
    await loaded()
    const [window] = openWindows()
    expect(window?.options.show).toBe(false)
    expect(window?.url).toBe('app://aliasmith/settings.html')
  })

  it('is found by its web contents until it is closed', () => {
    const windows = create()
    const { id } = windows.open('popover', {}).webContents
    expect(windows.nameOf(id)).toBe('popover')
    expect(windows.nameOf(id + 1)).toBeUndefined()
    openWindows()[0]?.close()
    expect(windows.nameOf(id)).toBeUndefined()
    expect(windows.find('popover')).toBeUndefined()
  })

  it('is reported as closed, however it closed, and no other window is', () => {
    const windows = create()
    const [popover, settings] = [vi.fn(), vi.fn()]
    windows.onClosed('popover', popover)
    windows.onClosed('settings', settings)
    windows.open('popover', {})
    windows.open('settings', {}).close()
    expect([popover.mock.calls.length, settings.mock.calls.length]).toEqual([0, 1])
    windows.open('settings', {}).destroy()
    expect(settings).toHaveBeenCalledTimes(2)
  })

  it('receives the messages that were sent while its page loaded, in order', async () => {
    const windows = create()
    windows.open('settings', {})
    windows.send('settings', 'first', 1)
    windows.send('settings', 'second', 2)
    await loaded()
    windows.send('settings', 'third', 3)
    expect(openWindows()[0]?.webContents.sent.map(({ channel }) => channel)).toEqual([
      'first',
      'second',
      'third',
    ])
  })

  it('that is not open receives nothing, and the message causes no error', () => {
    expect(() => create().send('settings', 'first', 1)).not.toThrow()
  })

  it('is found by its web contents until it is gone, even during its destruction', () => {
    const windows = create()
    const known: unknown[] = []
    app.once('browser-window-created', (_event, window) => {
      const { id } = window.webContents
      // This listener is called before the factory’s own.
      window.once('closed', () => {
        known.push(windows.nameOf(id))
        windows.send('popover', 'late', 1)
      })
    })
    const window = windows.open('popover', {})
    const { id } = window.webContents
    window.destroy()
    expect([...known, windows.nameOf(id)]).toEqual(['popover', undefined])
  })

  it('is known by the request for its page, once, if that comes with an answer', async () => {
    const windows = create()
    windows.open('popover', { comesAnswered: true })
    const url = openWindows()[0]?.url ?? ''
    expect(windows.takeLoad('app://aliasmith/popover.html')).toBeUndefined()
    expect(windows.takeLoad(`${url}0`)).toBeUndefined()
    expect(windows.takeLoad(url)).toBe('popover')
    expect(windows.takeLoad(url)).toBeUndefined()
    windows.open('settings', {})
    expect(windows.takeLoad(openWindows()[1]?.url ?? '')).toBeUndefined()
  })

  it('is destroyed if its page cannot be loaded', async () => {
    desktop.missingPages.add('app://aliasmith/popover.html')
    const windows = create()
    windows.open('popover', {})
    await vi.waitFor(() => expect(openWindows()).toEqual([]), { interval: 1 })
    expect(windows.find('popover')).toBeUndefined()
  })
})

describe('security 11, 12, 13, 14: a page cannot leave', () => {
  beforeEach(() => {
    guardAllWebContents(app)
    create().open('popover', {})
  })

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const)(
    '%s is refused',
    (event) => {
      expect(openWindows()[0]?.webContents.attempt(event)).toBe(false)
    },
  )

  it.each(['https://like.do', 'app://aliasmith/settings.html', 'about:blank', 'javascript:alert(1)'])(
    'window.open of %s opens no window',
    (url) => {
      expect(openWindows()[0]?.webContents.openFromPage({ url })).toBe(false)
      expect(openWindows()).toHaveLength(1)
    },
  )
})
