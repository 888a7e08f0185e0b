import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sender } from '../../../src/main/ipc/sender.ts'
import { createAccess } from '../../../src/main/shell/preview/access.ts'
import { createEventStreams, type PageKind } from '../../../src/main/shell/preview/event-streams.ts'
import { type PreviewServer, startPreviewServer } from '../../../src/main/shell/preview/server.ts'
import { success } from '../../../src/shared/result.ts'
import { sendRaw } from '../../support/send-raw.ts'

let folder = ''
let access = createAccess(true)
let streams = createEventStreams()
let server: PreviewServer
let prepared = () => {}
const perform = vi.fn()
const report = vi.fn()
const route = vi.fn(async (sender: Sender, name: string, input: unknown) => success({ sender, name, input }))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-preview-'))
  await mkdir(join(folder, 'built', 'assets'), { recursive: true })
  await Promise.all([
    writeFile(join(folder, 'secret.js'), 'outside'),
    writeFile(join(folder, 'built', 'index.html'), '<html><head><script src="a"></script></head></html>'),
    writeFile(join(folder, 'built', 'popover.html'), '<html><head><script src="a"></script></head></html>'),
    writeFile(join(folder, 'built', 'settings.html'), '<html><head></head></html>'),
    writeFile(join(folder, 'built', 'assets', 'a.js'), 'inside'),
    writeFile(join(folder, 'built', 'notes.txt'), 'no page uses this'),
  ])
  await symlink(join(folder, 'secret.js'), join(folder, 'built', 'assets', 'link.js'))
  access = createAccess(true)
  streams = createEventStreams()
  const folders = [join(folder, 'built')]
  server = await startPreviewServer(0, {
    access,
    streams,
    perform,
    route,
    folders,
    report,
    async prepare(html) {
      prepared()
      return html
    },
  })
})

afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
  prepared = () => {}
  vi.clearAllMocks()
})

const withCookie = () => ({ cookie: access.cookie(server.port).split(';')[0] ?? '' })
const asPage = (kind: PageKind) => ({
  ...withCookie(),
  'content-type': 'application/json',
  'x-aliasmith-page': access.secrets[kind],
})

const send = (path: string, headers?: Record<string, string>, body?: string, method?: string) =>
  sendRaw(server.port, path, headers, body, method)

const withToken = (path: string) => `${path}?token=${access.token}`

describe('a page of the preview', () => {
  it.each(['/', '/popover.html', '/settings.html'])(
    '%s opens with the token, and then with its cookie',
    async (path) => {
      const first = await send(withToken(path))
      expect(first.status).toBe(200)
      expect(String(first.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict$/)
      expect((await send(path, withCookie())).status).toBe(200)
    },
  )

  it.each([
    ['/', 'desktop'],
    ['/popover.html', 'popover'],
    ['/settings.html', 'settings'],
  ] as const)('%s gets the bridge and the secret of its own kind only', async (path, kind) => {
    const { text } = await send(withToken(path))
    expect(text).toContain(`<meta name="aliasmith-page" content="${access.secrets[kind]}" data-since="0">`)
    expect(text.includes('<script src="/bridge.js">')).toBe(kind !== 'desktop')
    expect(text.indexOf('/bridge.js')).toBeLessThan(
      text.concat('<script src="a">').indexOf('<script src="a">'),
    )
    for (const [other, secret] of Object.entries(access.secrets))
      if (other !== kind) expect(text).not.toContain(secret)
  })

  it('may load only files of the preview, and is not shown in frames of others', async () => {
    const { headers } = await send('/popover.html', withCookie())
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "form-action 'none'; frame-ancestors 'self'; base-uri 'none'",
    )
    expect((await send('/', withCookie())).headers['content-security-policy']).toContain("frame-src 'self'")
    for (const path of ['/', '/settings.html'])
      expect((await send(path, withCookie())).headers['content-security-policy']).toContain(
        "frame-ancestors 'none'",
      )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  })
})

