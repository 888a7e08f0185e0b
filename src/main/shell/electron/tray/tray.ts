import { join } from 'node:path'
import { nativeTheme, type Rectangle, screen, Tray } from 'electron'
import { attempt } from '../../../base/attempt.ts'
import type { Platform, TrayItem, TrayPresence, TrayState } from '../../shell.ts'
import { followBarColour, readBarIsDark, trayIconFile } from './tray-icon.ts'
import { createTrayMenu } from './tray-menu.ts'
import { awaitWatcher, hasStatusNotifier, presenceOnLinux, presenceOnMac } from './tray-presence.ts'

/** The options of the icon. */
export interface TrayOptions {
  readonly platform: Platform
  /** The folder of the resources. */
  readonly resources: string
  /** `XDG_CURRENT_DESKTOP`; empty if it is not set. */
  readonly desktop: string
  readonly wayland: boolean
  /** Asks the system whether its bar is dark. */
  readBarIsDark?(platform: Platform): Promise<boolean | undefined>
  /** Asks the session's bus whether any program shows icons. */
  hasStatusNotifier?(): Promise<boolean | undefined>
}

/** A change of colours is reported before all of it is stored. Milliseconds. */
const settledMs = 500

const nowhere: Rectangle = { x: 0, y: 0, width: 0, height: 0 }

/**
 * Puts the icon into the tray. On Linux it waits for a tray, and creates the icon again when a tray comes later.
 * Without a tray the app runs without an icon: a second start then opens the
 * popover.
 */
export function createTray(options: TrayOptions) {
  const { platform } = options
  let barIsDark: boolean | undefined
  const isBarDark = followBarColour({
    platform,
    desktop: options.desktop,
    asked: () => barIsDark,
  })
  let state: TrayState = 'idle'
  let items: readonly TrayItem[] | undefined
  let tooltip: string | undefined
  let shown = ''
  let removed = false
  let clicked: (() => void) | undefined
  /** Whether the user clicked before anything listened. */
  let wasClicked = false
  let asking: ReturnType<typeof setTimeout> | undefined
  let icon: { readonly tray: Tray; setMenu(items: readonly TrayItem[]): void } | undefined

  function image(): string {
    return join(options.resources, 'tray', trayIconFile({ platform, dark: isBarDark(), state }))
  }

  /** Creates the icon with its whole state, and replaces an earlier one. */
  function make(): void {
    icon?.tray.destroy()
    shown = image()
    // Without a GUID: in unsigned builds Windows binds it to the program's path (electron#41773).
    const tray = attempt(() => new Tray(shown))
    icon = tray && { tray, setMenu: createTrayMenu(tray, platform).set }
    // A click opens the popover where the desktop reports it; where it opens the menu instead, a line of the menu does
    // so (electron#6773, electron#36333).
    tray?.on('click', () => {
      if (clicked === undefined) wasClicked = true
      else clicked()
    })
    // Without this, the second of two quick clicks is lost.
    if (platform === 'mac') tray?.setIgnoreDoubleClickEvents(true)
    if (tooltip !== undefined) tray?.setToolTip(tooltip)
    if (items !== undefined) icon?.setMenu(items)
  }

  /** The theme reports every change of any colour; an icon that is set again flickers on some desktops. */
  function refresh(): void {
    const next = image()
    if (next === shown) return
    shown = next
    icon?.tray.setImage(next)
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

  const watcher =
    platform === 'linux'
      ? awaitWatcher({
          ask: options.hasStatusNotifier ?? hasStatusNotifier,
          // Desktops on X11 may have an old tray, which needs no program on the bus.
          mayDoWithout: presenceOnLinux({ ...options, watcher: false }) === 'unknown',
          make,
        })
      : undefined
  if (watcher === undefined) make()
  nativeTheme.on('updated', colourChanged)
  if (platform !== 'mac') void askForColour()

  return {
    /** Empty if the desktop does not report them (electron#15003), or without a tray. */
    bounds: () => icon?.tray.getBounds() ?? nowhere,
    /**
     * Listens for clicks. The icon exists before the app can answer, so clicks that came earlier count once, now.
     */
    onClick(listener: () => void): void {
      clicked = listener
      if (wasClicked) listener()
      wasClicked = false
    },
    setMenu(next: readonly TrayItem[]): void {
      items = next
      icon?.setMenu(next)
    },
    setTooltip(text: string): void {
      tooltip = text
      icon?.tray.setToolTip(text)
    },
    setState(next: TrayState): void {
      state = next
      refresh()
    },
    /** Whether the user can see the icon. Never rejects. */
    async find(): Promise<TrayPresence> {
      const found = await watcher?.look()
      if (watcher !== undefined && (icon !== undefined || found === false))
        return presenceOnLinux({ ...options, watcher: found })
      if (icon === undefined) return 'absent'
      return platform === 'mac' ? presenceOnMac(icon.tray.getBounds(), screen.getAllDisplays()) : 'present'
    },
    remove(): void {
      removed = true
      clearTimeout(asking)
      watcher?.stop()
      nativeTheme.off('updated', colourChanged)
      icon?.tray.destroy()
    },
  }
}

export type AppTray = ReturnType<typeof createTray>
