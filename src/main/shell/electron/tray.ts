import { join } from 'node:path'
import type { Rectangle } from 'electron'
import { nativeTheme, screen, Tray } from 'electron'
import type { Platform, TrayItem, TrayPresence, TrayState } from '../shell.ts'
import { readBarIsDark } from './bar-theme.ts'
import { hasStatusNotifier } from './status-notifier.ts'
import { followBarColour, trayIconFile } from './tray-icon.ts'
import { createTrayMenu } from './tray-menu.ts'
import { presenceOnLinux, presenceOnMac } from './tray-presence.ts'

/** The icon in the tray. */
export interface AppTray {
  /** Empty where the desktop does not tell (electron#15003), and where there is no tray. */
  bounds(): Rectangle
  setMenu(items: readonly TrayItem[]): void
  setTooltip(text: string): void
  setState(state: TrayState): void
  /** Whether the user can see the icon. Never rejects. */
  find(): Promise<TrayPresence>
  remove(): void
}

/** What the icon is made of. */
export interface TrayOptions {
  readonly platform: Platform
  /** The folder of the resources. */
  readonly resources: string
  /** `XDG_CURRENT_DESKTOP`; empty where there is none. */
  readonly desktop: string
  readonly wayland: boolean
  onClick(): void
  /** Asks the system whether its bar is dark. */
  readBarIsDark?(platform: Platform): Promise<boolean | undefined>
}

/** A change of colours is told before all of it is written down. Milliseconds. */
const settledMs = 500

/** Stands in where the system gives no tray: a second start of the app opens the popover there. */
const noTray: AppTray = {
  bounds: () => ({ x: 0, y: 0, width: 0, height: 0 }),
  setMenu: () => undefined,
  setTooltip: () => undefined,
  setState: () => undefined,
  find: async () => 'absent',
  remove: () => undefined,
}

/** Puts the icon into the tray. `onClick` opens or hides the popover. Without a tray the app goes on without an icon. */
export function createTray(options: TrayOptions): AppTray {
  const { platform } = options
  let barIsDark: boolean | undefined
  const isBarDark = followBarColour({
    platform,
    desktop: options.desktop,
    asked: () => barIsDark,
  })
  let state: TrayState = 'idle'
  let shown = image()
  let removed = false
  let asking: ReturnType<typeof setTimeout> | undefined
  const tray = makeTray(shown)
  if (tray === undefined) return noTray
  const menu = createTrayMenu(tray, platform)

  function image(): string {
    return join(options.resources, 'tray', trayIconFile({ platform, dark: isBarDark(), state }))
  }

  /** The theme tells of every change of any colour; an icon that is set again flickers on some desktops. */
  function refresh(): void {
    const next = image()
    if (next === shown) return
    shown = next
    tray?.setImage(next)
  }

  async function askForColour(): Promise<void> {
    barIsDark = await (options.readBarIsDark ?? readBarIsDark)(platform)
    if (!removed) refresh()
  }

  function colourChanged(): void {
    refresh()
    // macOS recolours the icon itself.
    if (platform === 'mac') return
    clearTimeout(asking)
    asking = setTimeout(askForColour, settledMs)
  }

  // Where the click arrives, it opens the popover; where it opens the menu instead, a line of the menu does
  // (electron#6773, electron#36333).
  tray.on('click', options.onClick)
  // Otherwise the second of two quick clicks is lost.
  if (platform === 'mac') tray.setIgnoreDoubleClickEvents(true)
  nativeTheme.on('updated', colourChanged)
  if (platform !== 'mac') void askForColour()

  return {
    bounds: () => tray.getBounds(),
    setMenu: menu.set,
    setTooltip: (text) => tray.setToolTip(text),
    setState(next) {
      state = next
      refresh()
    },
    async find() {
      if (platform === 'mac') return presenceOnMac(tray.getBounds(), screen.getAllDisplays())
      if (platform === 'windows') return 'present'
      return presenceOnLinux({ ...options, watcher: await hasStatusNotifier() })
    },
    remove() {
      removed = true
      clearTimeout(asking)
      nativeTheme.off('updated', colourChanged)
      tray.destroy()
    },
  }
}

function makeTray(image: string): Tray | undefined {
  try {
    // Without a GUID: in unsigned builds Windows binds it to the path of the program (electron#41773).
    return new Tray(image)
  } catch {
    return undefined
  }
}
