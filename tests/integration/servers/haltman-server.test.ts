import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'

/** Requests with the answers that the published server gave to them. */
const creating = '/api/alias/create'
const deleting = '/api/alias/delete'
const handle = { error: 'invalid_params', field: 'alias_handle' }
const alias = { error: 'invalid_params', field: 'alias' }
const text = (body: unknown, type = 'application/json') => ({ body: JSON.stringify(body), type })

const refused = [
  {
    title: 'a number as a name',
    path: creating,
    ...text({ alias_handle: 5, alias_domain: 'one.example' }),
    answer: handle,
  },
  {
    title: 'a list as a name',
    path: creating,
    ...text({ alias_handle: ['a'], alias_domain: 'one.example' }),
    answer: handle,
  },
  {
    title: 'a body without the content type of JSON',
    path: creating,
    ...text({ alias_handle: 'plain', alias_domain: 'one.example' }, 'text/plain'),
    answer: handle,
  },
  { title: 'a domain without a dot', path: deleting, ...text({ alias: 'a@b' }), answer: alias },
  { title: 'two at signs', path: deleting, ...text({ alias: 'a@b@one.example' }), answer: alias },
]

let server: HaltmanServer

beforeAll(async () => {
  server = await startHaltmanServer({ domains: ['one.example'] })
})
afterAll(() => server.stop())

const post = (path: string, body: string, type = 'application/json') =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': type, 'x-api-key': server.key },
    body,
  })

test.each(refused)('$title is refused', async ({ path, body, type, answer }) => {
  const response = await post(path, body, type)
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual(answer)
  expect(server.addresses()).toEqual([])
})

test.each(['null', '"text"', '5', '{'])(
  '%s is not JSON for the framework, which gives no id',
  async (body) => {
    const response = await post(creating, body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: 'Bad Request', statusCode: 400 })
    expect(response.headers.has('x-request-id')).toBe(false)
  },
)

test('a page of more than 200 addresses has 200', async () => {
  const response = await fetch(`${server.url}/api/alias/list?limit=500`, {
    headers: { 'x-api-key': server.key },
  })
  expect(await response.json()).toMatchObject({ pagination: { limit: 200, total: 0 } })
})

test('the figures count addresses by domain', async () => {
  server.add('figure@one.example')
  const response = await fetch(`${server.url}/api/alias/stats`, { headers: { 'x-api-key': server.key } })
  expect(await response.json()).toEqual({
    totals: 1,
    active: 1,
    created_last_7d: 1,
    modified_last_24h: 1,
    by_domain: [{ domain: 'one.example', total: 1, active: 1 }],
  })
})
