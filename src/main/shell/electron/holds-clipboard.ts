import { BrowserWindow, clipboard } from 'electron'
import type { Platform } from '../shell.ts'

/**
 * Whether the clipboard holds exactly this text, or `undefined` where that cannot be told. From macOS 15.4 on, the system
 * can ask the user before it lets a program read what another one copied
 * (https://developer.apple.com/documentation/macos-release-notes/macos-15_4-release-notes), so nothing is read there.
 * Without the focus, a Wayland clipboard tells what this program wrote, not what is there.
 */
export async function holdsClipboard(
  text: string,
  options: { readonly platform: Platform; readonly wayland: boolean },
): Promise<boolean | undefined> {
  if (options.platform === 'mac') return undefined
  if (options.wayland && BrowserWindow.getFocusedWindow() === null) return undefined
  try {
    return (await clipboard.readText()) === text
  } catch {
    return undefined
  }
}
