import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builderConfig } from '../../electron-builder.ts'
import { wrongFuses } from '../../scripts/packages/fuses.ts'
import { contentProblems } from './contents.ts'
import { computeLinuxPackages, packApp } from './pack-app.ts'

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

describe('a configuration error is detected', { timeout: 120_000 }, () => {
  it('if an option is not in the schema', async () => {
    await expect(packWith({ ...good, asarUnpak: [] })).rejects.toThrow("unknown property 'asarUnpak'")
  })

  it('if files are listed in both places, which includes everything, or a fuse or the languages are wrong', async () => {
    const { electronLanguages: _, electronFuses, linux, ...rest } = good
    const apps = await packWith({
      ...rest,
      files: linux?.files,
      // Other tests add and remove files there meanwhile.
      linux: { ...linux, files: ['!**/*.map', '!test-results{,/**/*}'] },
      electronFuses: { ...electronFuses, runAsNode: true },
    })
    expect(apps).toHaveLength(2)
    for (const app of apps) {
      expect(contentProblems(app).join()).toContain('has no place in a package')
      expect(wrongFuses(readFileSync(app.program))).toEqual(['RunAsNode is on, not off'])
      expect(readdirSync(app.languages)).toContain('en-GB.pak')
    }
  })

  it('if the menu entry has another name than the app gives its windows', async () => {
    const scratch = mkdtempSync(join(folder, 'menu-'))
    const file = join(scratch, 'config.json')
    writeFileSync(file, JSON.stringify({ ...good, linux: { ...good.linux, syncDesktopName: false } }))
    const packages = await computeLinuxPackages(scratch, relative(process.cwd(), file))
    expect(packages.map(({ desktopFileName }) => desktopFileName)).toContain('aliasmith.desktop')
  })
})
