import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { exitCode } from './run.ts'

/** A preview that runs in its own process. */
export interface PreviewProcess {
  /** The whole link, including the token. */
  readonly url: string
  readonly child: ChildProcess
  /** The link of another of its pages. */
  page(path: '/popover.html' | '/settings.html'): string
  /** Everything that it has printed. */
  said(): string
  /** Ends it as Ctrl+C does, and returns its exit code. */
  end(): Promise<number>
}

/**
 * Starts the built preview on a free port. Rejects if it ends before it is ready.
 * @param nodeArgs arguments for Node itself; a preloaded module can exchange messages with this process.
 * @param script the built preview.
 */
export async function startPreview(
  args: readonly string[],
  nodeArgs: readonly string[] = [],
  script = 'out/preview/main.js',
): Promise<PreviewProcess> {
  const child = spawn(process.execPath, [...nodeArgs, script, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', nodeArgs.length > 0 ? 'ipc' : 'ignore'],
    // With these variables Node would print keys, and the preview refuses to start.
    // The language of the system, which tests and pictures expect to be English.
    env: { ...process.env, LC_ALL: 'C', NODE_DEBUG: undefined, NODE_DEBUG_NATIVE: undefined },
  })
  const { stdout, stderr } = child
  // With a message channel, the types no longer know that these are pipes.
  if (stdout === null || stderr === null) throw new Error('The preview has no output.')
  let said = ''
  for (const stream of [stdout, stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  }
  stderr.pipe(process.stderr, { end: false })
  const ended = exitCode(child)
  const ready = new Promise<string>((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const link = /^Preview ready: (\S+)$/.exec(line)?.[1]
      if (link) resolve(link)
    })
  })
  const url = await Promise.race([
    ready,
    ended.then((code) => Promise.reject(new Error(`The preview ended with ${code} before it was ready.`))),
  ])
  return {
    url,
    child,
    page(path) {
      const link = new URL(url)
      link.pathname = path
      return link.href
    },
    said: () => said,
    end() {
      child.kill('SIGINT')
      return ended
    },
  }
}
