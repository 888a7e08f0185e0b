import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { holdFolder } from '../../../src/main/files/hold-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-hold-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a data folder', () => {
  test('belongs to one process until it is released', () => {
    const hold = holdFolder(folder)
    expect(hold).toBeDefined()
    expect(holdFolder(folder)).toBeUndefined()
    hold?.release()
    const again = holdFolder(folder)
    expect(again).toBeDefined()
    again?.release()
  })

  test('is free again however its process ended', async () => {
    const module = JSON.stringify(new URL('../../../src/main/files/hold-folder.ts', import.meta.url).href)
    const script = `const { holdFolder } = await import(${module}); holdFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(holder, 'exit')
    try {
      await once(holder.stdout, 'data')
      expect(holdFolder(folder)).toBeUndefined()
    } finally {
      holder.kill('SIGKILL')
      await ended
    }
    const hold = holdFolder(folder)
    expect(hold).toBeDefined()
    hold?.release()
  })
})

const modulePath = JSON.stringify(new URL('../../../src/main/files/hold-folder.ts', import.meta.url).href)
const lockOf = (path: string) => join(path, 'in-use.lock')

/** What a second process says of the folder after `prepare`; `wrapper` begins its command line. */
function tryToHold(prepare: string, wrapper: readonly string[] = [], user?: number): string {
  const script = `
    const { holdFolder } = await import(${modulePath})
    const fs = await import('node:fs')
    ${prepare}
    try {
      const hold = holdFolder(${JSON.stringify(folder)})
      process.stdout.write(hold === undefined ? 'in use' : 'held')
    } catch (error) {
      process.stdout.write('refused ' + (error.errcode ?? error.code))
    }`
  const [command = '', ...args] = [...wrapper, process.execPath, '--input-type=module', '-e', script]
  const as = user === undefined ? {} : { uid: user, gid: user }
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...as })
  return stdout || stderr
}

// Windows does not remove open files.
describe.skipIf(process.platform === 'win32')('a lock that is held', () => {
  test('is taken again at once if its file is removed, so that a second start finds it', async () => {
    const hold = holdFolder(folder)
    rmSync(lockOf(folder))
    await vi.waitFor(() => expect(existsSync(lockOf(folder))).toBe(true))
    await vi.waitFor(() => expect(tryToHold('')).toBe('in use'), { timeout: 10_000 })
    expect(hold?.refuse()).toBeUndefined()
    hold?.release()
    expect(tryToHold('')).toBe('held')
  })

  test('is taken again before the next write if its folder was moved, or removed', () => {
    const hold = holdFolder(folder)
    renameSync(folder, `${folder}-moved`)
    expect(hold?.refuse()).toBeUndefined()
    expect(tryToHold('')).toBe('in use')
    rmSync(folder, { recursive: true })
    expect(hold?.refuse()).toBeUndefined()
    expect(tryToHold('')).toBe('in use')
    hold?.release()
    rmSync(`${folder}-moved`, { recursive: true })
  })

  test('passes to a faster second process: the first one writes no more, and reports it once', () => {
    let told = 0
    const hold = holdFolder(folder, () => (told += 1))
    renameSync(folder, `${folder}-moved`)
    cpSync(`${folder}-moved`, folder, { recursive: true })
    const other = holdFolder(folder)
    expect(other).toBeDefined()
    for (let time = 0; time < 2; time += 1) expect(hold?.refuse()).toEqual({ reason: 'folder-taken' })
    other?.release()
    // Its data in memory is older than what the other one wrote.
    expect(hold?.refuse()).toEqual({ reason: 'folder-taken' })
    expect(told).toBe(1)
    hold?.release()
    rmSync(`${folder}-moved`, { recursive: true })
  })

  test('is not removed by a process that has no descriptors left', () => {
    const hold = holdFolder(folder)
    const { ino } = statSync(lockOf(folder))
    const exhaust = "try { for (;;) fs.openSync('/dev/null') } catch {}"
    expect(tryToHold(exhaust, ['bash', '-c', 'ulimit -n 100; exec "$0" "$@"'])).toMatch(/^refused/)
    expect(statSync(lockOf(folder)).ino).toBe(ino)
    expect(hold?.refuse()).toBeUndefined()
    hold?.release()
  })

  const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
  test.skipIf(!hasStrace).each(['openat', 'fcntl', 'pread64'])(
    'is not removed by a process whose disk reports an error (needs strace): %s',
    (call) => {
      const hold = holdFolder(folder)
      const { ino } = statSync(lockOf(folder))
      const inject = ['-e', `inject=${call}:error=EIO`, '-P', lockOf(folder)]
      const found = tryToHold('', ['strace', '-f', '-o', '/dev/null', '-e', `trace=${call}`, ...inject])
      // The lock is tested before the file is read.
      expect(found).toMatch(call === 'pread64' ? /^in use|^refused/ : /^refused/)
      expect(statSync(lockOf(folder)).ino).toBe(ino)
      hold?.release()
    },
  )
})

describe.skipIf(process.getuid?.() !== 0)(
  'a lock that the process cannot open (needs root, to be another user)',
  () => {
    const nobody = 65_534

    test('refuses in a folder that the process can write to, and is ignored in a read-only one', () => {
      writeFileSync(lockOf(folder), '', { mode: 0o600 })
      chownSync(folder, nobody, nobody)
      expect(tryToHold('', [], nobody)).toMatch(/^refused/)
      expect(existsSync(lockOf(folder))).toBe(true)
      chownSync(folder, 0, 0)
      expect(tryToHold(`fs.accessSync(${JSON.stringify(folder)})`, [], nobody)).not.toBe('in use')
    })
  },
)

describe('something else in the place of the lock', () => {
  test.each([
    ['a folder', () => mkdirSync(lockOf(folder))],
    ['noise', () => writeFileSync(lockOf(folder), 'x'.repeat(5_000))],
  ])('is replaced by the lock: %s', (_, put) => {
    put()
    const hold = holdFolder(folder)
    expect(hold).toBeDefined()
    expect(holdFolder(folder)).toBeUndefined()
    hold?.release()
  })
})
