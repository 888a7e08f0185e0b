import { describe, expect, test } from 'vitest'
import { checkServerAddress } from '../../../src/shared/rules/server-address.ts'

describe('security 1: a server is used over https, or on this computer', () => {
  test.each([
    ['https://mail.haltman.io', 'https://mail.haltman.io'],
    [' https://mail.haltman.io/ ', 'https://mail.haltman.io'],
    ['HTTPS://Mail.Haltman.IO:443', 'https://mail.haltman.io'],
    ['https://mail.example:8443', 'https://mail.example:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://127.8.8.8', 'http://127.8.8.8'],
    ['http://[::1]:3000/', 'http://[::1]:3000'],
  ])('%j is the server %j', (text, origin) => {
    expect(checkServerAddress(text)).toEqual({ ok: true, value: origin })
  })

  test.each([
    ['', 'server-empty'],
    ['   ', 'server-empty'],
    ['mail.haltman.io', 'server-without-scheme'],
    ['localhost:3000', 'server-without-scheme'],
    ['//mail.haltman.io', 'server-without-scheme'],
    ['http://mail.haltman.io', 'server-not-https'],
    ['http://localhost.example.com', 'server-not-https'],
    ['http://127.0.0.1.example.com', 'server-not-https'],
    ['http://10.0.0.1', 'server-not-https'],
    ['http://[::2]', 'server-not-https'],
    ['https://mail.haltman.io/api', 'server-with-path'],
    ['https://mail.haltman.io//', 'server-with-path'],
    ['https://mail.haltman.io/.', 'server-with-path'],
    ['https://me:secret@mail.haltman.io', 'server-with-credentials'],
    ['https://me@mail.haltman.io', 'server-with-credentials'],
    ['https://@mail.haltman.io', 'server-with-credentials'],
    ['http://localhost@evil.example', 'server-with-credentials'],
    ['https://mail.haltman.io?key=1', 'server-malformed'],
    ['https://mail.haltman.io/?', 'server-malformed'],
    ['https://mail.haltman.io#top', 'server-malformed'],
    ['https://', 'server-malformed'],
    ['https:///mail.haltman.io', 'server-malformed'],
    ['https://mail haltman.io', 'server-malformed'],
    ['https://mail.haltman.io\\@evil.example', 'server-malformed'],
    ['https://mail.haltman.io:99999', 'server-malformed'],
    ['ftp://mail.haltman.io', 'server-malformed'],
    ['javascript://x', 'server-malformed'],
  ])('%j is refused: %s', (text, reason) => {
    expect(checkServerAddress(text)).toEqual({ ok: false, failure: { reason, field: 'server' } })
  })
})
