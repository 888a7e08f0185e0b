import { spawn } from 'node:child_process'

/** How long one of these programs may take before it counts as failed. */
const deadlineMs = 2_000

/** Longer than any address; a clipboard that holds more holds something else. */
const mostRead = 10_000

/** Puts text on a Wayland clipboard without having the focus; `false` if `wl-copy` is missing or fails. */
export function writeWithWlCopy(text: string): Promise<boolean> {
  return runWlCopy(['--type', 'text/plain;charset=utf-8'], text)
}

/** Empties a Wayland clipboard without having the focus; `false` if `wl-copy` is missing or fails. */
export function clearWithWlCopy(): Promise<boolean> {
  return runWlCopy(['--clear'], '')
}

function runWlCopy(args: readonly string[], input: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('wl-copy', args, {
      // It leaves a process behind that serves the clipboard and would keep inherited pipes open.
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: deadlineMs,
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
    // A program that ends before reading is told apart by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** The text on a Wayland clipboard; `undefined` if there is none, or `wl-paste` is missing or fails. */
export function readWithWlPaste(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn('wl-paste', ['--no-newline', '--type', 'text/plain;charset=utf-8'], {
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
