import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPopoverWindow } from '../../../../src/main/shell/electron/windows/popover-window.ts'
import { mayRebuild, watchProcesses } from '../../../../src/main/shell/electron/windows/watch-processes.ts'
import { createAppWindows } from '../../../../src/main/shell/electron/windows/window-factory.ts'
import type { Trouble } from '../../../../src/main/shell/shell.ts'
import { app, desktop, openWindows, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

let now = 0
const troubles: Trouble[] = []

beforeEach(() => {
  resetElectron()
  now = 1_000_000
  troubles.length = 0
})

/** A watched popover, and its present window. */
async function watched() {
  const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
  const popover = createPopoverWindow({
    platform: 'linux',
    windows,
    placeable: true,
    trayBounds: () => desktop.trayBounds,
    now: () => now,
  })
  const openSettings = vi.fn()
  watchProcesses({
    // The fake has the used part.
    app: app as never,
    windows,
    rebuild: {
      popover: (shown) => (shown ? popover.show() : popover.prepare()),
      settings: openSettings,
    },
    now: () => now,
    report: (trouble) => troubles.push(trouble),
  })
  popover.show()
  await ready()
  return { popover, windows, openSettings }
}

async function ready() {
  await vi.waitFor(() => expect(openWindows()[0]?.webContents.loaded).toBe(true), { interval: 1 })
  return theWindow()
}

function theWindow() {
  const [window] = openWindows()
  if (window === undefined) throw new Error('No window is open.')
  return window
}

const turn = () => new Promise((done) => setImmediate(done))

describe('a page that dies', () => {
  it.each([{ order: ['app', 'page'] }, { order: ['page', 'app'] }] as const)(
    'is reloaded in a new window at its place, and reported, whichever listener is first: $order',
    async ({ order }) => {
      await watched()
      const before = theWindow()
      before.webContents.die('crashed', 139, order)
      await turn()
      const after = await ready()
      expect(after).not.toBe(before)
      expect(before.isDestroyed()).toBe(true)
      await vi.waitFor(() => expect(after.isVisible()).toBe(true), { interval: 1 })
      expect(troubles).toEqual([
        { kind: 'window-gone', what: 'popover', reason: 'crashed', exitCode: 139, rebuilt: true },
      ])
    },
  )

  it('while hidden is reloaded while hidden', async () => {
    const { popover } = await watched()
    popover.hide()
    theWindow().webContents.die('oom')
    await turn()
    const after = await ready()
    expect(after.isVisible()).toBe(false)
  })

  it('again within a minute stays closed until the user requests it', async () => {
    const { popover } = await watched()
    theWindow().webContents.die('crashed')
    await turn()
    await ready()
    now += 59_999
    theWindow().webContents.die('crashed')
    await turn()
    expect(openWindows()).toHaveLength(0)
    expect(troubles.map(({ rebuilt }) => rebuilt)).toEqual([true, false])
    popover.show()
    await ready()
    now += 60_000
    theWindow().webContents.die('killed')
    await turn()
    expect(openWindows()).toHaveLength(1)
  })

  it.each(['clean-exit'] as const)('by %s counts as no crash', async (reason) => {
    await watched()
    theWindow().webContents.die(reason)
    await turn()
    expect(troubles).toEqual([])
    // An empty window would stay on the screen.
    expect(openWindows()).toHaveLength(0)
  })

  it('while the app quits is not reloaded', async () => {
    await watched()
    app.emit('before-quit', {})
    theWindow().webContents.die('killed')
    await turn()
    expect(openWindows()).toHaveLength(0)
    expect(troubles).toEqual([])
  })

  it.each([
    [undefined, 5, true],
    [0, 59_999, false],
    [0, 60_000, true],
  ])('after a crash at %s may be reloaded at %s: %s', (before, at, may) => {
    expect(mayRebuild(before, at)).toBe(may)
  })
})

describe('other reports', () => {
  it('are those of a page that hangs and of one that answers again', async () => {
    await watched()
    theWindow().emit('unresponsive')
    theWindow().emit('responsive')
    expect(troubles).toEqual([
      { kind: 'window-hangs', what: 'popover' },
      { kind: 'window-answers', what: 'popover' },
    ])
  })

  it('are those of a helper process that died, but not of one that ended normally', async () => {
    await watched()
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 9 })
    app.emit(
      'child-process-gone',
      {},
      { type: 'Utility', name: 'Network Service', reason: 'oom', exitCode: 1 },
    )
    app.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 })
    expect(troubles).toEqual([
      { kind: 'helper-gone', what: 'GPU', reason: 'crashed', exitCode: 9 },
      { kind: 'helper-gone', what: 'Network Service', reason: 'oom', exitCode: 1 },
    ])
  })
})
