import { readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builderConfig, appId as configuredId } from '../../../electron-builder.ts'
import { trayPictures } from '../../../scripts/icons/tray-pictures.ts'
import { installerScript, packageTextsFolder } from '../../../scripts/packages/package-texts.ts'
import { publicRepository } from '../../../scripts/packages/repository.ts'
import { linkScheme } from '../../../src/main/shell/electron/app-link.ts'
import { appId } from '../../../src/main/shell/electron/system/app-id.ts'
import { languages } from '../../../src/shared/words/language.ts'
import { readPropertyList } from '../../packages/property-list.ts'

describe('the owner of the repository', () => {
  it.each([
    [{}, undefined],
    [{ GITHUB_REPOSITORY: '' }, undefined],
    [{ GITHUB_REPOSITORY: 'some-one/alias.smith' }, 'https://github.com/some-one/alias.smith'],
  ])('%o', (env, page) => {
    expect(publicRepository(env)?.page).toBe(page)
  })

  it.each(['owner', 'owner/name/more', 'https://github.com/owner/name', '-owner/name', 'owner/na me', '/'])(
    'is refused as "%s", because no update would be found',
    (written) => {
      expect(() => publicRepository({ GITHUB_REPOSITORY: written })).toThrow('owner/name')
    },
  )
})

describe('packages', () => {
  const published = builderConfig({ GITHUB_REPOSITORY: 'owner/name', CSC_LINK: 'certificate' })
  const kinds = (target: unknown) => JSON.stringify(target)

  it('look for updates at the place of their publication', () => {
    expect(published.publish).toMatchObject({ provider: 'github', owner: 'owner', repo: 'name' })
    expect(published.extraMetadata).toEqual({ homepage: 'https://github.com/owner/name' })
    expect(kinds(published.linux?.target)).toContain('rpm')
  })

  it('have no updater and no deb without a publisher', () => {
    const own = builderConfig({})
    expect(own.publish).toBeNull()
    expect(kinds(own.linux?.target)).not.toMatch(/deb|rpm/)
  })

  it.each(['mac', 'win', 'linux'] as const)(
    'for %s include the pictures of its own tray, and of no other',
    (system) => {
      const { files } = published[system] ?? {}
      const patterns = Array.isArray(files) ? files : []
      for (const { file, system: shownBy } of trayPictures()) {
        const ships = patterns.some((pattern) => matchesGlob(`resources/tray/${file}`, String(pattern)))
        expect([file, ships]).toEqual([file, shownBy === system])
      }
    },
  )

  it('for Windows unpack the portable app into a new folder at each start', () => {
    expect(published.portable).toMatchObject({ unpackDirName: true })
  })

  it('for Windows remove what the app itself writes into the registry', () => {
    expect(published.nsis).toMatchObject({ include: `${packageTextsFolder}/installer.nsh` })
    expect(installerScript()).toContain('!include uninstall.nsh')
    const text = readFileSync('resources/packages/uninstall.nsh', 'utf8')
    const clsid = /toastActivator = '(.+)'/.exec(
      readFileSync('src/main/shell/electron/prepare.ts', 'utf8'),
    )?.[1]
    expect(text).toContain(`!define TOAST_KEY "Software\\Classes\\CLSID\\${clsid}"`)
    expect(text).toContain(`!define LINK_KEY "Software\\Classes\\${linkScheme}"`)
  })

  it('for macOS allow buttons in notifications, and have no dock icon', () => {
    const { false: kept = [], true: removed = [] } = Object.groupBy(
      Object.entries(Object(published.mac?.extendInfo)),
      ([, value]) => `${value === null}` as const,
    )
    expect(removed.length).toBeGreaterThan(0)
    for (const [name] of removed) expect(name).toMatch(/UsageDescription$/)
    expect(Object.fromEntries(kept)).toEqual({
      LSUIElement: true,
      NSUserNotificationAlertStyle: 'alert',
      CFBundleDevelopmentRegion: 'en',
      CFBundleLocalizations: [...languages],
    })
  })

  it('for macOS are signed ad hoc without a certificate, because Apple silicon starts no program whose fuses broke its signature', () => {
    const nobody = builderConfig({ CSC_LINK: '' }).mac
    expect(nobody).toMatchObject({ identity: '-', hardenedRuntime: false, notarize: false })
    expect(published.mac).toMatchObject({ hardenedRuntime: true, notarize: true })
    expect(published.mac).not.toHaveProperty('identity')
  })

  it('for macOS have no updater if they are not signed, because Squirrel refuses those', () => {
    expect(builderConfig({ GITHUB_REPOSITORY: 'owner/name' }).mac?.publish).toBeNull()
    expect(published.mac).not.toHaveProperty('publish')
  })
})

describe('package.json', () => {
  const written: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('package.json', 'utf8'))
  const wanted = {
    desktopName: `${appId}.desktop`,
    author: 'Aliasmith contributors',
    main: 'out/main/index.js',
    version: expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/),
    description: expect.stringMatching(/\S/),
    license: 'MIT',
  }

  it('has what packages need, and agrees with the app and the configuration', () => {
    expect(configuredId).toBe(appId)
    expect(written).toMatchObject(wanted)
  })

  it.each([
    { desktopName: 'aliasmith.desktop' },
    { author: { name: 'Somebody', email: 'some@body.invalid' } },
    { main: 'out/preview/main.js' },
    { version: 'next' },
    { description: '' },
    { license: undefined },
  ])('fails with %o', (change) => {
    expect({ ...written, ...change }).not.toMatchObject(wanted)
  })
})

it('the entitlements of macOS are those that V8 needs to compile at run time, and no more', () => {
  const written = readFileSync('resources/packages/entitlements.mac.plist', 'utf8')
  expect(readPropertyList(written)).toEqual({ 'com.apple.security.cs.allow-jit': true })
  expect(() => readPropertyList(written.replaceAll('<plist', '<list'))).toThrow()
})
