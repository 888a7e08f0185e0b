import { join } from 'node:path'
import type { Platform } from '../shell.ts'
import { outputOf } from './program-output.ts'

/** Where Windows keeps the colours that its user chose. */
const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize'

/** Where desktops of Linux say what was chosen (org.freedesktop.portal.Settings). */
const portal = 'org.freedesktop.portal.Desktop'
const portalPath = '/org/freedesktop/portal/desktop'
const settings = 'org.freedesktop.portal.Settings'
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
      `${settings}.Read`,
      ...chosen,
    ],
  ],
  ['busctl', ['--user', 'call', portal, portalPath, settings, 'Read', 'ss', ...chosen]],
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
    return isTaskbarDark(await outputOf(program, ['query', key, '/v', 'SystemUsesLightTheme']))
  }
  for (const [program, args] of questions) {
    const answer = await outputOf(program, args)
    if (answer !== '') return isDesktopDark(answer)
  }
  return undefined
}
