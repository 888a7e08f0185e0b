import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { appId } from '../../electron-builder.ts'
import { wrongFuses } from '../../scripts/packages/fuses.ts'
import { processors, type System, systems } from '../../scripts/packages/systems.ts'
import { contentProblems, sizeProblems } from './contents.ts'
import { importProblems } from './imports.ts'
import { type PackedApp, packApp } from './pack-app.ts'
import { readPropertyList } from './property-list.ts'

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

/** electron-builder makes no bundle of macOS on Windows. */
const packable = systems.filter((system) => system !== 'mac' || process.platform !== 'win32')

describe.each(packable)('the package for %s', { timeout: 300_000 }, (system) => {
  describe.each(processors)('on %s', (processor) => {
    it('contains the files that the app needs and no others', async () => {
      expect(contentProblems(await appFor(system, processor))).toEqual([])
    })

    it('exceeds no limit', async () => {
      expect(sizeProblems((await appFor(system, processor)).files)).toEqual([])
    })

    it('contains every module that its scripts import', async () => {
      expect(importProblems(await appFor(system, processor))).toEqual([])
    })

    it('has its fuses set', async () => {
      expect(wrongFuses(readFileSync((await appFor(system, processor)).program))).toEqual([])
    })

    it("keeps Chromium's own texts in English alone", async () => {
      const { languages } = await appFor(system, processor)
      const kept = readdirSync(languages).filter((name) => /\.(?:pak|lproj)$/.test(name))
      expect(kept).toEqual([system === 'mac' ? 'en.lproj' : 'en-US.pak'])
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
})
