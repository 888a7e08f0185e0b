import { describe, expect, it, vi } from 'vitest'
import { providers } from '../../../src/main/providers/registry.ts'
import { hostsOf, isAllowedLink, isPageOf } from '../../../src/main/shell/electron/opening.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

const hosts = hostsOf(['https://like.do/api', 'https://mail.haltman.io', undefined])

describe('security 15: links leave for known hosts over https only', () => {
  it.each([
    'https://like.do',
    'https://like.do/docs?q=1#keys',
    'HTTPS://LIKE.DO/',
    'https://mail.haltman.io/keys',
  ])('%s may leave', (link) => {
    expect(isAllowedLink(link, hosts)).toBe(true)
  })

  it.each([
    'http://like.do',
    'javascript:alert(1)',
    'javascript://like.do/%0aalert(1)',
    'file:///etc/passwd',
    'file://like.do/share',
    'smb://like.do/share',
    'ms-settings:privacy',
    'data:text/html,x',
    'vbscript:x',
    'https://user@like.do',
    'https://user:password@like.do',
    'https://like.do@evil.example',
    'https://like.do:8443',
    'https://like.do.',
    'https://like.do.evil.example',
    'https://evil.example/like.do',
    'https://evil.example#like.do',
    'https://evil.example\\@like.do',
    'https://notlike.do',
    'https://www.like.do',
    'https://haltman.io',
    'https://lіke.do',
    'https://like。do.evil.example',
    'https:// like.do',
    '//like.do',
    'like.do',
    '',
  ])('%s may not', (link) => {
    expect(isAllowedLink(link, hosts)).toBe(false)
  })

  it('the hosts are those of the providers’ pages, and no others', () => {
    const pages = Object.values(providers).flatMap(({ keyPage, view }) => [keyPage, view.homePage])
    expect([...hostsOf(pages)].sort()).toEqual([
      'addy.io',
      'app.addy.io',
      'app.fastmail.com',
      'app.improvmx.com',
      'app.mailflusher.com',
      'app.simplelogin.io',
      'app.skudo.org',
      'dash.cloudflare.com',
      'duckduckgo.com',
      'forwardemail.net',
      'improvmx.com',
      'like.do',
      'mail.haltman.io',
      'proxiedmail.com',
      'relay.firefox.com',
      'simplelogin.io',
      'skudo.org',
      'www.cloudflare.com',
      'www.fastmail.com',
    ])
  })

  it.each(['https://own.example', 'https://own.example:8443'])(
    'pages of the server %s may leave',
    (server) => {
      expect(isPageOf(`${server}/aliases/1/edit?a=1`, server)).toBe(true)
    },
  )

  it.each([
    'http://own.example/',
    'https://own.example:8443/',
    'https://user@own.example/',
    'https://own.example.evil.example/',
    'https://own.example@evil.example/',
    'file://own.example/share',
    'javascript:alert(1)',
    '',
  ])('%s is no page of a server', (link) => {
    expect(isPageOf(link, 'https://own.example')).toBe(false)
    expect(isPageOf(link, undefined)).toBe(false)
  })

  it('a server without https has no pages', () => {
    expect(isPageOf('http://own.example/', 'http://own.example')).toBe(false)
    expect(isPageOf('data:text/html,x', 'null')).toBe(false)
  })

  it('no link may leave if no host is known', () => {
    expect(isAllowedLink('https://like.do', hostsOf([]))).toBe(false)
  })
})
