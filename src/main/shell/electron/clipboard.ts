import { BrowserWindow, clipboard } from 'electron'
import type { FailureReason } from '../../../shared/failure.ts'
import { writeWithWlCopy } from './wl-copy.ts'

/**
 * Resolves once the text is on the clipboard, or with the reason why it is not. Wayland drops a write by a program
 * without the focus, and reading back would not show it. So only `wl-copy` can do it then; where that is missing or
 * fails, nothing is copied.
 */
export async function writeClipboard(
  text: string,
  options: { readonly wayland: boolean },
): Promise<FailureReason | undefined> {
  if (options.wayland && BrowserWindow.getFocusedWindow() === null)
    return (await writeWithWlCopy(text)) ? undefined : 'clipboard-failed'
  try {
    await clipboard.writeText(text)
    return undefined
  } catch {
    return 'clipboard-failed'
  }
}
