import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AccountDraft } from '../../../src/shared/contract.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'
import { createEvidence } from '../../support/evidence.ts'
import { buildPreviewBundle, type PreviewBundle } from '../../support/preview-bundle.ts'
import { openPreviewClient } from '../../support/preview-client.ts'
import { startRecordingProxy } from '../../support/recording-proxy.ts'
import { escapedSentinel, haltmanSentinel, type Sentinel } from '../../support/sentinel.ts'

let bundle: PreviewBundle
let folder: string
let haltman: HaltmanServer
let likedo: LikedoServer
const sentinels: readonly Sentinel[] = [haltmanSentinel(), escapedSentinel()]
const [{ key: haltmanKey } = haltmanSentinel(), { key: likedoKey } = escapedSentinel()] = sentinels

beforeAll(async () => {
  bundle = await buildPreviewBundle('sentinel-preview')
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-sentinel-'))
  haltman = await startHaltmanServer({
    domains: ['one.example'],
    owners: [{ key: haltmanKey, email: 'me@inbox.example' }],
  })
  likedo = await startLikedoServer({ owners: [{ key: likedoKey, queryAllowed: true }] })
})
afterEach(async () => {
  await Promise.all([haltman.stop(), likedo.stop(), rm(folder, { recursive: true })])
})
afterAll(() => bundle.remove())

const accounts = (): readonly AccountDraft[] => [
  { provider: 'haltman', nickname: 'First', key: haltmanKey, server: haltman.url },
  {
    provider: 'haltman',
    nickname: 'Named',
    key: haltmanKey,
    server: haltman.url.replace('127.0.0.1', 'localhost'),
  },
  { provider: 'likedo', nickname: 'Second', key: likedoKey, server: likedo.url, keyInQuery: true },
]

describe('security 21: a process', { timeout: 60_000 }, () => {
  test('that catches no exceptions with keys in them neither writes nor prints a key', async () => {
    const evidence = createEvidence()
    const data = join(folder, 'data')
    const record = join(folder, 'every-write')
    const { child, said, ended, ready } = bundle.start({
      args: ['--port', '0', '--data', data],
      node: ['--import', resolve('tests/support/leaky-process.ts')],
      env: { RECORD_OF_WRITES: record },
    })
    const { ask } = await openPreviewClient(await ready())
    for (const draft of accounts().toSpliced(1, 1)) {
      // Two errors a request, of ten kinds; a test at Haltman sends two requests.
      for (let tests = 0; tests < (draft.provider === 'haltman' ? 3 : 5); tests += 1)
        evidence.note('test', await ask('testConnection', draft))
      const saved = await ask('saveAccount', draft)
      evidence.note('save', saved)
      expect(saved.ok).toBe(true)
    }
    evidence.note('sync', await ask('syncAddresses', { asked: true }))
    const diagnostics = await ask('getDiagnostics')
    evidence.note('diagnostics', diagnostics)
    expect(JSON.stringify(diagnostics)).toContain('[key]')
    // Bugs do not end the preview.
    child.kill('SIGINT')
    expect(await ended).toBe(0)

    const written = await readFile(record, 'utf8')
    for (const file of ['accounts.json', 'aliasmith.log']) expect(written).toContain(file)
    expect(written).toMatch(/accounts\.json\.tmp-/)
    expect(said.err.split('status code 401').length).toBeGreaterThan(2)
    expect(said.err).toContain('string was thrown')
    evidence.note('the terminal', said.out + said.err)
    evidence.note('every write', written)
    await evidence.noteFolder(data)
    expect(evidence.finds(sentinels)).toEqual([])
  })
})

describe('security 22: a proxy of the environment', { timeout: 60_000 }, () => {
  const variables = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'npm_config_proxy',
  ]

  test.each([
    ['that Node ignores', {}],
    ['that Node uses', { NODE_USE_ENV_PROXY: '1', NO_PROXY: 'example.com' }],
    ['that Node uses, with exceptions in lower case', { NODE_USE_ENV_PROXY: '1', no_proxy: 'example.com' }],
  ])('%s receives no request to this computer', async (_, env) => {
    const proxy = await startRecordingProxy()
    const { child, ended, ready } = bundle.start({
      args: ['--port', '0', '--data', join(folder, 'data')],
      env: { ...Object.fromEntries(variables.map((name) => [name, proxy.url])), ...env },
    })
    const { ask } = await openPreviewClient(await ready())
    for (const draft of accounts()) expect(await ask('testConnection', draft)).toMatchObject({ ok: true })
    expect(haltman.requests.length).toBeGreaterThan(2)
    expect(proxy.heard()).toBe('')

    // Without a proxy, the name would have to be resolved.
    if ('NODE_USE_ENV_PROXY' in env) {
      const far = {
        provider: 'haltman',
        nickname: 'Far',
        key: haltmanKey,
        server: 'https://mail.invalid',
      } as const
      expect(await ask('testConnection', far)).toMatchObject({ ok: false })
      await vi.waitFor(() => expect(proxy.heard()).toContain('CONNECT mail.invalid:443'))
      const evidence = createEvidence()
      evidence.note('the proxy', proxy.heard())
      expect(evidence.finds(sentinels)).toEqual([])
    }
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    await proxy.stop()
  })
})
