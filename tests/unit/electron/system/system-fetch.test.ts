import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { readNetworkError } from '../../../../src/main/http/network-errors.ts'
import { systemFetch } from '../../../../src/main/shell/electron/system/system-fetch.ts'
import { type Act, message, type RawServer, startRawServer } from '../../../servers/raw-server.ts'
import { app, desktop, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

beforeEach(async () => {
  resetElectron()
  app.ready.resolve()
  await app.whenReady()
})

async function serve(act?: Act): Promise<RawServer> {
  const server = await startRawServer({ answer: () => ({ status: 200, text: 'ok' }) })
  onTestFinished(() => server.stop())
  server.misbehave({ act })
  return server
}

/** Answers with these bytes, one for each character. */
const says = (start: string, lines: readonly string[] = [], body = 'ok') =>
  serve((line) => line.finish(message(start, lines, body)))

/** The UTF-8 bytes of a text, one character for each. */
const utf8 = (text: string) => Buffer.from(text).toString('latin1')

/** The outcome of a fetch: its answer or its error. */
async function outcome(work: Promise<Response>): Promise<unknown> {
  const hung = Promise.withResolvers<string>()
  const timer = setTimeout(() => hung.resolve('nothing ever comes of it'), 8_000)
  try {
    const answer = await Promise.race([work, hung.promise])
    return answer instanceof Response ? [answer.status, await answer.text()] : answer
  } catch (error) {
    return readNetworkError(error).reason
  } finally {
    clearTimeout(timer)
  }
}

const manual = { redirect: 'manual' } as const

describe('fetching through the system', () => {
  it('sends the method, the headers and the body, and no cookie', async () => {
    const server = await says('HTTP/1.1 200 OK', ['set-cookie: a=b'])
    for (const _ of [1, 2]) {
      const init = { method: 'POST', headers: { 'x-api-key': 'k' }, body: 'é', ...manual }
      expect(await outcome(systemFetch(new URL(server.url), init))).toEqual([200, 'ok'])
    }
    const [, second] = server.requests
    expect(second?.head).toMatch(/^POST \/ /)
    expect(second?.head).toMatch(/^x-api-key: k$/im)
    expect(second?.head).not.toMatch(/^cookie/im)
    expect(second?.body).toBe(utf8('é'))
    expect(desktop.requests[0]).toMatchObject({ credentials: 'omit', bypassCustomProtocolHandlers: true })
  })

  it.each([
    ['a header in Cyrillic', 'HTTP/1.1 200 OK', [`x-name: ${utf8('Вход')}`]],
    ['a header in Latin-1', 'HTTP/1.1 200 OK', ['x-name: caf\u00e9']],
    ['a header beyond all planes', 'HTTP/1.1 200 OK', [`x-name: ${utf8('🔑')}`]],
    ['a tab in a header', 'HTTP/1.1 200 OK', ['x-name: a\tb']],
    ['a status text in Cyrillic', `HTTP/1.1 200 ${utf8('Хорошо')}`, []],
    ['a status text in Latin-1', 'HTTP/1.1 200 \u00e7a va', []],
    ['no status text', 'HTTP/1.1 200', []],
    ['an early hint first', 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\nHTTP/1.1 200 OK', []],
    ['a 102 twice first', 'HTTP/1.1 102 Wait\r\n\r\nHTTP/1.1 102 Wait\r\n\r\nHTTP/1.1 200 OK', []],
    ['an unknown 1xx first', `HTTP/1.1 199 ${utf8('Ж')}\r\n\r\nHTTP/1.1 200 OK`, []],
    ['three hundred headers', 'HTTP/1.1 200 OK', Array.from({ length: 300 }, (_, index) => `x${index}: y`)],
  ])('is answered in spite of %s', async (_what, start, lines) => {
    expect(await outcome(systemFetch((await says(start, lines)).url, manual))).toEqual([200, 'ok'])
  })

  it('keeps the bytes of a header, as Node does', async () => {
    const server = await says('HTTP/1.1 200 OK', [`x-name: ${utf8('Вход')}`, 'x-other: a', 'x-other: b'])
    const [system, node] = [await systemFetch(server.url, manual), await fetch(server.url)]
    for (const name of ['x-name', 'x-other']) expect(system.headers.get(name)).toBe(node.headers.get(name))
  })

  it.each([
    ['600', 'answer-wrong-shape'],
    ['999', 'answer-wrong-shape'],
  ])('rejects a status of %s, which no answer can have', async (status, reason) => {
    const server = await says(`HTTP/1.1 ${status} X`, [])
    expect(await outcome(systemFetch(server.url, manual))).toBe(reason)
    await server.quiet()
  })

  it.each([204, 205, 304])('gives a %i no body', async (status) => {
    const server = await serve((line) =>
      line.finish(message(`HTTP/1.1 ${status} X`, [], '', { length: status === 205 })),
    )
    expect(await outcome(systemFetch(server.url, manual))).toEqual([status, ''])
  })

  it('gives the answer to HEAD no body', async () => {
    const server = await serve((line) => line.finish('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n'))
    expect(await outcome(systemFetch(server.url, { method: 'HEAD', ...manual }))).toEqual([200, ''])
  })

  it('security 22: answers a redirect with its status, and does not follow it', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const server = await says(`HTTP/1.1 ${status} X`, ['location: /elsewhere'])
      for (const input of [server.url, new Request(server.url, manual)])
        expect(await outcome(systemFetch(input, manual))).toEqual([status, ''])
      expect(server.requests).toHaveLength(2)
    }
  })

  it('rejects a redirect if none is wanted', async () => {
    const server = await says('HTTP/1.1 302 X', ['location: /elsewhere'])
    expect(await outcome(systemFetch(server.url, { redirect: 'error' }))).toBe('answer-redirects')
  })

  it.each([
    ['breaks before it answers', ((line) => line.reset()) satisfies Act, 'connection-lost'],
    ['ends before it answers', ((line) => line.end()) satisfies Act, 'connection-lost'],
    ['speaks no HTTP', ((line) => line.end('SSH-2.0-OpenSSH\r\n')) satisfies Act, 'answer-wrong-shape'],
    [
      'changes the protocol',
      ((line) => line.end('HTTP/1.1 101 X\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n')) satisfies Act,
      'answer-wrong-shape',
    ],
  ])('rejects if the server %s', async (_what, act, reason) => {
    expect(await outcome(systemFetch((await serve(act)).url, manual))).toBe(reason)
  })

  it('rejects with Chromium’s error', async () => {
    desktop.netError = 'net::ERR_CERT_AUTHORITY_INVALID'
    expect(await outcome(systemFetch('https://like.do/api', manual))).toBe('certificate-refused')
  })

  it.each(['app://aliasmith/', 'file:///etc/passwd', 'no address'])('rejects %s', async (url) => {
    await expect(systemFetch(url, manual)).rejects.toThrow()
  })

  it('rejects a header that cannot be sent', async () => {
    const server = await serve()
    await expect(systemFetch(server.url, { headers: { 'x-name': 'a\nb' } })).rejects.toThrow()
  })

  it('reports a body that breaks', async () => {
    const server = await serve(async (line) => {
      await line.write(message('HTTP/1.1 200 OK', ['content-length: 9'], 'ok', { length: false }))
      line.reset()
    })
    const answer = await systemFetch(server.url, manual)
    await expect(answer.text()).rejects.toThrow('net::ERR_')
  })

  it('closes the connection of a body that nobody reads to its end', async () => {
    const server = await serve(async (line) => {
      await line.write('HTTP/1.1 200 OK\r\n\r\n')
      while (!line.gone()) await line.write('x'.repeat(65_536))
    })
    const answer = await systemFetch(server.url, manual)
    for await (const _ of answer.body ?? []) break
    await server.quiet()
  })

  it.each(['before it is sent', 'before the answer', 'in the body'])('can be aborted %s', async (when) => {
    const server = await serve(async (line) => {
      if (when === 'in the body') await line.write('HTTP/1.1 200 OK\r\n\r\nx')
      line.stall()
    })
    const user = new AbortController()
    const reason = new Error('given up')
    if (when === 'before it is sent') user.abort(reason)
    const asked = systemFetch(server.url, { signal: user.signal, ...manual })
    asked.catch(() => undefined)
    if (when !== 'before it is sent') await server.stalled()
    const reading = when === 'in the body' ? (await asked).text() : asked
    reading.catch(() => undefined)
    user.abort(reason)
    await expect(reading).rejects.toBe(reason)
    await server.quiet()
    expect(server.requests).toHaveLength(when === 'before it is sent' ? 0 : 1)
  })
})

describe('security 22: plain http, which a proxy could read', () => {
  it('goes to this computer through Chromium, which uses no proxy for it', async () => {
    const server = await serve()
    expect(await outcome(systemFetch(server.url))).toEqual([200, 'ok'])
    expect(desktop.requests).toHaveLength(1)
  })

  it('goes there without Chromium if the system sends even that through a proxy', async () => {
    const server = await serve()
    desktop.wayTo = () => 'PROXY proxy.example:3128'
    const init = { headers: { 'x-api-key': 'k' }, ...manual }
    expect(await outcome(systemFetch(server.url, init))).toEqual([200, 'ok'])
    expect(server.requests[0]?.head).toMatch(/^x-api-key: k$/im)
    expect(desktop.requests).toEqual([])
  })

  it('is treated unlike https, which follows the system’s proxies in a tunnel', async () => {
    desktop.wayTo = () => 'PROXY proxy.example:3128'
    desktop.netError = 'net::ERR_INTERNET_DISCONNECTED'
    expect(await outcome(systemFetch(new Request('https://like.do/api')))).toBe('offline')
    expect(desktop.requests).toMatchObject([{ url: 'https://like.do/api' }])
  })
})
