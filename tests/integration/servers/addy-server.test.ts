import { afterEach, expect, test } from 'vitest'
import { type AddyOptions, type AddyServer, startAddyServer } from '../../servers/addy-server.ts'

let server: AddyServer
afterEach(() => server.stop())

async function start(options: AddyOptions = {}) {
  server = await startAddyServer(options)
}

/** A request as a program sends it. */
const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/v1/${path}`, {
    method,
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${server.key}`,
      'content-type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const custom = (localPart: string, domain = 'mine.example') => ({
  domain,
  format: 'custom',
  local_part: localPart,
})

test('a program that asks for no JSON is sent to a web page in place of a refusal', async () => {
  await start()
  const plain = { accept: '*/*', authorization: 'Bearer wrong' }
  const refused = await send('GET', 'aliases', undefined, plain)
  expect([refused.status, refused.headers.get('location')]).toEqual([302, '/login'])
  const asking = await send('GET', 'aliases', undefined, { ...plain, 'x-requested-with': 'XMLHttpRequest' })
  expect(asking.status).toBe(401)
  expect(await asking.json()).toEqual({ message: 'Unauthenticated.' })
})

test('a request that looks like one of its own page is refused before the key is looked at', async () => {
  await start()
  const answer = await send('GET', 'aliases', undefined, { referer: server.url, authorization: '' })
  expect(answer.status).toBe(419)
})

test('an unknown path, a method and an unknown alias are refused in different words', async () => {
  await start({ lacks: ['recipients'] })
  const words = async (method: string, path: string) => {
    const answer = await send(method, path)
    return [answer.status, Reflect.get(Object(await answer.json()), 'message')]
  }
  expect(await words('GET', 'recipients')).toEqual([404, 'The route api/v1/recipients could not be found.'])
  expect(await words('PUT', 'aliases')).toEqual([
    405,
    'The PUT method is not supported for route api/v1/aliases. Supported methods: GET, POST.',
  ])
  expect(await words('GET', 'aliases/7')).toEqual([404, 'No query results for model [App\\Models\\Alias] 7'])
})

test('a forgotten name is free again at an own domain, and never at a shared one', async () => {
  await start({ mode: 'own' })
  for (const [domain, status] of [
    ['mine.example', 201],
    ['anon.example', 422],
  ] as const) {
    await send('POST', 'aliases', custom('amber', domain))
    const id = server.find(`amber@${domain}`)?.id
    expect((await send('DELETE', `aliases/${id}`)).status).toBe(204)
    expect((await send('DELETE', `aliases/${id}`)).status).toBe(404)
    expect((await send('POST', 'aliases', custom('amber', domain))).status).toBe(422)
    expect((await send('DELETE', `aliases/${id}/forget`)).status).toBe(204)
    expect((await send('POST', 'aliases', custom('amber', domain))).status).toBe(status)
  }
})

test('the limit of an hour counts valid creations alone, and the limit of a minute every request', async () => {
  await start({ mode: 'own', hourlyLimit: 1, minuteLimit: 4 })
  expect((await send('POST', 'aliases', custom('a b'))).status).toBe(422)
  expect((await send('POST', 'aliases', custom('amber'))).status).toBe(201)
  const hourly = await send('POST', 'aliases', custom('birch'))
  expect([hourly.status, hourly.headers.get('content-type')]).toEqual([429, 'text/html; charset=UTF-8'])
  expect(hourly.headers.get('retry-after')).toBeNull()
  expect((await send('GET', 'aliases/7')).status).toBe(404)
  const perMinute = await send('GET', 'aliases')
  expect([perMinute.status, perMinute.headers.get('content-type')]).toEqual([429, 'application/json'])
  expect(Number(perMinute.headers.get('retry-after'))).toBeGreaterThan(0)
})
