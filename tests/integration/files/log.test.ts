import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { logFileName, logsFolderOf, openFileLog } from '../../../src/main/log/file-log.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { bundleProcess } from '../../support/bundle-process.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-log-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The contents of the folder of logs. */
async function written(logs = folder): Promise<string> {
  const files = (await readdir(logs)).filter((name) => name.endsWith('.log'))
  return (await Promise.all(files.map((name) => readFile(join(logs, name), 'utf8')))).join('')
}

describe('the log file', () => {
  test('has a line for each event, which only this user may read', async () => {
    const log = openFileLog({ folder: join(folder, 'logs'), now: () => 0, home: homedir() })
    log.info('start', { version: '1.2.3', electron: undefined })
    log.warn('100%d done, {not} a %s')
    await log.settled()
    log.error('bug', new RangeError('too far'))
    const text = await written(join(folder, 'logs'))
    const [first, second, third] = text.split(/\r?\n/)
    expect(first).toBe('1970-01-01T00:00:00.000Z info  start version=1.2.3')
    expect(second).toBe('1970-01-01T00:00:00.000Z warn  100%d done, {not} a %s')
    expect(third).toBe('1970-01-01T00:00:00.000Z error bug: RangeError: too far')
    expect(text).toMatch(/^ {2}at /m)
    expect(log.tail().slice(0, 3)).toEqual([first, second, third])
    if (process.platform !== 'win32')
      expect((await stat(join(folder, 'logs', logFileName))).mode & 0o777).toBe(0o600)
  })

  test('becomes the one old file when it is large, and exceeds its limit by one line at most', async () => {
    const log = openFileLog({ folder, maxBytes: 2_000 })
    log.info('first')
    await log.settled()
    for (let line = 0; line < 500; line += 1) log.info('line', { line })
    await log.settled()
    expect((await readdir(folder)).toSorted()).toEqual(['aliasmith.log', 'aliasmith.old.log'])
    for (const name of await readdir(folder))
      expect((await stat(join(folder, name))).size).toBeLessThan(2_200)
    expect(await written()).toContain('line=499')
  })

  test('gets its lines in the next turn of the event loop, so that nobody waits for them', async () => {
    const log = openFileLog({ folder })
    log.info('first')
    await log.settled()
    log.info('second')
    log.warn('third')
    expect(readFileSync(join(folder, logFileName), 'utf8')).not.toContain('second')
    expect(log.tail().join()).toMatch(/first.*second.*third/)
    await new Promise(setImmediate)
    expect(await written()).toMatch(/first[\s\S]*second[\s\S]*third/)
  })

  test('has a bug at once, and what was logged before it', async () => {
    const log = openFileLog({ folder })
    log.info('first')
    await log.settled()
    log.info('before')
    log.error('bug', new RangeError('too far'))
    expect(readFileSync(join(folder, logFileName), 'utf8')).toMatch(
      /first[\s\S]*before[\s\S]*bug: RangeError/,
    )
  })

  test.each(['exits', 'throws'] as const)('has the last lines of a process that %s', async (how) => {
    const program = await bundleProcess(join(import.meta.dirname, 'logging-process.ts'))
    try {
      const { status } = spawnSync(process.execPath, [program.script, folder, how], { stdio: 'pipe' })
      expect(status).toBe(how === 'exits' ? 0 : 1)
      expect(await written()).toMatch(/first[\s\S]*last/)
    } finally {
      program.remove()
    }
  })

  test('is continued by the next run', async () => {
    for (const run of ['one', 'two']) {
      const log = openFileLog({ folder })
      log.info('run', { run })
      await log.settled()
    }
    expect(await written()).toMatch(/run=one[\s\S]*run=two/)
  })

  test.each([
    ['a file is in the place of its folder', async () => writeFile(join(folder, 'logs'), 'a file')],
    [
      'the disk is full',
      async () => {
        const log = openFileLog({ folder: join(folder, 'logs') })
        log.info('makes the folder')
        await log.settled()
        await rm(join(folder, 'logs', logFileName))
        await symlink('/dev/full', join(folder, 'logs', logFileName))
      },
    ],
  ])('is given up without a message when %s', async (what, prepare) => {
    if (what.includes('full') && process.platform !== 'linux') return
    await prepare()
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'info'), vi.spyOn(process.stderr, 'write')]
    const log = openFileLog({ folder: join(folder, 'logs') })
    log.info('one')
    await log.settled()
    log.error('two', new Error('three'))
    for (const spy of said) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
    expect(log.tail()[0]).toContain('one')
  })

  test('that cannot be written does not prevent a new address', async () => {
    await writeFile(logsFolderOf(folder), 'a file')
    const started = await startApp({ folder, log: openFileLog({ folder: logsFolderOf(folder) }) })
    await started.get('addPracticeAccount')
    await started.app.newAddress()
    expect(started.shell.clipboard()).toMatch(/@practice\.invalid$/)
    await started.app.close()
  })
})

