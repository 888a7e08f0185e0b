import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppLink, linkRegistration, readAppLink } from '../../../src/main/shell/electron/app-link.ts'
import { parseCommandLine, readSecondStart } from '../../../src/main/shell/electron/command-line.ts'

describe('security 26: a link', () => {
  it.each([
    { link: 'aliasmith://new', draft: {} },
    { link: 'aliasmith://new/', draft: {} },
    { link: 'ALIASMITH://NEW?label=Shoes', draft: { label: 'Shoes' } },
    { link: 'aliasmith://new?label=The%20corner%20caf%C3%A9', draft: { label: 'The corner café' } },
    { link: 'aliasmith://new/?label=a+b', draft: { label: 'a b' } },
    { link: 'aliasmith://new?label=a%26key%3Db', draft: { label: 'a&key=b' } },
    { link: 'aliasmith://new?account=Work&label=x', draft: { account: 'Work', label: 'x' } },
    { link: 'aliasmith://new?label=--new', draft: { label: '--new' } },
    { link: `aliasmith://new?label=${'é'.repeat(500)}`, draft: { label: 'é'.repeat(500) } },
  ])('$link fills $draft', ({ link, draft }) => {
    expect(readAppLink(link)).toEqual(draft)
  })

  it.each([
    ['another scheme', 'https://new?label=a'],
    ['another place', 'aliasmith://settings'],
    ['no place', 'aliasmith:new?label=a'],
    ['a path', 'aliasmith://new/now?label=a'],
    ['a key', 'aliasmith://new?label=a&key=0123456789abcdef'],
    ['a server', 'aliasmith://new?server=https://evil.example'],
    ['a name to be created', 'aliasmith://new?name=a&domain=b.example'],
    ['a request to create', 'aliasmith://new?label=a&create=1'],
    ['a parameter named like a member of every object', 'aliasmith://new?__proto__=a'],
    ['a constructor', 'aliasmith://new?constructor=a'],
    ['a parameter in capitals', 'aliasmith://new?LABEL=a'],
    ['a parameter twice', 'aliasmith://new?label=a&label=b'],
    ['a user', 'aliasmith://somebody@new?label=a'],
    ['a port', 'aliasmith://new:80?label=a'],
    ['a fragment', 'aliasmith://new?label=a#b'],
    ['an empty label', 'aliasmith://new?label='],
    ['a blank label', 'aliasmith://new?label=%20'],
    ['a line break', 'aliasmith://new?label=a%0Ab'],
    ['a null', 'aliasmith://new?label=%00'],
    ['a label that is too long', `aliasmith://new?label=${'a'.repeat(501)}`],
    ['an account that is too long', `aliasmith://new?account=${'a'.repeat(201)}`],
    ['an endless text', `aliasmith://new?label=${'a'.repeat(100_000)}`],
    ['no link at all', 'aliasmith'],
  ])('with %s is refused as a whole', (_what, link) => {
    expect(readAppLink(link)).toBeUndefined()
  })

  it('can only open the popover, whatever else is on the command line', () => {
    const hostile = [
      '--new',
      '--settings',
      '--toggle',
      '--hidden',
      '--label',
      'x',
      '--account=Work',
      '--',
      '.',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...hostile), { maxLength: 6 }),
        fc.array(
          fc.constantFrom('new', '?', '&', 'label=', 'account=', 'key=', 'server=', '--new', '/', 'x'),
        ),
        fc.nat(6),
        (others, rest, place) => {
          const args = others.toSpliced(place, 0, `aliasmith://${rest.join('')}`)
          const parsed = parseCommandLine(args)
          if (!parsed.ok) throw new Error('A link was refused.')
          const { kind, ...more } = parsed.value
          expect(kind).toBe('open')
          expect(Object.keys(more).filter((name) => name !== 'draft')).toEqual([])
          const draft = 'draft' in more ? more.draft : undefined
          for (const name of Object.keys(draft ?? {})) expect(['account', 'label']).toContain(name)
          expect(readSecondStart({ args })).toEqual({ command: parsed.value })
        },
      ),
    )
  })

  it.each([
    ['aliasmith://new', true],
    ['ALIASMITH:', true],
    ['aliasmith', false],
    ['--label=aliasmith:', false],
    ['', false],
  ])('%s is an app link: %s', (text, is) => {
    expect(isAppLink(text)).toBe(is)
  })
})

describe('the program that links start', () => {
  const here = { execPath: '/opt/aliasmith', env: {} }
  it.each([
    { platform: 'win32', packaged: true, env: {}, is: { path: '/opt/aliasmith', args: ['--'] } },
    { platform: 'win32', packaged: true, env: { PORTABLE_EXECUTABLE_FILE: 'E:\\A.exe' }, is: undefined },
    { platform: 'win32', packaged: false, env: {}, is: undefined },
    { platform: 'darwin', packaged: true, env: {}, is: { path: '/opt/aliasmith', args: [] } },
    { platform: 'darwin', packaged: false, env: {}, is: undefined },
    { platform: 'linux', packaged: true, env: {}, is: undefined },
    { platform: 'linux', packaged: false, env: {}, is: undefined },
  ] as const)('on $platform, packaged $packaged, $env', ({ platform, packaged, env, is }) => {
    expect(linkRegistration({ ...here, platform, packaged, env })).toEqual(is)
  })
})
