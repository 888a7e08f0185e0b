import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { appId } from '../../electron-builder.ts'
import { wrongFuses } from '../../scripts/packages/fuses.ts'
import { processors, type System } from '../../scripts/packages/systems.ts'
import { languages } from '../../src/shared/words/language.ts'
import { packagesWords as chinese } from '../../src/shared/words/zh-Hans/packages.ts'
import { contentProblems } from './contents.ts'
import { importProblems } from './imports.ts'
import { type PackedApp, packApp, packable } from './pack-app.ts'
import { readPropertyList } from './property-list.ts'
import { sizeProblems } from './size.ts'

const folder = mkdtempSync(join(tmpdir(), 'aliasmith-packed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const packed = new Map<System, Promise<readonly PackedApp[]>>()

/** The app for a system and a processor; both apps of a system are packed at once. */
async function appFor(system: System, processor: string): Promise<PackedApp> {
  const apps = packed.get(system) ?? packApp(mkdtempSync(join(folder, system)), system)
  packed.set(system, apps)
  const app = (await apps).find((one) => one.processor === processor)
  if (app === undefined) throw new Error(`Nothing was packed for ${processor}.`)
  return app
}

/** The names of Chromium's files for the languages of the app. Spanish has one more, for Latin America. */
const chromiumFiles = [
  'ar',
  'de',
  'en-US',
  'es-419',
  'es',
  'fr',
  'it',
  'ja',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'zh-CN',
].map((name) => `${name}.pak`)
const macFolders = [
  'ar',
  'de',
  'en',
  'es',
  'es_419',
  'fr',
  'it',
  'ja',
  'nl',
  'pl',
  'pt_BR',
  'ru',
  'zh_CN',
].map((name) => `${name}.lproj`)
const keptIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.(?:pak|lproj)$/.test(name))
    .sort()

describe.each(packable)('the package for %s', { timeout: 300_000 }, (system) => {
  describe.each(processors)('on %s', (processor) => {
    it('contains the files that the app needs and no others', async () => {
      expect(contentProblems(await appFor(system, processor))).toEqual([])
    })

    it('exceeds no limit', async () => {
      expect(sizeProblems(await appFor(system, processor))).toEqual([])
    })

    it('contains every module that its scripts import', async () => {
      expect(importProblems(await appFor(system, processor))).toEqual([])
    })

    it('has its fuses set', async () => {
      expect(wrongFuses(readFileSync((await appFor(system, processor)).program))).toEqual([])
    })

    it("keeps Chromium's own texts in the languages of the app alone", async () => {
      const { languages } = await appFor(system, processor)
      expect(keptIn(languages)).toEqual(system === 'mac' ? macFolders : chromiumFiles)
    })
  })
})

describe.runIf(packable.includes('mac'))('the bundle of macOS', { timeout: 300_000 }, () => {
  it.each(processors)(
    'on %s has its name, its links and the fingerprint of its archive',
    async (processor) => {
      const { resources } = await appFor('mac', processor)
      const info = readPropertyList(readFileSync(join(resources, '../Info.plist'), 'utf8'))
      // Without LSUIElement the dock icon would flash; without the style, notifications would have no buttons.
      expect(info).toMatchObject({
        CFBundleIdentifier: appId,
        LSUIElement: true,
        NSUserNotificationAlertStyle: 'alert',
      })
      expect(JSON.stringify(info.CFBundleURLTypes)).toContain('"aliasmith"')
      expect(JSON.stringify(info.ElectronAsarIntegrity)).toContain('SHA256')
      expect(existsSync(join(resources, 'icon.icns'))).toBe(true)
    },
  )

  it.each(processors)('on %s speaks the languages of the app', async (processor) => {
    const { resources } = await appFor('mac', processor)
    const info = readPropertyList(readFileSync(join(resources, '../Info.plist'), 'utf8'))
    expect(info).toMatchObject({ CFBundleDevelopmentRegion: 'en', CFBundleLocalizations: languages })
    // The app asks for nothing that Electron's texts explain, and they are English.
    expect(Object.keys(info).filter((key) => key.endsWith('UsageDescription'))).toEqual([])
    expect(keptIn(resources)).toEqual(macFolders)
    const texts = (folder: string) =>
      readPropertyList(readFileSync(join(resources, folder, 'InfoPlist.strings'), 'utf8'))
    expect(texts('en.lproj')).toEqual({ NSHumanReadableCopyright: info.NSHumanReadableCopyright })
    for (const folder of macFolders.filter((name) => name !== 'es_419.lproj')) {
      expect(texts(folder)).toEqual({
        NSHumanReadableCopyright: expect.stringMatching(/©.*Aliasmith|Aliasmith.*©/),
      })
    }
    expect(texts('zh_CN.lproj')).toEqual({ NSHumanReadableCopyright: chinese.copyright })
  })
})