describe('a request without access is refused and reveals nothing', () => {
  const strangers: readonly [string, () => Parameters<typeof send>][] = [
    ['without a token', () => ['/']],
    ['with a wrong token', () => [`/?token=${access.token.slice(1)}`]],
    ['with an empty token', () => ['/?token=']],
    ['with a wrong token beside the right cookie', () => ['/?token=guess', withCookie()]],
    ['with the cookie of another port', () => ['/', { cookie: access.cookie(1).split(';')[0] ?? '' }]],
    ['for another host', () => [withToken('/'), { host: `preview.example:${server.port}` }]],
    ['for another port', () => [withToken('/'), { host: '127.0.0.1:1' }]],
    ['from another origin', () => [withToken('/'), { origin: 'https://preview.example' }]],
    ['from the origin null', () => [withToken('/'), { origin: 'null' }]],
    ['from another site', () => [withToken('/'), { 'sec-fetch-site': 'cross-site' }]],
    ['from another port of this computer', () => [withToken('/'), { 'sec-fetch-site': 'same-site' }]],
    ['for a file', () => ['/assets/a.js']],
    ['for events', () => [`/events?page=${access.secrets.popover}`]],
    ['with a message', () => ['/ipc/getSnapshot', { ...asPage('popover'), cookie: '' }, '{}']],
  ]
  it.each(strangers)('%s', async (_who, asking) => {
    const answer = await send(...asking())
    expect(answer.status).toBe(403)
    expect(answer.text).toMatch(/^This page opens with the whole link that the preview printed/)
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(route).not.toHaveBeenCalled()
  })

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('with the method %s', async (method) => {
    expect((await send(withToken('/'), {}, undefined, method)).status).toBe(405)
  })
})

describe('files', () => {
  it('inside the folder are served', async () => {
    expect(await send('/assets/a.js', withCookie())).toMatchObject({ status: 200, text: 'inside' })
  })

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/assets/%2e%2e/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/assets/a.js%00.html',
    '/assets/link.js',
    '/assets/%',
    '//secret.js',
    '/index.html',
    '/notes.txt',
    '/assets',
    '/assets/',
    '/missing.js',
  ])('%s is not served', async (path) => {
    const answer = await send(path, withCookie())
    expect(answer.status).toBe(404)
    expect(answer.text).not.toMatch(/outside|secret/)
  })
})

describe('a message', () => {
  it.each(['popover', 'settings'] as const)('of the %s reaches the router as that window', async (kind) => {
    const answer = await send(
      '/ipc/suggestName',
      asPage(kind),
      '{"input":{"accountId":"a","window":"settings"}}',
    )
    expect(JSON.parse(answer.text)).toEqual({
      ok: true,
      value: {
        sender: { window: kind, mainFrame: true, origin: 'app://aliasmith' },
        name: 'suggestName',
        input: { accountId: 'a', window: 'settings' },
      },
    })
  })

  it('can have no input', async () => {
    await send('/ipc/getSnapshot', asPage('popover'), '{}')
    expect(route).toHaveBeenCalledWith(expect.anything(), 'getSnapshot', undefined)
  })

  const refused: readonly [string, number, () => Parameters<typeof send>][] = [
    [
      'without a secret',
      403,
      () => ['/ipc/getSnapshot', { ...asPage('popover'), 'x-aliasmith-page': '' }, '{}'],
    ],
    [
      'with a wrong secret',
      403,
      () => ['/ipc/getSnapshot', { ...asPage('popover'), 'x-aliasmith-page': 'popover' }, '{}'],
    ],
    ['with the secret of the desktop', 403, () => ['/ipc/getSnapshot', asPage('desktop'), '{}']],
    ['for the desktop from a window', 403, () => ['/desktop', asPage('popover'), '{"do":"toggle-popover"}']],
    [
      'for a window from the desktop',
      400,
      () => ['/desktop', asPage('desktop'), '{"do":"step-text-size","step":"larger"}'],
    ],
    [
      'for the desktop with an unknown command',
      400,
      () => ['/desktop', asPage('desktop'), '{"do":"explode"}'],
    ],
    ['with an unknown name', 404, () => ['/ipc/get-snapshot', asPage('popover'), '{}']],
    ['that is not JSON', 400, () => ['/ipc/getSnapshot', asPage('popover'), '{']],
    ['that is not an object', 400, () => ['/ipc/getSnapshot', asPage('popover'), '[]']],
    [
      'of another type',
      415,
      () => ['/ipc/getSnapshot', { ...asPage('popover'), 'content-type': 'text/plain' }, '{}'],
    ],
    ['that is too long', 413, () => ['/ipc/getSnapshot', asPage('popover'), `"${'a'.repeat(1024 * 1024)}"`]],
  ]
  it.each(refused)('%s is refused with %i', async (_what, status, message) => {
    expect((await send(...message())).status).toBe(status)
    expect(route).not.toHaveBeenCalled()
    expect(perform).not.toHaveBeenCalled()
  })

  it('of the desktop has its effect', async () => {
    expect((await send('/desktop', asPage('desktop'), '{"do":"toggle-popover"}')).status).toBe(204)
    expect(perform).toHaveBeenCalledWith({ do: 'toggle-popover' })
  })

  it('that causes a bug gets an answer without details of the bug', async () => {
    route.mockRejectedValueOnce(new Error('the inside of the app'))
    const answer = await send('/ipc/getSnapshot', asPage('popover'), '{}')
    expect(answer).toMatchObject({ status: 500, text: 'The preview met an error of its own.\n' })
    expect(report).toHaveBeenCalledTimes(1)
  })
})

