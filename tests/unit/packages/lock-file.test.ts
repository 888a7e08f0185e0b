import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  installedProblems,
  type LockedPackage,
  type LockFile,
  lockFileProblems,
  looseVersions,
} from '../../../scripts/check/lock-file.ts'

const integrity = `sha512-${'A'.repeat(86)}==`
const good: LockedPackage = { version: '1.2.3', integrity }

/** A lock file with one package of the app, one tool and this further one. */
function lockWith(folder = 'node_modules/c', more: LockedPackage = good): LockFile {
  return {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { a: '1.2.3' }, devDependencies: { b: '1.2.3' } },
      'node_modules/a': good,
      'node_modules/b': { ...good, dev: true },
      [folder]: more,
    },
  }
}
const manifest = { dependencies: { a: '1.2.3' }, devDependencies: { b: '1.2.3' } }

describe('the lock file', () => {
  it('passes with exact versions and fingerprints, from a registry', () => {
    expect(lockFileProblems(lockWith(), manifest)).toEqual([])
  })

  it.each<[string, LockedPackage, string]>([
    ['a host', { ...good, resolved: 'https://mirror.invalid/c.tgz' }, 'comes from https://mirror.invalid'],
    ['a place in git', { ...good, resolved: 'git+ssh://git@git.invalid/c.git#1' }, 'comes from git+ssh'],
    ['a file', { ...good, resolved: 'file:../c.tgz' }, 'comes from file:'],
    ['a link', { ...good, link: true }, 'is a link'],
    ['no fingerprint', { version: '1.2.3' }, 'has the fingerprint undefined'],
    [
      'a fingerprint of SHA-1',
      { ...good, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
      'not one of SHA-512',
    ],
    ['a short fingerprint', { ...good, integrity: 'sha512-AAAA==' }, 'not one of SHA-512'],
    ['two fingerprints', { ...good, integrity: `sha1-x ${integrity}` }, 'not one of SHA-512'],
    ['a range', { ...good, version: '^1.2.3' }, 'has the version ^1.2.3'],
    ['no version', { integrity }, 'has the version undefined'],
    ['a place inside another package', { ...good, inBundle: true }, 'came inside another package'],
  ])('fails for a package with %s', (_what, locked, problem) => {
    const problems = lockFileProblems(lockWith('node_modules/c', locked), manifest)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^node_modules\/c /)
    expect(problems[0]).toContain(problem)
  })

  it('fails for a folder of the project that is entered as a package', () => {
    expect(lockFileProblems(lockWith('packages/c'), manifest)).toEqual([
      'packages/c is a folder of somebody’s own',
    ])
  })

  it('fails if package.json requires another version, more packages or fewer', () => {
    const change = (dependencies: Readonly<Record<string, string>>) =>
      lockFileProblems(lockWith(), { ...manifest, dependencies })
    expect(change({ a: '1.2.4' })).toEqual(['dependencies: package.json asks for a 1.2.4, it holds 1.2.3'])
    expect(change({ a: '1.2.3', d: '1.0.0' })).toHaveLength(1)
    expect(change({})).toHaveLength(1)
  })

  it('fails for two versions of a package in the app, but not of a tool', () => {
    const second = 'node_modules/b/node_modules/a'
    expect(lockFileProblems(lockWith(second, { ...good, version: '2.0.0' }), manifest)).toEqual([
      'a is in the app in the versions 1.2.3 and 2.0.0',
    ])
    expect(lockFileProblems(lockWith(second, { ...good, version: '2.0.0', dev: true }), manifest)).toEqual([])
  })

  it('fails in an older format, which lacks fingerprints for some places', () => {
    expect(lockFileProblems({ ...lockWith(), lockfileVersion: 1 }, manifest)).toEqual([
      'its version is 1, not 3',
    ])
  })

  it('of this project has hundreds of packages and passes', () => {
    const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
    expect(lockFileProblems(lock, JSON.parse(readFileSync('package.json', 'utf8')))).toEqual([])
  })
})

describe('a version in package.json', () => {
  it.each(['1.2.3', '1.2.3-beta.1', 'npm:@some/name@1.2.3', 'npm:name@1.2.3'])('may be %s', (version) => {
    expect(looseVersions({ dependencies: { a: version } })).toEqual([])
  })

  it.each([
    ...['^1.2.3', '~1.2.3', '1.2', '*', '', 'latest', '>=1.2.3', '1.2.3 || 2.0.0', 'npm:name@^1.2.3'],
    ...['file:../a', 'https://host.invalid/a.tgz', 'git+https://host.invalid/a.git', 'owner/name'],
  ])('may not be "%s"', (version) => {
    expect(looseVersions({ dependencies: { a: version } })).toHaveLength(1)
    expect(looseVersions({ devDependencies: { a: version } })).toHaveLength(1)
  })
})

describe('the installed packages', () => {
  const { '': _project, ...whole } = lockWith().packages

  it('pass if they are those of the lock file, except those that only other systems need', () => {
    const lock = lockWith('node_modules/c', { ...good, optional: true })
    const { 'node_modules/c': _other, ...here } = whole
    expect(installedProblems(lock, { packages: here })).toEqual([])
  })

  it.each<[string, LockFile['packages'], string]>([
    ['a package too many', { ...whole, 'node_modules/d': good }, 'node_modules/d is installed and not in'],
    [
      'another version',
      { ...whole, 'node_modules/c': { ...good, version: '1.2.4' } },
      'is installed as 1.2.4',
    ],
    ['another fingerprint', { ...whole, 'node_modules/c': { version: '1.2.3' } }, 'as 1.2.3, undefined'],
    ['a package too few', { 'node_modules/a': good, 'node_modules/b': good }, 'node_modules/c is not'],
  ])('fail with %s', (_what, packages, problem) => {
    expect(installedProblems(lockWith(), { packages }).join()).toContain(problem)
  })
})
