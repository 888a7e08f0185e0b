import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createElectronShell } from '../../../../src/main/shell/electron/create-electron-shell.ts'
import { showTray } from '../../../../src/main/shell/electron/tray/show-tray.ts'
import {
  desktop,
  type FakeBrowserWindow,
  FakeMenu,
  openWindows,
  resetElectron,
} from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

beforeEach(resetElectron)

const menuActions = { newAddress: vi.fn(), openPopover: vi.fn(), openSettings: vi.fn(), openKeys: vi.fn() }

function createShell(processPlatform: NodeJS.Platform = 'linux') {
  return createElectronShell({
    paths: { preload: '/app/preload.cjs', renderer: '/app/renderer', resources: '/app/resources' },
    linkHosts: new Set(),
    updates: 'elsewhere',
    processPlatform,
    env: {},
    tray: showTray({ resources: '/app/resources', processPlatform, env: {} }),
  })
}

type Shell = ReturnType<typeof createShell>

/** The newest window, with its page loaded. */
async function newest(): Promise<FakeBrowserWindow> {
  const window = openWindows().at(-1)
  if (window === undefined) throw new Error('There is no window.')
  await vi.waitFor(() => expect(window.webContents.loaded).toBe(true), { interval: 1 })
  return window
}

async function openPopover(shell: Shell) {
  shell.showPopover()
  return newest()
}

describe('the size of text', () => {
  it('is that of a page from its first paint, whatever Chromium kept from before', async () => {
    desktop.zoom = 1.44
    const shell = createShell()
    shell.setTextSize(150)
    const painted = vi.fn(() => desktop.zoom)
    shell.showPopover()
    openWindows()[0]?.once('ready-to-show', painted)
    await newest()
    expect(painted).toHaveReturnedWith(1.5)
  })

  it('changes in an open popover, which grows and shrinks with it at its place', async () => {
    const shell = createShell()
    const window = await openPopover(shell)
    expect(window.getBounds()).toMatchObject({ width: 380, height: 560 })
    shell.setTextSize(150)
    expect(desktop.zoom).toBe(1.5)
    const { x, y, width, height } = window.getBounds()
    expect({ width, height }).toEqual({ width: 570, height: 840 })
    const { workArea } = desktop.displays[0] ?? { workArea: { x: 0, y: 0, width: 0, height: 0 } }
    expect(x + width).toBeLessThanOrEqual(workArea.x + workArea.width)
    expect(y + height).toBeLessThanOrEqual(workArea.y + workArea.height)
    shell.setTextSize(100)
    expect(window.getBounds()).toMatchObject({ width: 380, height: 560 })
  })

  it('never makes the popover larger than the display', async () => {
    desktop.displays = [
      { bounds: { x: 0, y: 0, width: 800, height: 600 }, workArea: { x: 0, y: 30, width: 800, height: 570 } },
    ]
    const shell = createShell()
    const window = await openPopover(shell)
    shell.setTextSize(200)
    const { x, y, width, height } = window.getBounds()
    expect(Math.min(x, y - 30)).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(800)
    expect(y + height).toBeLessThanOrEqual(600)
  })

  it('is that of a hidden popover when it is shown', async () => {
    const shell = createShell()
    const window = await openPopover(shell)
    shell.hidePopover()
    shell.setTextSize(125)
    shell.showPopover()
    expect(window.getBounds()).toMatchObject({ width: 475, height: 700 })
  })

  it('leaves the settings window as large as the user made it', async () => {
    const shell = createShell()
    shell.setTextSize(200)
    shell.showSettings()
    const window = await newest()
    expect(window.getBounds()).toMatchObject({ width: 920, height: 680 })
    expect(desktop.zoom).toBe(2)
  })

  it('comes back after the page died, and with a window that is opened later', async () => {
    const shell = createShell()
    const popover = await openPopover(shell)
    shell.setTextSize(175)
    popover.webContents.die('crashed')
    // Chromium has forgotten it, as after a start in another folder.
    desktop.zoom = 1
    shell.showSettings()
    await newest()
    expect(desktop.zoom).toBe(1.75)
  })

  it('is set without a window, too', () => {
    expect(() => createShell().setTextSize(200)).not.toThrow()
  })
})

describe('the keys of the size of text', () => {
  it.each([
    ['linux', { control: true }, { meta: true }],
    ['win32', { control: true }, { meta: true }],
    ['darwin', { meta: true }, { control: true }],
  ] as const)('work in both windows of %s, before the page and the menu', async (platform, held, other) => {
    const shell = createShell(platform)
    const stepped = vi.fn()
    shell.onTextSizeStep(stepped)
    const popover = await openPopover(shell)
    shell.showSettings()
    const settings = await newest()
    for (const { webContents } of [popover, settings]) {
      expect(webContents.press({ key: '+', code: 'Equal', shift: true, ...held })).toBe(false)
      expect(webContents.press({ key: '-', code: 'NumpadSubtract', ...held })).toBe(false)
      expect(webContents.press({ key: '0', code: 'Digit0', ...held })).toBe(false)
      expect(webContents.press({ key: '+', code: 'Equal', shift: true, ...other })).toBe(true)
      expect(webContents.press({ type: 'keyUp', key: '-', code: 'Minus', ...held })).toBe(true)
      expect(webContents.press({ key: 'r', code: 'KeyR', ...held })).toBe(true)
    }
    const steps = [['larger'], ['smaller'], ['usual']]
    expect(stepped.mock.calls).toEqual([...steps, ...steps])
  })

  it('belong to the recorder while a hotkey is recorded', async () => {
    const shell = createShell()
    const stepped = vi.fn()
    shell.onTextSizeStep(stepped)
    shell.showSettings()
    const { webContents } = await newest()
    const plus = { key: '+', code: 'Equal', shift: true, control: true }
    shell.suspendHotkeys(true)
    expect(webContents.press(plus)).toBe(true)
    shell.suspendHotkeys(false)
    expect(webContents.press(plus)).toBe(false)
    expect(stepped).toHaveBeenCalledTimes(1)
  })

  it('are lines of the menu of macOS as well', () => {
    const shell = createShell('darwin')
    const stepped = vi.fn()
    shell.onTextSizeStep(stepped)
    shell.connect(vi.fn(), menuActions)
    FakeMenu.applicationMenu?.choose('View', 'Zoom In')
    expect(stepped).toHaveBeenCalledExactlyOnceWith('larger')
  })
})
