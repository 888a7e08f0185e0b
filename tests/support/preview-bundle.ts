import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { expect, vi } from 'vitest'
import { previewBuilds } from '../../vite.preview.config.ts'

/** The process of the preview, built for one test file. */
export interface PreviewBundle {
  /** Starts it with a keychain in memory. The texts grow with its output. */
  start(options: BundleOptions): StartedBundle
  /** Removes the files of the build, and ends its processes. */
  remove(): void
}

/** The options of a start. */
export interface BundleOptions {
  readonly args: readonly string[]
  /** Options of Node itself. */
  readonly node?: readonly string[]
  /** Variables in addition to those of this process. */
  readonly env?: Readonly<Record<string, string>>
}

/** The running process. */
export interface StartedBundle {
  readonly child: ChildProcess
  readonly said: { out: string; err: string }
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<unknown>
  /** Resolves with the link that it prints when it is ready. */
  ready(): Promise<string>
}

/** Builds it inside the project, where the bundle finds the one package that it does not contain. */
export async function buildPreviewBundle(name: string): Promise<PreviewBundle> {
  const folder = resolve('test-results', `${name}-${process.pid}`)
  const [main] = previewBuilds
  await build({ ...main, build: { ...main?.build, outDir: join(folder, 'preview') } })
  // An empty window is enough for access.
  mkdirSync(join(folder, 'renderer'), { recursive: true })
  writeFileSync(join(folder, 'renderer', 'settings.html'), '<!doctype html><head></head>')
  const children = new Set<ChildProcess>()
  return {
    start({ args, node = [], env = {} }) {
      const script = join(folder, 'preview', 'main.js')
      const child = spawn(process.execPath, [...node, script, '--keychain', 'memory', ...args], {
        env: { ...process.env, ...env },
      })
      children.add(child)
      const said = { out: '', err: '' }
      child.stdout.on('data', (chunk) => {
        said.out += chunk
      })
      child.stderr.on('data', (chunk) => {
        said.err += chunk
      })
      const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
      return {
        child,
        said,
        ended,
        async ready() {
          await vi.waitFor(() => expect(said.out, said.err).toContain('\n'), { timeout: 15_000 })
          return /^Preview ready: (\S+)$/m.exec(said.out)?.[1] ?? ''
        },
      }
    },
    remove() {
      for (const child of children) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
