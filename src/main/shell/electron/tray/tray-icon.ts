import { join } from 'node:path'
import { nativeTheme } from 'electron'
import type { Platform, TrayState } from '../../shell.ts'
import { outputOf } from './program-output.ts'

/** What the choice of the icon depends on. */
export interface TrayLook {
  readonly platform: Platform
  /** Whether the bar that the icon sits in is dark. */
  readonly dark: boolean
  readonly state: TrayState
}

/** The file of the icon that fits its bar. The pictures for denser displays beside it are found by their names. */
export function trayIconFile({ platform, dark, state }: TrayLook): string {
  // macOS recolours an image whose name ends in `Template`.
  if (platform === 'mac') return `${state}Template.png`
  const ground = dark ? 'on-dark' : 'on-light'
  // Windows picks the size that it needs from an ICO file; of PNG files it takes the plain one (electron#2248).
  return platform === 'windows' ? `${state}-${ground}.ico` : `${state}-${ground}.png`
}

/** What the colour of the bar is found out from. */
export interface BarSurroundings {
  readonly platform: Platform
  /** `XDG_CURRENT_DESKTOP`. */
  readonly desktop: string
  /** What the system itself says of its bar; `undefined` as long as it was not asked. */
  asked(): boolean | undefined
}

/** Tells whether the bar is dark now. To be called before the app takes colours. */
export function followBarColour({ platform, desktop, asked }: BarSurroundings): () => boolean {
  let systemIsDark = nativeTheme.shouldUseDarkColors
  return () => {
    // The taskbar of Windows has a theme of its own. Before the first change of any colour Electron tells the app's
    // instead (shell/browser/api/electron_api_native_theme.cc), and after one often the former (electron#52308).
    if (platform === 'windows') return asked() ?? nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
    // While the app has colours of its own, Linux tells those; the bar goes on with the system's. Of a change Electron
    // may tell the opposite (electron#48736).
    if (nativeTheme.themeSource === 'system') systemIsDark = nativeTheme.shouldUseDarkColors
    // The top bar of GNOME is dark under every theme.
    return /gnome|unity/i.test(desktop) || (asked() ?? systemIsDark)
  }
}

/** Where Windows keeps the colours that its user chose. */
const coloursKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize'

/** Where desktops of Linux say what was chosen (org.freedesktop.portal.Settings). */
const portal = 'org.freedesktop.portal.Desktop'
const portalPath = '/org/freedesktop/portal/desktop'
const portalSettings = 'org.freedesktop.portal.Settings'
const chosen = ['org.freedesktop.appearance', 'color-scheme']

/** One of these is installed with GLib or systemd. */
const questions: readonly (readonly [program: string, args: readonly string[]])[] = [
  [
    'gdbus',
    [
      'call',
      '--session',
      '--dest',
      portal,
      '--object-path',
      portalPath,
      '--method',
      `${portalSettings}.Read`,
      ...chosen,
    ],
  ],
  ['busctl', ['--user', 'call', portal, portalPath, portalSettings, 'Read', 'ss', ...chosen]],
]

/** Whether the taskbar is dark, out of what `reg query` prints; `undefined` if it does not say. */
export function isTaskbarDark(output: string): boolean | undefined {
  const [, number] = /^\s*SystemUsesLightTheme\s+REG_DWORD\s+0x([\da-f]+)\s*$/im.exec(output) ?? []
  return number === undefined ? undefined : Number.parseInt(number, 16) === 0
}

/** Whether the desktop is dark, out of the portal's answer; `undefined` for neither dark (1) nor light (2). */
export function isDesktopDark(output: string): boolean | undefined {
  const [, number] = /\b(?:uint32|u) (\d+)/.exec(output) ?? []
  return number === '1' ? true : number === '2' ? false : undefined
}

/**
 * Asks the system itself whether its bar is dark, because Electron tells the app's own colours in places, and wrong ones
 * (electron#52308, electron#48736). `undefined` where it cannot be told. Never rejects.
 */
export async function readBarIsDark(platform: Platform): Promise<boolean | undefined> {
  if (platform === 'mac') return undefined
  if (platform === 'windows') {
    // By its whole path, because Windows looks for programs in the current folder, too.
    const program = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe')
    return isTaskbarDark(await outputOf(program, ['query', coloursKey, '/v', 'SystemUsesLightTheme']))
  }
  for (const [program, args] of questions) {
    const answer = await outputOf(program, args)
    if (answer !== '') return isDesktopDark(answer)
  }
  return undefined
}
