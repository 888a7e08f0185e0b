import { ipcMain } from 'electron'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { hearRequests, sendEvent, senderOf } from '../../../../src/main/shell/electron/windows/ipc.ts'
import {
  type AppWindows,
  createAppWindows,
} from '../../../../src/main/shell/electron/windows/window-factory.ts'
import { type RequestName, requests } from '../../../../src/shared/contract.ts'
import { requestChannel } from '../../../../src/shared/ipc-channels.ts'
import {
  FakeBrowserWindow,
  type FakeWebContents,
  invoke,
  openWindows,
  resetElectron,
} from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

let windows: AppWindows
let popover: FakeWebContents
const route = vi.fn(async () => ({ ok: true, value: null }))

beforeEach(async () => {
  resetElectron()
  route.mockClear()
  windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
  windows.open('popover', {})
  const [window] = openWindows()
  if (window === undefined) throw new Error('no window')
  popover = window.webContents
  await vi.waitFor(() => expect(popover.loaded).toBe(true), { interval: 1 })
  hearRequests(ipcMain, windows, route)
})

const ask = (sender: FakeWebContents, senderFrame: unknown, ...args: unknown[]) =>
  invoke(requestChannel('hidePopover'), { sender, senderFrame }, ...args)

describe('security 17: the sender of a message', () => {
  it('is the main frame of a window of the app, at its origin', async () => {
    await ask(popover, popover.mainFrame)
    expect(route).toHaveBeenCalledWith(
      { window: 'popover', mainFrame: true, origin: 'app://aliasmith' },
      'hidePopover',
      undefined,
    )
  })

  it('is no main frame if the frame is inside the page', async () => {
    await ask(popover, { origin: 'app://aliasmith', parent: popover.mainFrame })
    expect(route).toHaveBeenCalledWith(
      { window: 'popover', mainFrame: false, origin: 'app://aliasmith' },
      'hidePopover',
      undefined,
    )
  })

  it('is no main frame if it belongs to another window', async () => {
    windows.open('settings', {})
    const other = openWindows()[1]?.webContents
    await ask(popover, other?.mainFrame)
    expect(route).toHaveBeenCalledWith(
      expect.objectContaining({ mainFrame: false }),
      'hidePopover',
      undefined,
    )
  })

  it('has the origin of the frame, not of the window', async () => {
    await ask(popover, { origin: 'https://evil.example', parent: null })
    expect(route).toHaveBeenCalledWith(
      { window: 'popover', mainFrame: false, origin: 'https://evil.example' },
      'hidePopover',
      undefined,
    )
  })

  it('is unknown once the frame is gone', async () => {
    await ask(popover, null)
    expect(route).toHaveBeenCalledWith(
      { window: 'popover', mainFrame: false, origin: 'null' },
      'hidePopover',
      undefined,
    )
  })

  it('is no window of the app if the app did not create the web contents', async () => {
    const stranger = new FakeBrowserWindow().webContents
    await ask(stranger, stranger.mainFrame)
    expect(route).toHaveBeenCalledWith(
      expect.objectContaining({ window: undefined }),
      'hidePopover',
      undefined,
    )
  })
})

/** Like Electron after the destruction of a window or a frame: reading any of its parts throws. */
const destroyed = (): never => {
  throw new TypeError('Object has been destroyed')
}

describe('security 17: the sender of a message', () => {
  test.each<[string, () => Parameters<typeof invoke>[1]]>([
    ['a window was destroyed', () => ({ sender: new Proxy({}, { get: destroyed }), senderFrame: null })],
    ['a frame was destroyed', () => ({ sender: popover, senderFrame: new Proxy({}, { get: destroyed }) })],
    [
      'the frame cannot even be asked for',
      () => ({
        sender: popover,
        get senderFrame() {
          return destroyed()
        },
      }),
    ],
  ])('is no main frame of the app when %s before it was read', async (_, event) => {
    await invoke(requestChannel('hidePopover'), event())
    expect(route).toHaveBeenCalledWith(
      expect.objectContaining({ mainFrame: false, origin: 'null' }),
      'hidePopover',
      undefined,
    )
  })

  it('is unknown once its window is closed, even if the frame still sends', async () => {
    const { mainFrame } = popover
    openWindows()[0]?.destroy()
    await ask(popover, mainFrame)
    expect(route).toHaveBeenCalledWith(
      expect.objectContaining({ window: undefined }),
      'hidePopover',
      undefined,
    )
  })

  it('has the origin that the frame has at that time: another one after a navigation', async () => {
    popover.mainFrame = { origin: 'https://evil.example', parent: null }
    await ask(popover, popover.mainFrame)
    expect(route).toHaveBeenCalledWith(
      { window: 'popover', mainFrame: true, origin: 'https://evil.example' },
      'hidePopover',
      undefined,
    )
  })

  it('is the popover for none of ten thousand other senders', () => {
    const stranger = new FakeBrowserWindow().webContents
    const frames = [
      popover.mainFrame,
      stranger.mainFrame,
      null,
      { origin: 'app://aliasmith' },
      {},
      7,
      'frame',
    ]
    const someone = fc.constantFrom<unknown>(popover, stranger, { id: 1 }, { id: 'popover' }, {}, 7)
    const event = fc.record({ sender: someone, senderFrame: fc.constantFrom<unknown>(...frames) })
    fc.assert(
      fc.property(event, ({ sender, senderFrame }) => {
        const isPopover = sender === popover && senderFrame === popover.mainFrame
        // Values that Electron never passes, too; the types end here.
        const seen = senderOf({ sender, senderFrame } as Parameters<typeof senderOf>[0], windows)
        expect(seen.window === 'popover' && seen.mainFrame).toBe(isPopover)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('security 17: requests', () => {
  it.each(Object.keys(requests) as RequestName[])('%s is handled on its own channel', async (name) => {
    const event = { sender: popover, senderFrame: popover.mainFrame }
    await expect(invoke(requestChannel(name), event, { some: 'input' })).resolves.toEqual({
      ok: true,
      value: null,
    })
    expect(route).toHaveBeenCalledWith(expect.anything(), name, { some: 'input' })
  })

  it('pass the first argument only', async () => {
    await ask(popover, popover.mainFrame, 'first', 'second')
    expect(route).toHaveBeenCalledWith(expect.anything(), 'hidePopover', 'first')
  })

  it('that are not in the contract have no handler', async () => {
    const event = { sender: popover, senderFrame: popover.mainFrame }
    await expect(invoke('aliasmith:request:readFile', event)).rejects.toThrow('No handler')
  })
})

describe('events', () => {
  it('reach a window that receives them', () => {
    sendEvent(windows, 'popover', 'noticesChanged', [])
    expect(popover.sent).toEqual([{ channel: 'aliasmith:event:noticesChanged', args: [[]] }])
  })

  it('do not reach a window that does not', () => {
    sendEvent(windows, 'popover', 'settingsPlaced', { page: 'about' })
    expect(popover.sent).toEqual([])
  })
})
