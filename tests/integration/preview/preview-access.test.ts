import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAccess } from '../../../src/main/shell/preview/access.ts'
import { createEventStreams } from '../../../src/main/shell/preview/event-streams.ts'
import { findConnection } from '../../../src/main/shell/preview/peer-user.ts'
import { type PreviewServer, startPreviewServer } from '../../../src/main/shell/preview/server.ts'
import { success } from '../../../src/shared/result.ts'
import { sendBytes } from '../../support/send-bytes.ts'
import { sendRaw } from '../../support/send-raw.ts'

let folder = ''
let access = createAccess(true)
let server: PreviewServer
const route = vi.fn(async () => success(null))
const report = vi.fn()

const partsOf = () => ({
  access,
  streams: createEventStreams(),
  perform: vi.fn(),
  route,
  folders: [folder],
  report,
  prepare: (html: string) => html,
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-access-'))
  for (const page of ['index', 'popover', 'settings'])
    await writeFile(join(folder, `${page}.html`), '<html><head></head></html>')
  access = createAccess(true)
  server = await startPreviewServer(0, partsOf())
})
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
  vi.clearAllMocks()
})

const link = (path = '/') => `${path}?token=${access.token}`
const cookieOf = (port: number) => access.cookie(port).split(';')[0] ?? ''
const withCookie = () => ({ cookie: cookieOf(server.port) })
const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  sendRaw(server.port, path, headers, undefined, method)

describe('security 17: the link of the preview', () => {
  test('opens a page once if other users can connect, so that a link from a history does not work', async () => {
    expect((await open(link())).status).toBe(200)
    for (const path of ['/', '/popover.html', '/settings.html'])
      expect((await open(link(path))).status).toBe(403)
  })

  test('opens pages any number of times if no other user can connect, and no other link does', async () => {
    await server.close()
    access = createAccess(false)
    server = await startPreviewServer(0, partsOf())
    for (const path of ['/', '/popover.html', '/']) expect((await open(link(path))).status).toBe(200)
    expect((await open(`${link()}x`)).status).toBe(403)
    expect((await open(link(), {}, 'HEAD')).status).toBe(403)
  })

  test('can be loaded again, and its other pages opened, in the browser that opened it', async () => {
    const first = await open(link())
    const cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
    for (const path of [link(), '/', link('/settings.html'), '/popover.html'])
      expect((await open(path, { cookie })).status).toBe(200)
  })

  test('is not in the cookie, from which it could be used again', async () => {
    const first = await open(link())
    expect(String(first.headers['set-cookie'])).not.toContain(access.token)
    expect((await open('/', { cookie: `aliasmith-preview-${server.port}=${access.token}` })).status).toBe(403)
  })

  test.each<[string, string, string]>([
    ['a file', 'GET', '/bridge.js'],
    ['events', 'GET', '/events'],
    ['an unknown path', 'GET', '/nothing'],
    ['the head of a page', 'HEAD', '/'],
    ['a message', 'POST', '/ipc/getSnapshot'],
  ])('does not open %s, and is still valid afterwards', async (_, method, path) => {
    expect((await open(link(path), {}, method)).status).toBe(403)
    expect((await open(link())).status).toBe(200)
  })
})

const wrongTokens: readonly [string, () => string][] = [
  ['no token', () => '/'],
  ['an empty token', () => '/?token='],
  ['a token without a value', () => '/?token'],
  ['its beginning', () => `/?token=${access.token.slice(0, -1)}`],
  ['an additional letter', () => `${link()}x`],
  ['the token in upper case', () => `/?token=${access.token.toUpperCase()}`],
  ['the token under another name', () => `/?Token=${access.token}`],
  ['the token as a list', () => `/?token[]=${access.token}`],
  ['the token after a wrong one', () => `/?token=guess&token=${access.token}`],
  ['the token in the path', () => `/${access.token}`],
  ['the secret of a page', () => `/?token=${access.secrets.desktop}`],
  ['a megabyte', () => `/?token=${'a'.repeat(8_000)}`],
]

const wrongHosts = [
  'evil.example',
  'evil.example:PORT',
  '127.0.0.1.nip.io:PORT',
  '127.0.0.1.evil.example:PORT',
  'localhost.:PORT',
  'localhost.evil.example:PORT',
  'LOCALHOST:PORT',
  '[::1]:PORT',
  '0.0.0.0:PORT',
  '127.1:PORT',
  '2130706433:PORT',
  '127.0.0.2:PORT',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1:0PORT',
  'user@127.0.0.1:PORT',
  '127.0.0.1:PORT, evil.example',
]

const wrongOrigins = [
  'null',
  '',
  'https://evil.example',
  'http://127.0.0.1',
  'http://127.0.0.1:1',
  'https://127.0.0.1:PORT',
  'http://localhost:PORT',
  'http://127.0.0.1:PORT/',
  'http://127.0.0.1:PORT.evil.example',
  'HTTP://127.0.0.1:PORT',
  'app://aliasmith',
  'file://',
]

const atPort = (text: string) => text.replace('PORT', String(server.port))

