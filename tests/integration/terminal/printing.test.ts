import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { holdFolder } from '../../../src/main/files/hold-folder.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type BundledProcess, bundleElectronApp } from '../../support/bundle-process.ts'
import { createFileKeychain } from '../../support/file-keychain.ts'
import { startApp } from '../../support/start-app.ts'

/** Processes start slowly on a busy computer. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } })

const createPath = '/api/alias/create'
let program: BundledProcess
beforeAll(async () => {
  program = await bundleElectronApp()
})
afterAll(() => program.remove())

let folder: string
let userData: string
let server: HaltmanServer

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-print-'))
  userData = join(folder, 'user')
  mkdirSync(userData, { mode: 0o700 })
  server = await startHaltmanServer({ domains: ['one.example'] })
})

afterEach(async () => {
  const pid = runningPid()
  if (pid !== undefined) {
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => isRunning(pid)).toBe(false)
  }
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The process of the app in the tray, which outlives the commands. */
function runningPid(): number | undefined {
  const lock = join(userData, 'SingletonLock')
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  return pid > 0 && isRunning(pid) ? pid : undefined
}

async function addAccount(nickname = 'Mail'): Promise<void> {
  const keychain = createFileKeychain(join(folder, 'keys'))
  const app = await startApp({ folder: join(userData, 'data'), keychain })
  await app.get('saveAccount', {
    provider: 'haltman',
    nickname,
    key: server.key,
    server: server.url,
    defaultDomain: 'one.example',
  })
  await app.app.close()
}

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [program.script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TEST_USER_DATA: userData, TEST_KEYCHAIN: join(folder, 'keys') },
  })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      said[name] += text
    })
  }
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ ...said, code }))
  return { child, ended }
}

const print = (...args: readonly string[]) => start('--new', '--print', ...args).ended
const sockets = () => readdirSync(userData).filter((name) => name.startsWith('a-'))
const made = { code: 0, stderr: '', stdout: expect.stringMatching(/^[^@\s]+@one\.example\n$/) }
const creations = () => server.requests.filter(({ path }) => path === createPath).length

describe('a command that prints', () => {
  test('starts the app, writes the address alone and leaves the app running for the next', async () => {
    await addAccount()
    const first = await print('--label=shoes')
    expect(first).toEqual(made)
    const pid = runningPid()
    expect(pid).toBeDefined()
    const second = await print('--account=mail')
    expect(second).toEqual(made)
    expect(runningPid()).toBe(pid)
    expect(new Set(server.addresses().map((address) => `${address}\n`))).toEqual(
      new Set([first.stdout, second.stdout]),
    )
    expect(sockets()).toEqual([])
  })

  test('shares its address with no other that runs at the same time', async () => {
    await addAccount()
    await print()
    const results = await Promise.all([print(), print(), print()])
    expect(results).toEqual([made, made, made])
    expect(new Set(results.map(({ stdout }) => stdout)).size).toBe(3)
    expect(server.addresses()).toHaveLength(4)
  })

  test('makes one address each if several start the app at once', async () => {
    await addAccount()
    const results = await Promise.all([print(), print(), print()])
    expect(results).toEqual([made, made, made])
    expect(server.addresses()).toHaveLength(3)
  })

  test('says that there is no account, or none of the name, by its own code', async () => {
    const none = await print()
    expect(none).toMatchObject({ code: 3, stdout: '' })
    process.kill(runningPid() ?? 0, 'SIGTERM')
    await expect.poll(runningPid).toBeUndefined()
    await addAccount()
    const unknown = await print('--account=Work')
    expect(unknown).toMatchObject({ code: 3, stdout: '' })
    expect(unknown.stderr).toMatch(/^.+\.\n$/)
    expect(creations()).toBe(0)
  })

  test('says that the key was rejected, and quotes nothing secret', async () => {
    await addAccount()
    server.misbehave({ when: createPath, how: { status: 401 }, times: 9 })
    const result = await print()
    expect(result).toMatchObject({ code: 4, stdout: '' })
    expect(result.stderr).not.toContain(server.key)
    expect(server.addresses()).toEqual([])
  })

  test('says that a limit is reached, and when it ends', async () => {
    await addAccount()
    server.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '50' } }, times: 9 })
    const result = await print()
    expect(result).toMatchObject({ code: 6, stdout: '' })
    expect(result.stderr).toContain('second')
  })

  test('whose answer was lost writes no address, and says that there may be one', async () => {
    await addAccount()
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: '/api/alias/list', how: { status: 503 }, times: 50 })
    const result = await print()
    expect(result).toMatchObject({ code: 8, stdout: '' })
    expect(result.stderr).toContain('The answer was lost')
    expect(server.addresses()).toHaveLength(1)
  })

  test('says why the app cannot start while another program holds the data', async () => {
    mkdirSync(join(userData, 'data'))
    const hold = holdFolder(join(userData, 'data'))
    const result = await print()
    hold?.release()
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toContain('Another Aliasmith uses the folder')
    expect(sockets()).toEqual([])
  })

  // On Windows a signal kills.
  test.skipIf(process.platform === 'win32')(
    'that is ended while the service answers says so; the address is in the list',
    async () => {
      await addAccount()
      await print()
      server.misbehave({ when: createPath, how: { slow: 3_000 } })
      const { child, ended } = start('--new', '--print')
      await expect.poll(creations).toBe(2)
      child.kill('SIGTERM')
      const result = await ended
      expect(result).toMatchObject({ code: 8, stdout: '' })
      expect(result.stderr).toContain('shows whether an address was made')
      expect(sockets()).toEqual([])
      await expect.poll(() => server.addresses()).toHaveLength(2)
    },
  )

  test('that is killed leaves no file, and the app goes on', async () => {
    await addAccount()
    await print()
    server.misbehave({ when: createPath, how: { slow: 3_000 } })
    const { child, ended } = start('--new', '--print')
    await expect.poll(creations).toBe(2)
    child.kill('SIGKILL')
    await ended
    expect(sockets()).toEqual([])
    expect(await print()).toEqual(made)
    expect(server.addresses()).toHaveLength(3)
  })

  test.each([
    [['--print'], '--account, --label and --print work only together with --new.'],
    [['--new', '--print', '--settings'], 'Use either --new or --settings, not both.'],
    [['--new', '--print', '--account='], '--account needs a value.'],
  ])('with %j is refused by the code of a wrong line', async (args, sentence) => {
    expect(await start(...args).ended).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` })
  })

  test('lists its codes on request', async () => {
    const result = await start('--help').ended
    expect(result).toMatchObject({ code: 0, stderr: '' })
    for (let code = 0; code < 10; code += 1)
      expect(result.stdout).toMatch(new RegExp(`^  ${code}   \\S`, 'm'))
  })
})
