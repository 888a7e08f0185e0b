import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactError, redactLine } from '../../../src/main/log/redact-line.ts'

const surroundings = { home: '/home/rowan' }
const key = '0123456789abcdef'.repeat(4)

describe('a line of the log', () => {
  it.each([
    ['start version=0.1.0 platform=linux', 'start version=0.1.0 platform=linux'],
    [
      'call provider=haltman operation=create status=201 ms=80',
      'call provider=haltman operation=create status=201 ms=80',
    ],
    ['made coffee.shop@post.example today', 'made [address] today'],
    ['<a+b@mail.example>', '<[address]>'],
    ['to:a@b.example,c@d.example', 'to:[address],[address]'],
    ['GET https://like.do/api/v1/emails?key=abc&x=1 failed', 'GET https://like.do/api/v1/emails failed'],
    ['at https://me:secret@like.do/x', 'at https://like.do/x'],
    ['app://aliasmith/popover.html#top', 'app://aliasmith/popover.html'],
    [`the key ${key} was refused`, 'the key [key] was refused'],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer [key]'],
    ['api_key=abc, token: xyz', 'api_key=[key], token: [key]'],
    ['/home/rowan/.config/Aliasmith/data', '~/.config/Aliasmith/data'],
    ['a\nb\u2028c\u0007d', 'a b c d'],
    ['file-writer-DIMh3Gax.js:1:2300', 'file-writer-DIMh3Gax.js:1:2300'],
    ['createAddressListOfEverything failed', 'createAddressListOfEverything failed'],
  ])('%j is written as %j', (text, line) => {
    expect(redactLine(text, surroundings)).toBe(line)
  })

  it('keeps the home folder if the system has none', () => {
    expect(redactLine('/ and //', { home: '/' })).toBe('/ and //')
  })

  it('is one line of limited length for any content', () => {
    const parts = fc.constantFrom(
      'a',
      'é',
      '1',
      '-',
      '.',
      '@',
      '/',
      '://',
      '?',
      '=',
      '"',
      '\n',
      '\u2028',
      '\0',
      ' ',
      'key',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 3_000, size: 'max' }), (found) => {
        const line = redactLine(found.join(''), surroundings)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(line.length).toBeLessThan(10_000)
      }),
    )
  })

  it('security 21: contains no address and no key, at any position', () => {
    fc.assert(
      fc.property(
        fc.lorem(),
        fc.emailAddress(),
        fc.constantFrom(' ', ': ', '=', '"', '('),
        (words, email, before) => {
          const line = redactLine(`${words}${before}${email} ${key}`, surroundings)
          expect(line).not.toContain(email)
          expect(line).not.toContain(key)
        },
      ),
    )
  })
})

describe('an error in the log', () => {
  it.each([
    [
      new TypeError("Cannot read properties of undefined (reading 'label')"),
      "TypeError: Cannot read properties of undefined (reading 'label')",
    ],
    [
      new SyntaxError('Unexpected token h, "my secret label" is not valid JSON'),
      'SyntaxError: Unexpected token h, "…" is not valid JSON',
    ],
    [
      Object.assign(new Error('no such file, open /home/rowan/x'), { code: 'ENOENT' }),
      'Error ENOENT: no such file, open ~/x',
    ],
  ])('%s begins with %s', (error, first) => {
    expect(redactError(error, surroundings)[0]).toBe(first)
  })

  it.each([
    'Invalid header Authorization lk.aB3+x/Yz9=Qw7&Er5',
    'at https://like.do/?key=lk.aB3+x/Yz9=Qw7 it broke',
    'key begins with 0123456789ab',
    'no luck\n    at lk.aB3+x/Yz9=Qw7&Er5',
    'a key may begin so: /aB3xQw7Er5Ty',
    'or so: \\\\aB3+x/Yz9=Qw7&Er5',
    'or so: /aB3x/Qw7/Er5.Ty-6',
  ])('security 21: contains no possible piece of a key: %j', (message) => {
    const lines = redactError(new Error(message, { cause: new Error(message) }), surroundings).join('\n')
    expect(lines).not.toMatch(/aB3|0123|Qw7/)
  })

  it('security 21: contains no name or code that a program would not have', () => {
    for (const name of ['lk_0123456789ab', 'qQuckzSXTtLqRW']) {
      const odd = Object.assign(new Error('odd'), { name, code: name })
      expect(redactError(odd, surroundings)[0]).toBe('Error: odd')
    }
    const plain = Object.assign(new Error('plain'), { name: 'AxiosError', code: 'ERR_HTTP2_PING' })
    expect(redactError(plain, surroundings)[0]).toBe('AxiosError ERR_HTTP2_PING: plain')
  })

  it.each([
    'Cannot find module /opt/Aliasmith2/app/out1/main/parts/app-b7c9d1e2.js',
    '/usr/lib64/libsecret-1.so.0: cannot open shared object file',
    'Cannot find file:///opt/Aliasmith2/app/index.js:10:2, nor C:\\Aliasmith2\\keytar.node.',
  ])('still contains files and line numbers: %s', (message) => {
    expect(redactError(new Error(message), surroundings)[0]).toBe(`Error: ${message}`)
  })

  it('security 21: hides a key that contains quotation marks as one quotation', () => {
    const error = new Error('Headers.append: "k1mP">RhRXBWpm"x9q2">TgBVnMkW"z4" is an invalid header value.')
    expect(redactError(error, surroundings)[0]).toBe('Error: Headers.append: "…" is an invalid header value.')
  })

  it('shows its stack, without the home folder and of limited length', () => {
    const error = new Error('deep')
    error.stack = `Error: deep\n${'    at f (/home/rowan/app/out/main/index.js:1:2)\n'.repeat(50)}`
    const lines = redactError(error, surroundings)
    expect(lines).toHaveLength(13)
    expect(lines[1]).toBe('  at f (~/app/out/main/index.js:1:2)')
  })

  it('shows its cause, one level deep', () => {
    const circle = new Error('outer')
    circle.cause = circle
    const text = redactError(circle, surroundings).join('\n')
    expect(text.match(/Error: outer/g)).toHaveLength(2)
  })

  it.each([['a label'], [undefined], [{ key: 'x' }]])('thrown as %j shows only its kind', (thrown) => {
    expect(redactError(thrown, surroundings)).toEqual([`${typeof thrown} was thrown`])
  })
})
