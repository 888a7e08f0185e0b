import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { previewBuilds } from '../../vite.preview.config.ts'

// Inside the project, where the bundle finds the one package that is not in it.
const bundle = resolve('test-results', `preview-${process.pid}`)
const data = mkdtempSync(join(tmpdir(), 'aliasmith-preview-'))
let running: ChildProcess | undefined

beforeAll(async () => {
  const [main] = previewBuilds
  await build({ ...main, build: { ...main?.build, outDir: bundle } })
})

afterEach(() => running?.kill('SIGKILL'))

afterAll(() => {
  rmSync(bundle, { recursive: true, force: true })
  rmSync(data, { recursive: true, force: true })
})

/** Starts the bundle; the texts grow as it speaks. */
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [
    join(bundle, 'main.js'),
    '--keychain',
    'memory',
    '--data',
    data,
    ...args,
  ])
  running = child
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  const ready = () => vi.waitFor(() => expect(said.out).toContain('\n'), { timeout: 10_000 })
  return { child, said, ended, ready }
}

describe('the preview', () => {
  // Windows has no signals: there, a process that is killed is gone at once.
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'says one line, and ends cleanly on %s',
    async (signal) => {
      const { child, said, ended, ready } = start('--port', '0', '--practice')
      await ready()
      const [, url = ''] =
        /^Preview ready: (http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43})\n$/.exec(said.out) ?? []
      expect(url).not.toBe('')
      const open = fetch(url).then((answer) => answer.status)
      expect(await open).toBe(404)
      child.kill(signal)
      expect(await ended).toBe(0)
      expect(said.out.split('\n')).toHaveLength(2)
      expect(said.err).toBe('')
    },
  )

  it('says that a port is taken, and ends with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const { said, ended } = start('--port', String(port))
    expect(await ended).toBe(1)
    expect(said).toEqual({
      out: '',
      err: expect.stringMatching(new RegExp(`^Port ${port} is in use[^\\n]+\\n$`)),
    })
    other.close()
  })

  it('shares its folder with no other, whose settings it would overwrite', async () => {
    const first = start('--port', '0')
    await first.ready()
    const second = start('--port', '0')
    expect(await second.ended).toBe(1)
    expect(second.said).toEqual({
      out: '',
      err: `Another Aliasmith uses the folder ${data}. End it, or choose another folder with --data.\n`,
    })
    first.child.kill('SIGKILL')
    await first.ended
  })

  it.runIf(process.platform === 'linux').each(['/proc/none/of/it', '/dev/null/x', '/etc/hostname'])(
    'says that the folder %s cannot be used, and ends with 1',
    async (folder) => {
      const { said, ended } = start('--port', '0', '--data', folder)
      expect(await ended).toBe(1)
      expect(said.err).toBe(`The folder ${folder} cannot be made or used. Choose another one with --data.\n`)
    },
  )

  it('says what is wrong with an option, and ends with 2', async () => {
    const { said, ended } = start('--port', 'many')
    expect(await ended).toBe(2)
    expect(said).toEqual({ out: '', err: '--port takes a number from 0 to 65535; 0 means any free port.\n' })
  })
})
