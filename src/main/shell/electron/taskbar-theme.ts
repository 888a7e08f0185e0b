import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** Where Windows keeps the colours that its user chose. */
const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize'
const value = 'SystemUsesLightTheme'

/** How long the answer may take, in milliseconds. */
const deadlineMs = 2_000

/** Whether the taskbar is dark, out of what `reg query` prints; `undefined` if it does not say. */
export function isTaskbarDark(output: string): boolean | undefined {
  const [, number] = /^\s*SystemUsesLightTheme\s+REG_DWORD\s+0x([\da-f]+)\s*$/im.exec(output) ?? []
  return number === undefined ? undefined : Number.parseInt(number, 16) === 0
}

/** Asks Windows whether its taskbar is dark; `undefined` where it was never chosen or cannot be told. Never rejects. */
export function readTaskbarIsDark(): Promise<boolean | undefined> {
  // By its whole path, because Windows looks for programs in the current folder, too.
  const program = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe')
  return new Promise((resolve) => {
    execFile(
      program,
      ['query', key, '/v', value],
      { timeout: deadlineMs, windowsHide: true, encoding: 'utf8' },
      (error, output) => resolve(error === null ? isTaskbarDark(output) : undefined),
    )
  })
}
