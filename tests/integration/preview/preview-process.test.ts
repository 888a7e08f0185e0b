import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildPreviewBundle, type PreviewBundle } from '../../support/preview-bundle.ts'

const data = mkdtempSync(join(tmpdir(), 'aliasmith-preview-'))
let bundle: PreviewBundle
let running: ChildProcess | undefined

beforeAll(async () => {
  bundle = await buildPreviewBundle('preview')
})

afterEach(() => running?.kill('SIGKILL'))

afterAll(() => {
  bundle.remove()
  rmSync(data, { recursive: true, force: true })
})

/** Starts the bundle on the data of this file; later options replace earlier ones. */
function start(...args: readonly string[]) {
  const started = bundle.start({ args: ['--data', data, ...args] })
  running = started.child
  return started
}

describe('the preview', () => {
  // Windows has no signals: a process is killed at once there.
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'prints one line, and ends cleanly on %s',
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

  it('reports that a port is in use, and ends with 1', async () => {
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

  it('refuses a folder that another process uses, so that it overwrites no settings', async () => {
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

  const loop = join(data, 'loop')
  const unusable: readonly (readonly [string, string])[] = [
    ['/proc/none/of/it', 'a folder above it is missing'],
    ['/dev/null/x', 'there is a file where a folder should be'],
    ['/etc/hostname', 'there is a file where a folder should be'],
    [join(data, 'x'.repeat(300)), 'its name is too long'],
    [join(data, ...Array.from({ length: 30 }, () => 'x'.repeat(200))), 'its name is too long'],
    [join(loop, 'data'), 'links on the way to it lead back to themselves'],
  ]
  it.runIf(process.platform === 'linux').each(unusable)(
    'reports why the folder %.40s… cannot be used, and ends with 1',
    async (folder, why) => {
      rmSync(loop, { force: true })
      symlinkSync(loop, loop)
      const { said, ended } = start('--port', '0', '--data', folder)
      expect(await ended).toBe(1)
      expect(said.err).toBe(
        `The folder ${folder} cannot be made or used: ${why}. Choose another one with --data.\n`,
      )
    },
  )

  it.each(['NODE_DEBUG', 'NODE_DEBUG_NATIVE'])('does not start with %s, which prints keys', async (name) => {
    const { said, ended } = bundle.start({
      args: ['--data', data, '--port', '0'],
      env: { [name]: 'fetch,undici' },
    })
    expect(await ended).toBe(2)
    expect(said.out).toBe('')
    expect(said.err).toContain(`With ${name} Node would print keys. Start the preview without that variable.`)
  })

  it('reports a wrong option, and ends with 2', async () => {
    const { said, ended } = start('--port', 'many')
    expect(await ended).toBe(2)
    expect(said).toEqual({ out: '', err: '--port takes a number from 0 to 65535; 0 means any free port.\n' })
  })
})
