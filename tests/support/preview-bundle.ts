import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { expect, vi } from 'vitest'
import { previewBuilds } from '../../vite.preview.config.ts'

/** The process of the preview, built for one test file. */
export interface PreviewBundle {
  /** Starts it with a keychain in memory. The texts grow as it speaks. */
  start(options: BundleOptions): StartedBundle
  /** Removes the files of the build, and ends whatever still runs of it. */
  remove(): void
}

/** How it is started. */
export interface BundleOptions {
  readonly args: readonly string[]
  /** Options of Node itself. */
  readonly node?: readonly string[]
  /** Variables besides those of this process. */
  readonly env?: Readonly<Record<string, string>>
}

/** The process as it runs. */
export interface StartedBundle {
  readonly child: ChildProcess
  readonly said: { out: string; err: string }
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<unknown>
  /** Resolves with the link that it says when it is ready. */
  ready(): Promise<string>
}

/** Builds it inside the project, where the bundle finds the one package that is not in it. */
export async function buildPreviewBundle(name: string): Promise<PreviewBundle> {
  const folder = resolve('test-results', `${name}-${process.pid}`)
  const [main] = previewBuilds
  await build({ ...main, build: { ...main?.build, outDir: join(folder, 'preview') } })
  // A window without anything in it is enough to be let in.
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
