import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

const program = resolve(import.meta.dirname, '../../out/preview/main.js')

/** A running preview. */
export interface Preview {
  /** The address of one of its pages, token included. */
  address(page?: 'popover.html' | 'settings.html'): string
  /** Ends it as Ctrl+C does, and gives its exit code. */
  stop(): Promise<number | null>
}

/** What a preview can be started with. */
export interface PreviewStart {
  readonly folder: string
  readonly practice?: boolean
}

/** Starts the built preview on a free port, with its keys in memory, and waits until it is ready. */
export async function startPreview({ folder, practice }: PreviewStart): Promise<Preview> {
  const options = ['--port', '0', '--data', folder, '--keychain', 'memory']
  const child = spawn(process.execPath, [program, ...options, ...(practice ? ['--practice'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = new URL(await readAddress(child))
  return {
    address(page) {
      const address = new URL(page ?? '', url)
      address.search = url.search
      return address.href
    },
    async stop() {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGTERM')
      const [code] = await once(child, 'exit')
      return code
    },
  }
}

async function readAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The preview has no output to read')
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /^Preview ready: (\S+)$/.exec(line)?.[1]
    if (found !== undefined) return found
  }
  throw new Error('The preview ended before it was ready')
}
