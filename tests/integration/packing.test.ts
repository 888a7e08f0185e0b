import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builderConfig } from '../../electron-builder.ts'
import { isFresh } from '../../scripts/freshness.ts'
import { checkContents } from '../../scripts/pack-check/contents.ts'
import { checkFuseWire } from '../../scripts/pack-check/fuses.ts'
import { checkLanguages } from '../../scripts/pack-check/languages.ts'
import { checkDesktopEntries, computeLinuxPackages } from '../../scripts/pack-check/linux.ts'
import { packApp } from '../../scripts/pack-check/pack.ts'
import { layoutOf } from '../../scripts/pack-check/systems.ts'

let folder: string
const good = builderConfig({ GITHUB_REPOSITORY: 'owner/name' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aliasmith-packing-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Packs for Linux with another configuration, by electron-builder itself. */
function packWith(config: object) {
  const scratch = mkdtempSync(join(folder, 'run-'))
  const file = join(scratch, 'config.json')
  writeFileSync(file, JSON.stringify(config))
  return packApp(scratch, 'linux', relative(process.cwd(), file))
}

describe.skipIf(!isFresh())(
  'a configuration that was changed for the worse is found out',
  { timeout: 120_000 },
  () => {
    it('when an option is not one of the schema', async () => {
      const said = await packWith({ ...good, asarUnpak: [] })
      expect(said).toContain("unknown property 'asarUnpak'")
    })

    it('when files are listed in both places, which takes everything in, and fuses or languages are left', async () => {
      const { electronLanguages: _, electronFuses, linux, ...rest } = good
      const apps = await packWith({
        ...rest,
        files: linux?.files,
        // Other tests put files there and take them away meanwhile.
        linux: { ...linux, files: ['!**/*.map', '!test-results{,/**/*}'] },
        electronFuses: { ...electronFuses, runAsNode: true },
      })
      if (typeof apps === 'string') throw new Error(apps)
      expect(apps).toHaveLength(2)
      for (const app of apps) {
        expect(checkContents(app).problems.join()).toContain('has no place in a package')
        const program = join(app.folder, layoutOf('linux', app.processor).program)
        expect(checkFuseWire('fuses', program).problems).toEqual(['RunAsNode is on, not off'])
        expect(checkLanguages(app).problems).not.toEqual([])
      }
    })

    it('when the menu entry has another name than the app gives its windows', async () => {
      const scratch = mkdtempSync(join(folder, 'menu-'))
      const file = join(scratch, 'config.json')
      writeFileSync(file, JSON.stringify({ ...good, linux: { ...good.linux, syncDesktopName: false } }))
      const packages = await computeLinuxPackages(scratch, relative(process.cwd(), file))
      if (typeof packages === 'string') throw new Error(packages)
      const names = { appId: String(good.appId), scheme: 'aliasmith' }
      expect(checkDesktopEntries(packages, names).problems).toContain(
        'deb: the file is called aliasmith.desktop',
      )
    })
  },
)
