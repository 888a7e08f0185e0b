import { EventEmitter } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newAnswerSecret } from '../../../src/main/shell/terminal/answer-place.ts'
import { awaitAnswer } from '../../../src/main/shell/terminal/await-answer.ts'
import { giveAnswer } from '../../../src/main/shell/terminal/give-answer.ts'
import type { Printed } from '../../../src/main/shell/terminal/printed.ts'
import { done, fakeApp, quickly, runningApp, startApp, useEntry } from './entry-fixtures.ts'
import { app } from './fake-electron/index.ts'

const spawn = vi.hoisted(() => vi.fn())
vi.mock('electron', () => import('./fake-electron/index.ts'))
vi.mock('../../../src/main/app.ts', () => import('./entry-fixtures.ts'))
vi.mock('node:child_process', async (load) => ({
  ...(await load<typeof import('node:child_process')>()),
  spawn,
}))

useEntry()

const patiently = { ...quickly, timeout: 10_000 }
const never = new Promise<void>(() => undefined)
let folder: string
let output: { readonly stdout: string[]; readonly stderr: string[] }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aliasmith-print-'))
  app.setPath('userData', folder)
  output = { stdout: [], stderr: [] }
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((text, ...rest: unknown[]) => {
      output[name].push(String(text))
      const written = rest.at(-1)
      if (typeof written === 'function') written()
      return true
    })
  }
})
afterEach(() => {
  vi.restoreAllMocks()
  spawn.mockReset()
  delete process.env.ALIASMITH_ANSWER
  rmSync(folder, { recursive: true, force: true })
})

/** What was handed over to the running app. */
const handedOver = () =>
  app.handedOver as {
    readonly print: { readonly args: readonly string[]; readonly secret: ReturnType<typeof newAnswerSecret> }
  }
const give = (printed: Printed) =>
  giveAnswer({ secret: handedOver().print.secret, folder }, async () => printed)
const told = () => vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1), patiently)
const ended = (code: number) => vi.waitFor(() => expect(app.ended).toEqual({ code }), patiently)

describe('a start that prints', () => {
  it('hands its command over, and prints nothing but the address', async () => {
    app.lockIsFree = false
    await startApp('--new', '--account=Work', '--print')
    await told()
    await vi.waitFor(() => expect(handedOver()).toBeDefined(), patiently)
    expect(handedOver()).toEqual({
      print: {
        args: ['.', '--new', '--account=Work', '--print'],
        secret: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
    await give({ address: 'amber@one.example' })
    await ended(0)
    expect(output).toEqual({ stdout: ['amber@one.example\n'], stderr: [] })
    expect(app.calls).not.toContain('whenReady')
  })

  it('ends with the code and the sentence of a failure', async () => {
    app.lockIsFree = false
    await startApp('--new', '--print')
    await told()
    await vi.waitFor(() => expect(handedOver()).toBeDefined(), patiently)
    await give({ code: 4, sentence: 'The key was rejected. Replace it.' })
    await ended(4)
    expect(output).toEqual({ stdout: [], stderr: ['The key was rejected. Replace it.\n'] })
  })

  it('that is asked to quit ends with a failure, and Electron does not quit with success', async () => {
    app.lockIsFree = false
    await startApp('--new', '--print')
    await told()
    await vi.waitFor(() => expect(app.listenerCount('before-quit')).toBeGreaterThan(0), patiently)
    app.quit()
    await ended(1)
    expect(output.stdout).toEqual([])
    expect(output.stderr).toEqual([expect.stringContaining('Nothing was made.')])
  })

  it('without a running app starts it as a process of its own, and holds no lock', async () => {
    const child = Object.assign(new EventEmitter(), { unref: vi.fn() })
    spawn.mockReturnValue(child)
    await startApp('--new', '--print')
    await vi.waitFor(() => expect(spawn).toHaveBeenCalled(), patiently)
    expect(app.calls).toContain('releaseSingleInstanceLock')
    const { secret } = handedOver().print
    expect(spawn).toHaveBeenCalledWith(
      process.execPath,
      ['.', '--new', '--print'],
      expect.objectContaining({ detached: true, stdio: 'ignore' }),
    )
    expect(spawn.mock.calls[0]?.[2].env.ALIASMITH_ANSWER).toBe(secret)
    expect(child.unref).toHaveBeenCalled()
    child.emit('exit', 1)
    await ended(1)
    expect(output.stderr).toEqual([expect.stringContaining('could not be started')])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the app that makes the address', () => {
  const wait = (secret: ReturnType<typeof newAnswerSecret>, seek: () => void) =>
    awaitAnswer({ secret, folder, interrupted: never }, seek)

  it('answers a later start', async () => {
    await runningApp('--hidden')
    const secret = newAnswerSecret()
    const args = ['.', '--new', '--label=shoes', '--print']
    const answer = await wait(secret, () =>
      app.emit('second-instance', {}, [], '/', { print: { args, secret } }),
    )
    expect(answer).toEqual({ address: 'amber@one.example' })
    expect(done.at(-1)).toBe('print {"label":"shoes"}')
  })

  it('answers the start that started it, and passes the secret on to no process', async () => {
    const secret = newAnswerSecret()
    process.env.ALIASMITH_ANSWER = secret
    const answer = await wait(secret, () => void runningApp('--new', '--print'))
    expect(answer).toEqual({ address: 'amber@one.example' })
    expect(process.env.ALIASMITH_ANSWER).toBeUndefined()
    expect(app.calls).not.toContain('releaseSingleInstanceLock')
  })

  it('says to that start why it cannot start, and shows no dialog', async () => {
    fakeApp.startFails = Object.assign(new Error('In use'), { code: 'FOLDER_IN_USE' })
    app.isPackaged = true
    const secret = newAnswerSecret()
    process.env.ALIASMITH_ANSWER = secret
    const answer = await wait(secret, () => {
      void startApp('--new', '--print')
      app.ready.resolve()
    })
    expect(answer).toMatchObject({ code: 1, sentence: expect.stringContaining('Another Aliasmith') })
    await ended(1)
  })

  it('hands over to an app that was faster, and ends', async () => {
    app.lockIsFree = false
    process.env.ALIASMITH_ANSWER = newAnswerSecret()
    await startApp('--new', '--print')
    await ended(0)
    expect(output).toEqual({ stdout: [], stderr: [] })
  })

  it.each([
    { print: { args: ['.', '--new', '--print'] } },
    { print: { args: ['.', '--new', '--print'], secret: '../../somewhere' } },
    { print: { args: ['.', '--settings'], secret: newAnswerSecret() } },
    { args: ['.', '--new', '--print'] },
  ])('makes nothing for a start that cannot receive it: %j', async (data) => {
    await runningApp('--hidden')
    app.emit('second-instance', {}, [], '/', data)
    await vi.waitFor(() => expect(done.at(-1)).toBe('popover'), quickly)
    expect(done.some((what) => what.startsWith('print') || what.startsWith('new'))).toBe(false)
  })
})
