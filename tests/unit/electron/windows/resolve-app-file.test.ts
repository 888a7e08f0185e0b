import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerAppRequest,
  contentSecurityPolicy,
} from '../../../../src/main/shell/electron/windows/protocol.ts'
import { readAppFile, resolveAppFile } from '../../../../src/main/shell/resolve-app-file.ts'

let outside: string
let folder: string

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'aliasmith-protocol-'))
  folder = join(outside, 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await mkdir(join(outside, 'renderer-of-another'))
  const files = {
    'secret.html': 'secret',
    'renderer-of-another/page.html': 'another',
    'renderer/popover.html': '<!doctype html>',
    'renderer/assets/popover-Bx_1-.js': 'export {}',
    'renderer/assets/style.css': 'body{}',
    'renderer/.hidden.html': 'hidden',
    'renderer/notes.txt': 'notes',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(outside, name), text)
  await writeFile(join(folder, 'assets/words.js.br'), brotliCompressSync('export const ä = 1'))
  await writeFile(join(folder, 'assets/style.css.br'), brotliCompressSync('old'))
  await writeFile(join(outside, 'secret.js.br'), brotliCompressSync('secret'))
  await symlink(join(outside, 'secret.js.br'), join(folder, 'assets/out.js.br'))
  await symlink(join(outside, 'secret.html'), join(folder, 'link-out.html'))
  await symlink(join(folder, 'popover.html'), join(folder, 'link-in.html'))
  await symlink(outside, join(folder, 'link-folder'))
})

afterAll(() => rm(outside, { recursive: true }))

describe('security 18: the protocol serves files inside its folder only', () => {
  it.each([
    ['app://aliasmith/popover.html', 'popover.html'],
    ['app://aliasmith/popover.html?x=1', 'popover.html'],
    ['app://aliasmith/popover.html#recent', 'popover.html'],
    ['app://aliasmith/assets/style.css', 'assets/style.css'],
    ['app://aliasmith/%70opover.html', 'popover.html'],
  ])('%s is the file %s', async (url, file) => {
    expect(await resolveAppFile(folder, url)).toBe(join(folder, file))
  })

  it.each([
    'app://aliasmith',
    'app://aliasmith/',
    'app://aliasmith/assets',
    'app://aliasmith/assets/',
    'app://aliasmith//popover.html',
    'app://aliasmith/missing.html',
    'app://aliasmith/../secret.html',
    'app://aliasmith/./popover.html',
    'app://aliasmith/assets/../../secret.html',
    'app://aliasmith/%2e%2e/secret.html',
    'app://aliasmith/%2E%2E%2Fsecret.html',
    'app://aliasmith/..%2fsecret.html',
    'app://aliasmith/%252e%252e/secret.html',
    'app://aliasmith/..\\secret.html',
    'app://aliasmith/..%5csecret.html',
    'app://aliasmith/popover.html%00.js',
    'app://aliasmith/%00',
    'app://aliasmith/%',
    'app://aliasmith/%ff',
    'app://aliasmith//etc/passwd',
    'app://aliasmith/%2fetc%2fpasswd',
    'app://aliasmith/C:/Windows/win.ini',
    'app://aliasmith/C:%5cWindows%5cwin.ini',
    'app://aliasmith/popover.html::$DATA',
    'app://aliasmith/popover.html.',
    'app://aliasmith/.hidden.html',
    'app://aliasmith/../renderer-of-another/page.html',
    'app://aliasmith/link-out.html',
    'app://aliasmith/link-in.html',
    'app://aliasmith/link-folder/secret.html',
    'app://aliasmith.evil/popover.html',
    'app://aliasmith@other/popover.html',
    'app://user@aliasmith/popover.html',
    'app://aliasmith:80/popover.html',
    'APP://aliasmith/popover.html',
    'app:aliasmith/popover.html',
    'app:///popover.html',
    'app://aliasmith\\popover.html',
    'app://aliasmith/assets%2fstyle.css',
    'app://aliasmith/assets%5cstyle.css',
    'app://aliasmith/assets\\style.css',
    'app://aliasmith/%c0%ae%c0%ae/secret.html',
    'app://aliasmith/．．/secret.html',
    'app://aliasmith/popover.html%20',
    'app://aliasmith/popover.html/',
    'app://aliasmith/popover.html/x',
    'app://aliasmith/NUL.html',
    'http://aliasmith/popover.html',
    'app://other/popover.html',
    'file:///etc/passwd',
    '',
  ])('%s is no file', async (url) => {
    expect(await resolveAppFile(folder, url)).toBeUndefined()
  })

  it.each([
    ['a name', `app://aliasmith/${'a'.repeat(100_000)}.html`],
    ['a path', `app://aliasmith/${'a/'.repeat(50_000)}popover.html`],
    ['a way up', `app://aliasmith/${'%2e%2e/'.repeat(50_000)}secret.html`],
    ['a query', `app://other/popover.html?${'a'.repeat(1_000_000)}`],
  ])('%s of extreme length is no file', async (_what, url) => {
    expect(await resolveAppFile(folder, url)).toBeUndefined()
  })

  it('any path from hostile pieces is served only from inside', async () => {
    const pieces = fc.constantFrom(
      ...[
        '..',
        '.',
        '/',
        '//',
        '\\',
        '%2e',
        '%2E%2e',
        '%2f',
        '%5c',
        '%00',
        '%',
        '%25',
        ':',
        '~',
        '?',
        '#',
        ' ',
      ],
      ...['popover.html', 'assets', 'style.css', 'secret.html', 'link-out.html', 'link-folder', 'renderer'],
    )
    const inside = (await realpath(folder)) + sep
    let served = 0
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 7 }), async (path) => {
        const file = await resolveAppFile(folder, `app://aliasmith/${path.join('')}`)
        if (file === undefined) return
        served += 1
        expect(file.startsWith(inside)).toBe(true)
        expect(await realpath(file)).toBe(file)
        expect(file).not.toMatch(/secret|another/)
      }),
      { numRuns: 3_000 },
    )
    expect(served).toBeGreaterThan(0)
  })
})

