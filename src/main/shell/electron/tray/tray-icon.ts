import { join } from 'node:path'
import { nativeTheme } from 'electron'
import type { Platform, TrayState } from '../../shell.ts'
import { gdbus, outputOf } from './program-output.ts'

/** The facts that decide the icon. */
export interface TrayLook {
  readonly platform: Platform
  /** Whether the icon's bar is dark. */
  readonly dark: boolean
  readonly state: TrayState
}

/** The icon file that fits its bar. Electron finds the files for denser displays beside it by their names. */
export function trayIconFile({ platform, dark, state }: TrayLook): string {
  // macOS recolours an image whose name ends in `Template`.
  if (platform === 'mac') return `${state}Template.png`
  const ground = dark ? 'on-dark' : 'on-light'
  // Windows picks its size from an ICO file; from PNG files it takes the plain one (electron#2248).
  return platform === 'windows' ? `${state}-${ground}.ico` : `${state}-${ground}.png`
}

/** The facts that decide the bar's colour. */
export interface BarSurroundings {
  readonly platform: Platform
  /** `XDG_CURRENT_DESKTOP`. */
  readonly desktop: string
  /** The system's own answer about its bar; `undefined` until it was asked. */
  asked(): boolean | undefined
}

/** Returns a function that says whether the bar is dark now. To be called before the app sets its own colours. */
export function followBarColour({ platform, desktop, asked }: BarSurroundings): () => boolean {
  let systemIsDark = nativeTheme.shouldUseDarkColors
  return () => {
    // The taskbar of Windows has a theme of its own. Before the first change of any colour Electron reports the app's
    // theme instead (shell/browser/api/electron_api_native_theme.cc), and after a change often the former one
    // (electron#52308).
    if (platform === 'windows') return asked() ?? nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
    // While the app has its own colours, Linux reports those; the bar keeps the system's. After a change Electron may
    // report the opposite (electron#48736).
    if (nativeTheme.themeSource === 'system') systemIsDark = nativeTheme.shouldUseDarkColors
    // GNOME's top bar is dark under every theme.
    return /gnome|unity/i.test(desktop) || (asked() ?? systemIsDark)
  }
}

/** The registry key of the colours that the Windows user chose. */
const coloursKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize'

/** The settings portal of Linux desktops (org.freedesktop.portal.Settings). */
const portal = 'org.freedesktop.portal.Desktop'
const portalPath = '/org/freedesktop/portal/desktop'
const portalSettings = 'org.freedesktop.portal.Settings'
const chosen = ['org.freedesktop.appearance', 'color-scheme']

/** GLib or systemd installs one of these programs. */
const questions: readonly (readonly [program: string, args: readonly string[]])[] = [
  ['gdbus', gdbus(portal, portalPath, `${portalSettings}.Read`, ...chosen)],
  ['busctl', ['--user', 'call', portal, portalPath, portalSettings, 'Read', 'ss', ...chosen]],
]

/** Whether the taskbar is dark, from the output of `reg query`; `undefined` if it does not say. */
export function isTaskbarDark(output: string): boolean | undefined {
  const [, number] = /^\s*SystemUsesLightTheme\s+REG_DWORD\s+0x([\da-f]+)\s*$/im.exec(output) ?? []
  return number === undefined ? undefined : Number.parseInt(number, 16) === 0
}

/** Whether the desktop is dark, from the portal's answer; `undefined` for neither dark (1) nor light (2). */
export function isDesktopDark(output: string): boolean | undefined {
  const [, number] = /\b(?:uint32|u) (\d+)/.exec(output) ?? []
  return number === '1' ? true : number === '2' ? false : undefined
}

/**
 * Asks the system itself whether its bar is dark, because Electron in places reports the app's own colours or wrong
 * ones (electron#52308, electron#48736). `undefined` if the system does not say. Never rejects.
 */
export async function readBarIsDark(platform: Platform): Promise<boolean | undefined> {
  if (platform === 'mac') return undefined
  if (platform === 'windows') {
    // The whole path, because Windows looks for programs in the current folder, too.
    const program = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe')
    return isTaskbarDark(await outputOf(program, ['query', coloursKey, '/v', 'SystemUsesLightTheme']))
  }
  for (const [program, args] of questions) {
    const answer = await outputOf(program, args)
    if (answer !== '') return isDesktopDark(answer)
  }
  return undefined
}
