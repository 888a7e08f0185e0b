import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appId } from '../../electron-builder.ts'
import { metainfo } from '../../scripts/packages/metainfo.ts'
import { packageLanguages } from '../../scripts/packages/package-languages.ts'
import { publicRepository } from '../../scripts/packages/repository.ts'
import type { LinuxPackage } from './linux-packages.ts'
import { entryProblems, hasChecker, readMenuEntry } from './menu-entry.ts'
import { computeLinuxPackages } from './pack-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'aliasmith-linux-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function problemsOf(entry: string): readonly string[] {
  const file = join(folder, 'entry.desktop')
  writeFileSync(file, entry)
  return entryProblems(file, entry)
}

describe('the packages for Linux', () => {
  let packages: readonly LinuxPackage[]
  beforeAll(async () => {
    packages = await computeLinuxPackages(folder)
  }, 300_000)

  it('are three, and one of them needs no packaging tool', () => {
    expect(packages.map(({ args }) => args.length > 0)).toEqual([false, true, true])
  })

  it('have a menu entry with the names that the app uses itself', () => {
    for (const { desktop, desktopFileName } of packages) {
      expect(desktopFileName).toBe(`${appId}.desktop`)
      expect(readMenuEntry(desktop)['Desktop Entry']).toMatchObject({
        StartupWMClass: appId,
        MimeType: expect.stringContaining('x-scheme-handler/aliasmith;'),
      })
    }
  })

  it.skipIf(!hasChecker)('have a menu entry that follows the specification', () => {
    for (const { desktop } of packages) expect(problemsOf(desktop)).toEqual([])
  })

  it('have a menu entry and actions in every language of the app', () => {
    for (const { desktop } of packages) {
      const groups = readMenuEntry(desktop)
      for (const { words, menu } of Object.values(packageLanguages)) {
        for (const suffix of menu.length === 0 ? [''] : menu.map((locale) => `[${locale}]`)) {
          expect(groups['Desktop Entry']).toMatchObject({
            Name: 'Aliasmith',
            [`GenericName${suffix}`]: words.kind,
            [`Comment${suffix}`]: words.purpose,
            [`Keywords${suffix}`]: words.keywords,
          })
          expect(groups['Desktop Action NewAddress']).toHaveProperty([`Name${suffix}`], words.newAddress)
          expect(groups['Desktop Action Settings']).toHaveProperty([`Name${suffix}`], words.settings)
        }
      }
    }
  })

  it('name a maintainer, a home page and a licence, and contain every icon', () => {
    for (const { args } of packages.filter((one) => one.args.length > 0)) {
      const value = (option: string) => args[args.indexOf(option) + 1]
      expect(value('--maintainer')).toBe('Aliasmith contributors')
      expect(value('--url')).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/)
      expect(value('--license')).toBe('MIT')
      const icons = args.flatMap((arg) => /\/hicolor\/(\d+)x\1\/apps\/aliasmith\.png$/.exec(arg)?.[1] ?? [])
      expect(icons.map(Number)).toEqual(expect.arrayContaining([16, 32, 48, 64, 128, 256, 512]))
    }
  })
})

describe('what catalogues of programs say', () => {
  const page = 'https://github.com/owner/name'
  const file = join(folder, 'app.metainfo.xml')
  const text = metainfo(page)

  it('is in the folder where they look, for deb and rpm, behind every option', async () => {
    const [, ...packages] = await computeLinuxPackages(folder)
    for (const { args, desktopFileName } of packages) {
      const place = args.findIndex((arg) => arg.endsWith(`=/usr/share/metainfo/${appId}.metainfo.xml`))
      const written = readFileSync(args[place]?.split('=')[0] ?? '', 'utf8')
      expect(written).toBe(metainfo(publicRepository(process.env)?.page))
      expect(written).toContain(`<launchable type="desktop-id">${desktopFileName}</launchable>`)
      // What follows a file is another file.
      expect(args.slice(place).filter((arg) => arg.startsWith('-'))).toEqual([])
    }
  }, 300_000)

  it('is in every language of the app', () => {
    for (const { words, menu } of Object.values(packageLanguages)) {
      for (const mark of menu.length === 0 ? [''] : menu.map((at) => ` xml:lang="${at.replace('_', '-')}"`)) {
        expect(text).toContain(`<summary${mark}>${words.purpose}</summary>`)
        expect(text).toContain(`<p${mark}>${words.description}</p>`)
      }
    }
  })

  it('names the home page only if there is one', () => {
    expect(text).toContain(`<url type="homepage">${page}</url>`)
    expect(metainfo(undefined)).not.toContain('<url')
  })

  it.skipIf(spawnSync('appstreamcli', ['--version']).error)('follows the specification', () => {
    writeFileSync(file, text)
    const { status, stdout } = spawnSync('appstreamcli', ['validate', '--no-net', file], { encoding: 'utf8' })
    expect(stdout).not.toMatch(/^[EW]:/m)
    expect(status).toBe(0)
  })
})

describe.skipIf(!hasChecker)('a menu entry', () => {
  const good = [
    ...['[Desktop Entry]', 'Type=Application', 'Name=A', 'Exec=/opt/a %U', 'Icon=a', 'Categories=Utility;'],
    ...['Actions=New;', '', '[Desktop Action New]', 'Name=New', 'Exec=/opt/a --new', ''],
  ].join('\n')

  it('passes by the specification', () => {
    expect(problemsOf(good)).toEqual([])
  })

  it.each([
    ['Exec=/opt/a --new', 'Exec=AppRun --new', 'starts "AppRun --new" and not /opt/a'],
    ['Actions=New;', 'Actions=New;Old;', 'no matching "Desktop Action Old" group'],
    ['Actions=New;\n', '', 'no matching action "New"'],
    ['Categories=Utility;', 'Categories=Utility', 'Categories cannot be "Utility"'],
    ['Categories=Utility;', 'Categories=Email;', 'does not contain a registered main category'],
    ['Categories=Utility;', 'Categories=Utility;\nKeywords[de]=E-Mail', 'Keywords[de] cannot be "E-Mail"'],
    ['Icon=a', 'Icons=a', 'file contains key "Icons"'],
    ['Icon=a\n', '', 'Icon is missing'],
    ['Icon=a', 'Icon=a\nIcon=b', 'multiple keys named "Icon"'],
    ['Icon=a', 'Icon', 'contains line "Icon"'],
    ['[Desktop Entry]', '[Other]', 'first group is not "Desktop Entry"'],
  ])('fails with %j as %j', (before, after, problem) => {
    expect(problemsOf(good.replace(before, after)).join('\n')).toContain(problem)
  })
})
