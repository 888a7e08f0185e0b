import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { BrowserWindow, clipboard } from 'electron'
import type { FailureReason } from '../../../shared/failure.ts'
import { succeeds } from '../../base/attempt.ts'
import { hostOfLink } from '../../base/link-host.ts'
import type { Platform } from '../shell.ts'

/**
 * Resolves once the text is on the clipboard, or with the reason why it is not. Wayland drops a write by a program
 * without the focus, and reading back would not show that. So only `wl-copy` can write then; if it is missing or fails,
 * nothing is copied.
 */
export async function writeClipboard(
  text: string,
  options: { readonly wayland: boolean },
): Promise<FailureReason | undefined> {
  if (options.wayland && BrowserWindow.getFocusedWindow() === null)
    return (await runWlCopy(['--type', plainText], text)) ? undefined : 'clipboard-failed'
  try {
    await clipboard.writeText(text)
    return undefined
  } catch {
    return 'clipboard-failed'
  }
}

/** A desktop, as far as its clipboard is concerned. */
export interface ClipboardSurroundings {
  readonly wayland: boolean
  /** The folders of programs, as `PATH` lists them. */
  readonly searchPath: string
}

/**
 * Whether the clipboard can be read and emptied later, while another program has the focus. Wayland lets only the
 * program with the focus do so, and `wl-paste` and `wl-copy`.
 */
export function canClearClipboard({ wayland, searchPath }: ClipboardSurroundings): boolean {
  if (!wayland) return true
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '')
  return ['wl-copy', 'wl-paste'].every((program) =>
    folders.some((folder) => succeeds(() => accessSync(join(folder, program), constants.X_OK))),
  )
}

/**
 * Empties the clipboard if it still holds exactly this text. An unreadable clipboard may hold other text, so it is left
 * alone.
 */
export async function clearClipboard(text: string, options: { readonly wayland: boolean }): Promise<void> {
  // Without the focus, a Wayland clipboard returns what this program wrote, not what is there.
  if (options.wayland && BrowserWindow.getFocusedWindow() === null) {
    if ((await readWithWlPaste()) === text) await runWlCopy(['--clear'], '')
    return
  }
  try {
    if ((await clipboard.readText()) === text) clipboard.clear()
  } catch {
    return
  }
}

/**
 * Whether the clipboard holds exactly this text, or `undefined` if the system cannot say. From macOS 15.4 on, the
 * system can ask the user before a program reads what another one copied
 * (https://developer.apple.com/documentation/macos-release-notes/macos-15_4-release-notes), so nothing is read there.
 * Without the focus, a Wayland clipboard returns what this program wrote, not what is there.
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

/**
 * Whether the clipboard can be read when the user has copied something in another program. macOS would ask the user, and
 * on Wayland only `wl-paste` can read it then.
 */
export function canReadLinks(surroundings: ClipboardSurroundings & { readonly platform: Platform }): boolean {
  return surroundings.platform !== 'mac' && canClearClipboard(surroundings)
}

/** The host of the link on the clipboard; `undefined` for anything else, and if the system would ask the user. */
export async function readCopiedHost(options: {
  readonly platform: Platform
  readonly wayland: boolean
}): Promise<string | undefined> {
  if (options.platform === 'mac') return undefined
  const isAway = options.wayland && BrowserWindow.getFocusedWindow() === null
  try {
    return hostOfLink((isAway ? await readWithWlPaste() : await clipboard.readText()) ?? '')
  } catch {
    return undefined
  }
}

/** The type under which `wl-copy` and `wl-paste` exchange text. */
const plainText = 'text/plain;charset=utf-8'

/** How long `wl-copy` or `wl-paste` may take before it counts as failed. Milliseconds. */
const deadlineMs = 2_000

/** Longer than any address; a longer text is not an address. In characters. */
const mostRead = 10_000

/** Changes a Wayland clipboard without having the focus; `false` if `wl-copy` is missing or fails. */
async function runWlCopy(args: readonly string[], input: string): Promise<boolean> {
  const { spawn } = await import('node:child_process')
  return new Promise((resolve) => {
    const child = spawn('wl-copy', args, {
      // It leaves a process behind that serves the clipboard and would keep inherited pipes open.
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: deadlineMs,
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
    // The exit code shows that a program ended before it read its input.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** The text on a Wayland clipboard; `undefined` if there is none, or `wl-paste` is missing or fails. */
async function readWithWlPaste(): Promise<string | undefined> {
  const { spawn } = await import('node:child_process')
  return new Promise((resolve) => {
    const child = spawn('wl-paste', ['--no-newline', '--type', plainText], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: deadlineMs,
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (text.length <= mostRead) text += chunk
    })
    child.once('error', () => resolve(undefined))
    child.once('close', (code) => resolve(code === 0 ? text : undefined))
  })
}
