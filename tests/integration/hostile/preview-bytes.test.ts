import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAccess } from '../../../src/main/shell/preview/access.ts'
import { createEventStreams } from '../../../src/main/shell/preview/event-streams.ts'
import { type PreviewServer, startPreviewServer } from '../../../src/main/shell/preview/server.ts'
import { sendBytes } from '../../support/send-bytes.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let folder: string
let started: StartedApp
let server: PreviewServer
let access = createAccess(true)
let streams = createEventStreams()
const report = vi.fn()
const perform = vi.fn()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-bytes-'))
  await mkdir(join(folder, 'built'))
  await writeFile(join(folder, 'secret.js'), 'outside')
  for (const page of ['index', 'popover', 'settings'])
    await writeFile(join(folder, 'built', `${page}.html`), '<html><head></head></html>')
  started = await startApp()
  access = createAccess(true)
  streams = createEventStreams()
  const { route } = started.app
  const folders = [join(folder, 'built')]
  server = await startPreviewServer(0, {
    access,
    streams,
    perform,
    route,
    folders,
    report,
    prepare: (html) => html,
  })
})
afterEach(async () => {
  await server.close()
  await started.stop()
  await rm(folder, { recursive: true, force: true })
  vi.clearAllMocks()
})

const cookie = () => access.cookie(server.port).split(';')[0]
const host = () => `Host: 127.0.0.1:${server.port}`

/** The head of a message from the popover, valid except for the changes. */
function head(body: { readonly length: number }, more: readonly string[] = [], type = 'application/json') {
  return [
    'POST /ipc/getSnapshot HTTP/1.1',
    host(),
    `Cookie: ${cookie()}`,
    `X-Aliasmith-Page: ${access.secrets.popover}`,
    `Content-Type: ${type}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
    ...more,
    '',
    '',
  ].join('\r\n')
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])
const post = async (body: string | Buffer, more?: readonly string[], type?: string) =>
  statusOf(await sendBytes(server.port, head(body, more, type), body))

/** The preview still answers a valid request, and had no bug. */
async function expectUnharmed() {
  const answer = await sendBytes(server.port, head('{}'), '{}')
  expect(answer).toContain('{"ok":true,')
  expect(report).not.toHaveBeenCalled()
}

describe('security 17: a message to the preview', () => {
  test.each<[string, string | Buffer, number]>([
    ['nothing', '', 400],
    ['half of JSON', '{"input":', 400],
    ['a text', '"input"', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400],
    ['UTF-16', Buffer.from('{}', 'utf16le'), 400],
    ['ten megabytes', `{"input":"${'x'.repeat(10 * 2 ** 20)}"}`, 413],
    ['a hundred thousand nested lists', `{"input":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 200],
    ['another parent', '{"input":{},"__proto__":{"input":1}}', 200],
  ])('that is %s gets an answer and does no harm', async (_, body, status) => {
    expect(await post(body)).toBe(status)
    await expectUnharmed()
  })

  test('with input that does not pass its check gets the refusal of the router', async () => {
    const body = `{"input":${'['.repeat(1e5)}${']'.repeat(1e5)}}`
    expect(await sendBytes(server.port, head(body), body)).toContain('"reason":"message-refused"')
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-8',
    '',
  ])('of the type “%s” is refused, because a form could send it', async (type) => {
    expect(await post('{}', [], type)).toBe(415)
    await expectUnharmed()
  })

  test.each<[string, readonly string[]]>([
    ['two lengths', ['Content-Length: 40']],
    ['a length and chunks', ['Transfer-Encoding: chunked']],
    ['a folded header', ['X-One: 1', ' 2']],
    ['a header without a name', [': 1']],
    ['a header of a megabyte', [`X-Long: ${'x'.repeat(2 ** 20)}`]],
    ['ten thousand headers', Array.from({ length: 10_000 }, (_, index) => `X-${index}: 1`)],
    ['a second host', ['Host: evil.example']],
  ])('with %s is refused', async (_, more) => {
    const answer = await sendBytes(server.port, head('{}', more), '{}')
    expect(answer.match(/^HTTP\/1\.1/gm)).toHaveLength(1)
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
    await expectUnharmed()
  })

  test('in the body of another message is never read as a message', async () => {
    const inner = head('{}')
    const refused = ['GET / HTTP/1.1', host(), `Content-Length: ${inner.length}`, '', ''].join('\r\n')
    const answer = await sendBytes(server.port, refused, inner, '{}')
    expect(answer.match(/^HTTP\/1\.1/gm)).toHaveLength(1)
    expect(statusOf(answer)).toBe(403)
  })

  test('that ends within its body is dropped, and no bug is reported', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1')
      socket.write(`${head({ length: 100 })}{"input"`, () => socket.resetAndDestroy())
      socket.on('close', () => resolve())
    })
    await expectUnharmed()
  })

  test('that never ends does not delay others', async () => {
    const idle = Array.from({ length: 200 }, () => {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => undefined).write(`${head({ length: 100 })}{`)
      return socket
    })
    await expectUnharmed()
    for (const socket of idle) socket.destroy()
  })
})

describe('the preview serves no file outside its folder', () => {
  test.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/%252e%252e/secret.js',
    '/..\\secret.js',
    '\\..\\secret.js',
    '//127.0.0.1/../secret.js',
    '/.%00./secret.js',
    '/popover.html/../../secret.js',
    '/ipc/../secret.js',
    '/secret.js/.',
    'http://127.0.0.1/secret.js',
    'http://evil.example/',
    '@evil.example/',
    '*',
  ])('%s', async (path) => {
    const asking = [`GET ${path} HTTP/1.1`, host(), `Cookie: ${cookie()}`, 'Connection: close', '', ''].join(
      '\r\n',
    )
    const answer = await sendBytes(server.port, asking)
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
    expect(answer).not.toContain('outside')
    await expectUnharmed()
  })
})

test('with many pages that listen, the newest five stay connected and the others are ended', async () => {
  const asking = [
    `GET /events?page=${access.secrets.popover} HTTP/1.1`,
    host(),
    `Cookie: ${cookie()}`,
    '',
    '',
  ]
  let ended = 0
  const listeners = Array.from({ length: 100 }, () => {
    const socket = connect(server.port, '127.0.0.1')
    socket
      .on('error', () => undefined)
      .on('close', () => {
        ended += 1
      })
    socket.resume().write(asking.join('\r\n').replace('HTTP/1.1', 'HTTP/1.0'))
    return socket
  })
  await vi.waitFor(() => expect(ended).toBe(95), { timeout: 15_000 })
  await expectUnharmed()
  for (const socket of listeners) socket.destroy()
})
