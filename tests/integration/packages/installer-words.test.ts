import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builderConfig } from '../../../electron-builder.ts'
import { packageLanguages } from '../../../scripts/packages/package-languages.ts'
import { installerScript } from '../../../scripts/packages/package-texts.ts'

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const canRun = process.platform === 'linux' && process.arch === 'x64' && has('makensis') && has('wine')

/** What collects lines of a script; electron-builder's own writes files of them. */
interface Lines {
  include(file: string): void
  macro(name: string, lines: readonly string[]): void
}

/** The parts of electron-builder that write the languages of an installer. They have no types outside of it. */
const builder: {
  LangConfigurator: new (options: unknown) => { readonly langs: readonly string[] }
  createAddLangsMacro(lines: Lines, languages: object): void
  addCustomMessageFileInclude(
    file: string,
    packager: { getTempFile(name: string): Promise<string> },
    lines: Lines,
    languages: object,
  ): Promise<void>
} = createRequire(import.meta.url)('app-builder-lib/out/targets/nsis/nsisLang.js')

const languages = new builder.LangConfigurator(builderConfig({}).nsis)

/** The texts that the test's installer writes down: electron-builder's names, and the tip of the start menu. */
const texts = ['appRunning', 'areYouSureToUninstall', 'uninstallFailed', 'appClosing', 'appPurpose']

/** An installer in the languages of ours, which only writes its texts down. The language is its argument. */
async function scriptIn(folder: string): Promise<string> {
  const parts: string[] = []
  const lines: Lines = {
    include: (file) => parts.push(`!include "${file}"`),
    macro: (name, inside) => parts.push(`!macro ${name}`, ...inside, '!macroend'),
  }
  builder.createAddLangsMacro(lines, languages)
  const packager = { getTempFile: async (name: string) => join(folder, name) }
  await builder.addCustomMessageFileInclude('messages.yml', packager, lines, languages)
  writeFileSync(join(folder, 'installer.nsh'), `\uFEFF${installerScript()}`)
  return [
    'Target amd64-unicode',
    '!include MUI2.nsh',
    '!include FileFunc.nsh',
    '!define PRODUCT_NAME Aliasmith',
    '!define APP_DESCRIPTION English',
    `!addincludedir "${resolve('resources/packages')}"`,
    ...parts,
    `!include "${join(folder, 'installer.nsh')}"`,
    `OutFile "${folder}/speak.exe"`,
    'Name Aliasmith',
    'SilentInstall silent',
    'RequestExecutionLevel user',
    '!insertmacro MUI_PAGE_INSTFILES',
    '!insertmacro addLangs',
    '!insertmacro customHeader',
    'Function .onInit',
    `  \${GetParameters} $LANGUAGE`,
    'FunctionEnd',
    'Section',
    '  FileOpen $0 "$EXEDIR\\$LANGUAGE.txt" w',
    ...[...texts.map((name) => `$(${name})`), `\${APP_DESCRIPTION}`].map(
      (text) => `  FileWriteUTF16LE $0 "${text}|"`,
    ),
    '  FileClose $0',
    'SectionEnd',
  ].join('\n')
}

describe.skipIf(!canRun)('the installer of Windows (makensis and wine)', () => {
  let folder: string
  const environment = () => ({ ...process.env, WINEPREFIX: join(folder, 'prefix'), WINEDEBUG: '-all' })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aliasmith-speaks-'))
    writeFileSync(join(folder, 'test.nsi'), await scriptIn(folder))
    // As electron-builder runs it: warnings are errors.
    const made = spawnSync('makensis', ['-V2', '-WX', '-INPUTCHARSET', 'UTF8', join(folder, 'test.nsi')], {
      encoding: 'utf8',
    })
    expect(made.stdout + made.stderr).toBe('')
    mkdirSync(join(folder, 'prefix'))
    // Otherwise Wine's services start and end with each program.
    spawnSync('wineserver', ['-p'], { env: environment(), stdio: 'ignore' })
  }, 120_000)

  afterAll(() => {
    for (const wish of ['-k', '-w']) spawnSync('wineserver', [wish], { env: environment() })
    rmSync(folder, { recursive: true, force: true })
  })

  it('has the languages of the app, and English for all others', () => {
    expect([...languages.langs].sort()).toEqual(
      Object.values(packageLanguages)
        .map(({ windows: [name] }) => name)
        .sort(),
    )
    // NSIS takes the first if it has none of the user's.
    expect(languages.langs[0]).toBe('en_US')
  })

  it('says our phrases in each of them', () => {
    const all = Object.values(packageLanguages)
    // One start of Wine for all of them.
    const starts = all.map(({ windows: [, number] }) => `start /wait speak.exe ${number}`)
    writeFileSync(join(folder, 'all.bat'), ['@echo off', ...starts, ''].join('\r\n'))
    spawnSync('wine', ['cmd', '/c', 'all.bat'], { cwd: folder, env: environment(), stdio: 'ignore' })
    for (const { words, windows } of all) {
      const said = readFileSync(join(folder, `${windows[1]}.txt`), 'utf16le').split('|')
      const { isRunning, sureToRemove, cannotRemoveOld, closing } = words.installer
      expect(said).toEqual([
        ...[isRunning, sureToRemove, cannotRemoveOld, closing, words.purpose],
        ...[words.purpose, ''],
      ])
    }
  }, 180_000)
})