describe('security 21: the log of a journey', () => {
  let server: HaltmanServer
  let started: StartedApp
  const label = 'Sentinel label of the corner café'
  const nickname = 'Sentinel nickname'

  beforeEach(async () => {
    server = await startHaltmanServer({ domains: ['one.example'] })
  })
  afterEach(async () => {
    await started.app.close()
    await server.stop()
  })

  test('contains no key, address, label, nickname or query, even after failures, and neither do the diagnostics', async () => {
    const log = openFileLog({ folder: logsFolderOf(folder) })
    started = await startApp({ folder, log, onBug: () => undefined, deadlineMs: 1_200 })
    const account = await started.get('saveAccount', {
      provider: 'haltman',
      nickname,
      key: server.key,
      server: server.url,
      defaultDomain: 'one.example',
    })
    const draft = { accountId: account.id, localPart: 'sentinel', domain: 'one.example', label }
    await started.get('createAddress', draft)
    await started.refusal('createAddress', draft)
    await started.app.newAddress({ label })
    for (const how of [{ status: 500, body: { error: server.key } }, 'reset', 'never'] as const) {
      server.misbehave({ when: '/api/alias/create', how })
      await started.ask('createAddress', { ...draft, localPart: 'sentinel-two' })
    }
    server.expire(server.key)
    await started.refusal('createAddress', { ...draft, localPart: 'sentinel-three' })
    await started.get('listAddresses', { query: 'sentinel query', limit: 10 })
    const likedo = { provider: 'likedo', nickname, key: 'sentinel-key-of-likedo', keyInQuery: true } as const
    await started.ask('testConnection', { ...likedo, server: server.url })
    started.app.reportBug(new Error(`cannot read "${label}" of sentinel@one.example with ${server.key}`))
    started.shell.suffer({
      kind: 'window-gone',
      what: 'popover',
      reason: 'crashed',
      exitCode: 1,
      rebuilt: true,
    })
    const diagnostics = await started.get('getDiagnostics')
    await log.settled()

    const text = await written(logsFolderOf(folder))
    for (const told of [
      'start version=',
      'call provider=haltman operation=create status=',
      'reason=name-taken',
    ])
      expect(text).toContain(told)
    for (const told of ['error bug: Error: cannot read', 'window-gone', 'notice id=bug'])
      expect(text).toContain(told)
    expect(diagnostics).toContain('Accounts: haltman key-rejected: 1')
    for (const place of [text, diagnostics]) {
      for (const sentinel of [
        server.key,
        'sentinel',
        'Sentinel',
        'café',
        'one.example',
        '127.0.0.1',
        account.id,
      ])
        expect(place).not.toContain(sentinel)
    }
  })
})

test('a log whose folder vanishes has no effect on the app', async () => {
  const log = openFileLog({ folder })
  log.info('one')
  await log.settled()
  await rm(folder, { recursive: true })
  expect(() => log.info('two')).not.toThrow()
})