describe('security 18: a file that the build compressed', () => {
  const read = (path: string) => readAppFile(folder, `app://aliasmith/${path}`)

  it('is read as it was, under its own name', async () => {
    const { content, type } = (await read('assets/words.js')) ?? {}
    expect(content?.toString('utf8')).toBe('export const ä = 1')
    expect(type).toBe('text/javascript; charset=utf-8')
  })

  it('comes after a file with the plain name', async () => {
    expect((await read('assets/style.css'))?.content.toString('utf8')).toBe('body{}')
  })

  it.each(['assets/words.js.br', 'assets/out.js', 'secret.js', '../secret.js', 'assets/missing.js'])(
    '%s is no file of a page',
    async (path) => {
      expect(await read(path)).toBeUndefined()
    },
  )
})

describe('security 7, 18: answers of the protocol', () => {
  it('have the content security policy and the type of a page', async () => {
    const response = await answerAppRequest(folder, { method: 'GET', url: 'app://aliasmith/popover.html' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<!doctype html>')
    expect(Object.fromEntries(response.headers)).toEqual({
      // It can come with data of the user.
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    { method: 'GET', url: 'app://aliasmith/assets/popover-Bx_1-.js', status: 200 },
    { method: 'GET', url: 'app://aliasmith/missing.html', status: 404 },
    { method: 'GET', url: 'app://aliasmith/notes.txt', status: 404 },
    { method: 'GET', url: 'app://aliasmith/%2e%2e/secret.html', status: 404 },
    { method: 'GET', url: 'app://other/popover.html', status: 404 },
    { method: 'GET', url: 'https://aliasmith/popover.html', status: 404 },
    ...['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE', 'get', ''].map((method) => ({
      method,
      url: 'app://aliasmith/popover.html',
      status: 405,
    })),
  ])('to $method $url have $status, under the same policy', async ({ status, ...request }) => {
    const response = await answerAppRequest(folder, request)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
  })
})
