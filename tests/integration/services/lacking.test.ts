import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../servers/misbehaviour.ts'
import { startServer, type TestServer } from '../../servers/start-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const key = 'k'.repeat(48)
const alias = {
  id: '8b5f4b7c-0f0f-4d53-9a53-0d4f2d0a7a10',
  email: 'amber@one.example',
  active: true,
  description: null,
  created_at: '2026-11-29 12:00:00',
  deleted_at: null,
}

let server: TestServer
let started: StartedApp
let accountId: string
/** The routes that the server has, besides those that every server of the dialect has. */
let has: readonly string[]

/** The answers of a server of addy.io's dialect with few routes. */
function answer(method: string, path: string): Answer {
  const route = `${method} ${path.replace('/api/v1/', '').replace(alias.id, 'ID')}`
  const answers: Readonly<Record<string, Answer>> = {
    'POST aliases': { status: 201, body: { data: alias } },
    'GET aliases': {
      status: 200,
      body: { data: [alias], meta: { current_page: 1, last_page: 1, total: 1 } },
    },
    'GET api-token-details': { status: 200, body: { name: 'Test', expires_at: null } },
    'GET domain-options': { status: 200, body: { data: ['one.example'], sharedDomains: [] } },
    'GET recipients': { status: 200, body: { data: [] } },
    'DELETE active-aliases/ID': { status: 204 },
  }
  const known = answers[route]
  if (known !== undefined && (route === 'POST aliases' || has.includes(route))) return known
  return { status: 404, body: { message: `The route ${path} could not be found.` } }
}

beforeEach(async () => {
  has = ['GET aliases', 'GET api-token-details', 'GET domain-options']
  server = await startServer(({ method, path }) => answer(method, path))
  started = await startApp()
  const draft = { provider: 'addy', nickname: 'Mail', key, server: server.url } as const
  accountId = (await started.get('saveAccount', { ...draft, defaultDomain: 'one.example' })).id
  await started.get('refreshDomains', { accountId })
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const wish = () => ({ accountId, localPart: 'amber', domain: 'one.example', label: '' })
const requestsTo = (part: string) => server.requests.filter(({ path }) => path.includes(part)).length

async function entry() {
  const { entries } = await started.get('listAddressRange', { query: '', offset: 0, limit: 9 })
  return entries[0]
}

test('an action that the server of a partial service lacks is offered once, and again after a connection test', async () => {
  const made = await started.get('createAddress', wish())
  expect(made.entry.can).toContain('turn-off')
  const failure = await started.refusal('changeAddress', { id: made.entry.id, action: 'turn-off' })
  expect(failure).toMatchObject({ reason: 'not-offered', message: 'addy.io does not offer this.' })
  expect((await entry())?.state).toBe('active')
  expect((await entry())?.can).not.toContain('turn-off')
  expect((await entry())?.can).toContain('trash')

  has = [...has, 'DELETE active-aliases/ID']
  await started.get('testConnection', {
    ...{
      id: accountId,
      provider: 'addy',
      nickname: 'Mail',
      server: server.url,
      defaultDomain: 'one.example',
    },
  })
  expect((await entry())?.can).toContain('turn-off')
  await started.get('changeAddress', { id: made.entry.id, action: 'turn-off' })
  expect((await entry())?.state).toBe('off')
})

test('a list that the server lacks is asked for once', async () => {
  has = has.filter((route) => route !== 'GET aliases')
  const first = await started.get('syncAddresses', { asked: true })
  expect(first.failures.map(({ failure }) => failure.reason)).toEqual(['not-offered'])
  const asked = requestsTo('/aliases')
  expect(await started.get('syncAddresses', { asked: true })).toMatchObject({ failures: [] })
  expect(requestsTo('/aliases')).toBe(asked)
})
