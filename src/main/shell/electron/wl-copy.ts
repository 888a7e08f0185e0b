import { spawn } from 'node:child_process'

/** How long `wl-copy` may take to hand the text to the compositor before it counts as failed. */
const deadlineMs = 2_000

/** Puts text on a Wayland clipboard without having the focus; `false` if `wl-copy` is missing or fails. */
export function writeWithWlCopy(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('wl-copy', ['--type', 'text/plain;charset=utf-8'], {
      // It leaves a process behind that serves the clipboard and would keep inherited pipes open.
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: deadlineMs,
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
    // A program that ends before reading is told apart by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(text)
  })
}