/** Listens as a page does, until the server or `stop` ends it. */
async function listen(kind: PageKind, since = '', again: Record<string, string> = {}) {
  const stop = new AbortController()
  const url = `http://127.0.0.1:${server.port}/events?page=${access.secrets[kind]}${since}`
  const response = await fetch(url, { headers: { ...withCookie(), ...again }, signal: stop.signal })
  const heard = { text: '', ended: false, stop: () => stop.abort() }
  const read = async () => {
    for await (const chunk of response.body ?? []) heard.text += Buffer.from(chunk).toString('utf8')
  }
  void read()
    .catch(() => undefined)
    .finally(() => {
      heard.ended = true
    })
  return heard
}

describe('events', () => {
  it('reach every page of the kind and no other page', async () => {
    const [one, two, other] = [await listen('popover'), await listen('popover'), await listen('settings')]
    streams.send('popover', 'noticesChanged', ['line\nbreak'])
    streams.send('settings', 'settingsPlaced', { page: 'about' })
    const notice = 'id: 1\nevent: noticesChanged\ndata: ["line\\nbreak"]\n\n'
    await vi.waitFor(() => expect([one.text, two.text]).toEqual([`:\n\n${notice}`, `:\n\n${notice}`]))
    await vi.waitFor(() =>
      expect(other.text).toBe(':\n\nid: 2\nevent: settingsPlaced\ndata: {"page":"about"}\n\n'),
    )
  })

  it('leave the browser a connection for messages: the oldest page is told to stop if there are too many', async () => {
    const oldest = await listen('settings')
    for (let newer = 0; newer < 5; newer++) await listen('popover')
    await vi.waitFor(() =>
      expect(oldest).toMatchObject({ ended: true, text: expect.stringContaining('replaced') }),
    )
    expect(streams.has('settings')).toBe(false)
  })

  it('that are sent after the page was made reach it before all others', async () => {
    streams.send('popover', 'noticesChanged', ['before'])
    const { text } = await send(withToken('/popover.html'))
    const since = /data-since="(\d+)"/.exec(text)?.[1]
    streams.send('popover', 'noticesChanged', ['meanwhile'])
    streams.send('settings', 'noticesChanged', ['for others'])
    const page = await listen('popover', `&since=${since}`)
    streams.send('popover', 'noticesChanged', ['now'])
    await vi.waitFor(() =>
      expect([...page.text.matchAll(/data: (.*)/g)].map(([, data]) => data)).toEqual([
        '["meanwhile"]',
        '["now"]',
      ]),
    )
    // The browser connects again by itself, and names the last event that it received.
    const again = await listen('popover', `&since=${since}`, { 'last-event-id': '3' })
    await vi.waitFor(() => expect(again.text).toContain('["now"]'))
    expect(again.text).not.toContain('meanwhile')
  })

  it('taken while the page is prepared are sent to it, too', async () => {
    prepared = () => streams.send('popover', 'noticesChanged', ['during'])
    const { text } = await send(withToken('/popover.html'))
    const page = await listen('popover', `&since=${/data-since="(\d+)"/.exec(text)?.[1]}`)
    await vi.waitFor(() => expect(page.text).toContain('["during"]'))
  })

  it('forget a closed page', async () => {
    const page = await listen('popover')
    expect(streams.has('popover')).toBe(true)
    page.stop()
    await vi.waitFor(() => expect(streams.has('popover')).toBe(false))
  })

  it('end with the server, which ends at once', async () => {
    const page = await listen('popover')
    await server.close()
    await vi.waitFor(() => expect(page.ended).toBe(true))
    await expect(send('/')).rejects.toThrow('ECONNREFUSED')
  })
})

describe('connections without a request', () => {
  it('are limited to three hundred, and the preview answers again once they have ended', async () => {
    const ended: number[] = []
    const sockets = Array.from({ length: 400 }, (_, index) =>
      connect(server.port, '127.0.0.1')
        .on('close', () => ended.push(index))
        .on('error', () => undefined),
    )
    await vi.waitFor(() => expect(ended).toHaveLength(100), { timeout: 30_000 })
    for (const socket of sockets) socket.destroy()
    await vi.waitFor(() => expect(ended).toHaveLength(400), { timeout: 30_000 })
    await vi.waitFor(async () => expect((await send(withToken('/'))).status).toBe(200))
  })
})