describe('security 17: the preview refuses', () => {
  test.each(wrongTokens)('a wrong token: %s', async (_, path) => {
    const answer = await open(path())
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  test.each(wrongHosts)('another host name for this computer: %j', async (host) => {
    for (const path of [link(), '/ipc/getSnapshot'])
      expect((await open(path, { ...withCookie(), host: atPort(host) })).status).toBe(403)
    expect(route).not.toHaveBeenCalled()
  })

  test.each<[string, (port: number) => readonly string[]]>([
    ['no host', () => ['GET / HTTP/1.0']],
    ['no host in HTTP/1.1', () => ['GET / HTTP/1.1']],
    ['an empty host', () => ['GET / HTTP/1.1', 'Host:']],
    ['two hosts', (port) => ['GET / HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Host: evil.example']],
    ['a proxy', (port) => ['GET http://evil.example/ HTTP/1.1', `Host: 127.0.0.1:${port}`]],
    ['a tunnel', (port) => ['CONNECT evil.example:443 HTTP/1.1', `Host: 127.0.0.1:${port}`]],
    ['an echo', (port) => ['TRACE / HTTP/1.1', `Host: 127.0.0.1:${port}`]],
  ])('a request with or for %s', async (_, lines) => {
    const asking = [...lines(server.port), `Cookie: ${cookieOf(server.port)}`, 'Connection: close', '', '']
    const answer = await sendBytes(server.port, asking.join('\r\n'))
    expect(answer).not.toContain('aliasmith-page')
    expect(answer).not.toMatch(/^HTTP\/1\.1 [123]/)
  })

  test.each(wrongOrigins)('another origin: %j', async (origin) => {
    const asPage = {
      ...withCookie(),
      'content-type': 'application/json',
      'x-aliasmith-page': access.secrets.popover,
    }
    const answer = await sendRaw(server.port, '/ipc/getSnapshot', { ...asPage, origin: atPort(origin) }, '{}')
    expect(answer.status).toBe(403)
    expect(route).not.toHaveBeenCalled()
    expect((await sendRaw(server.port, '/ipc/getSnapshot', asPage, '{}')).status).toBe(200)
  })

  test.each(['cross-site', 'same-site', 'Same-Origin', ''])(
    'a request from another site: %j',
    async (site) => {
      const answer = await open('/popover.html', { ...withCookie(), 'sec-fetch-site': site })
      expect(answer.status).toBe(403)
    },
  )

  test('the cookie of a preview at another port', async () => {
    expect((await open('/', { cookie: cookieOf(1) })).status).toBe(403)
  })
})

describe('security 17: another user of this computer', () => {
  const listed = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 11 1',
    '   1: 0200007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 12 1',
    '   2: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1002        0 13 1',
    '   3: 0100007F:C351 0100007F:1F90 06 00000000:00000000 03:00000E4F 00000000     0        0 0 3',
    '   0: 0000000000000000FFFF00000100007F:C353 0000000000000000FFFF00000100007F:1F90 01 0:0 00:0 0  1003        0 13 1',
  ].join('\n')

  test.each([
    ['127.0.0.1', 50_000, { user: 1_002, established: true }],
    ['127.0.0.2', 50_000, { user: 1_001, established: true }],
    ['127.0.0.1', 50_001, { user: 0, established: false }],
    ['127.0.0.1', 50_003, { user: 1_003, established: true }],
    ['127.0.0.1', 50_002, undefined],
  ])('is found by the far end of the connection at %s, port %i', (address, port, found) => {
    expect(findConnection(listed, { address, port }, 8_080)).toEqual(found)
  })

  // Only root can start a program as another user.
  test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'is disconnected, even with the link and the cookie',
    async () => {
      const asking = [
        `GET ${link()} HTTP/1.1`,
        `Host: 127.0.0.1:${server.port}`,
        `Cookie: ${cookieOf(server.port)}`,
        '',
        '',
      ]
      const speak = (uid: number, host: string) =>
        new Promise<string>((resolve, reject) => {
          const env = {
            PATH: process.env.PATH,
            ASKING: asking.join('\r\n').replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'),
          }
          const script = `exec 3<>/dev/tcp/${host}/${server.port} && printf '%s' "$ASKING" >&3 && cat <&3`
          const child = spawn('bash', ['-c', script], { uid, cwd: '/', env })
          let heard = ''
          child.stdout.on('data', (chunk) => {
            heard += chunk
          })
          child.on('error', reject).on('close', () => resolve(heard))
        })
      for (const host of ['127.0.0.1', '::ffff:127.0.0.1']) {
        expect(await speak(65_534, host)).toBe('')
        expect(await speak(0, host)).toMatch(/^HTTP\/1\.1 200 /)
      }
    },
  )
})

describe('security 17: a page of the preview', () => {
  test.each(['document', 'iframe'])('is shown in a %s', async (dest) => {
    for (const path of ['/', '/popover.html', '/settings.html'])
      expect((await open(path, { ...withCookie(), 'sec-fetch-dest': dest })).status).toBe(200)
  })

  test.each(['empty', 'script', 'object', 'embed', ''])(
    'is not loaded as “%s”, which would give its secret to another page',
    async (dest) => {
      for (const path of ['/', '/popover.html', '/settings.html'])
        expect((await open(path, { ...withCookie(), 'sec-fetch-dest': dest })).status).toBe(403)
    },
  )
})
