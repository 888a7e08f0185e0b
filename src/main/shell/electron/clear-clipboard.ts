import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { BrowserWindow, clipboard } from 'electron'
import { clearWithWlCopy, readWithWlPaste } from './wl-copy.ts'

/** A desktop as far as its clipboard is concerned. */
export interface ClipboardSurroundings {
  readonly wayland: boolean
  /** The folders where programs are, as `PATH` lists them. */
  readonly searchPath: string
}

/**
 * Whether the clipboard can be looked at and emptied later, while another program has the focus. Wayland lets only the
 * program with the focus do so, and `wl-paste` and `wl-copy`.
 */
export function canClearClipboard({ wayland, searchPath }: ClipboardSurroundings): boolean {
  if (!wayland) return true
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '')
  return ['wl-copy', 'wl-paste'].every((program) =>
    folders.some((folder) => isExecutable(join(folder, program))),
  )
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Empties the clipboard if it still holds exactly this text. Where it cannot be read it may hold something else by now,
 * so it is left alone.
 */
export async function clearClipboard(text: string, options: { readonly wayland: boolean }): Promise<void> {
  // Read without the focus, a Wayland clipboard tells what this program wrote, not what is there.
  if (options.wayland && BrowserWindow.getFocusedWindow() === null) {
    if ((await readWithWlPaste()) === text) await clearWithWlCopy()
    return
  }
  try {
    if ((await clipboard.readText()) === text) clipboard.clear()
  } catch {
    return
  }
}
