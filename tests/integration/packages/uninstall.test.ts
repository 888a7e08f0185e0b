import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const canRun = process.platform === 'linux' && process.arch === 'x64' && has('makensis') && has('wine')

const appId = 'io.github.aliasmith.Aliasmith'
const windows = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion'
const classes = 'HKEY_CURRENT_USER\\Software\\Classes'
const toastKey = `${classes}\\CLSID\\{849CC241-19C7-43C4-8099-39256C416AA6}`
const installed = 'C:\\Aliasmith Test'

/** An uninstaller that contains only the app's own part; electron-builder defines `isUpdated`. */
const script = (folder: string) => `
Target amd64-unicode
!include FileFunc.nsh
!define APP_ID "${appId}"
!macro _isUpdated _a _b _t _f
  \${GetParameters} $R0
  ClearErrors
  \${GetOptions} $R0 "--updated" $R1
  IfErrors \`\${_f}\` \`\${_t}\`
!macroend
!define isUpdated \`"" isUpdated ""\`
!include "${resolve('resources/packages/uninstall.nsh')}"
OutFile "${folder}/put-there.exe"
SilentInstall silent
SilentUnInstall silent
RequestExecutionLevel user
InstallDir "${installed}"
Section
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\\uninstall.exe"
SectionEnd
Section un.Uninstall
  !insertmacro customUnInstall
SectionEnd
`

describe.skipIf(!canRun)('the uninstaller of Windows (makensis and wine)', () => {
  let folder: string

  const environment = () => ({ ...process.env, WINEPREFIX: join(folder, 'prefix'), WINEDEBUG: '-all' })
  // Without pipes, which the services of Wine would hold open.
  const wine = (...args: readonly string[]) =>
    spawnSync('wine', args, { env: environment(), stdio: 'ignore' })

  /** Writes what the running app writes, for a program in that folder of Windows. */
  function appWrote(program: string) {
    const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    const file = join(folder, 'entries.reg')
    writeFileSync(
      file,
      [
        'REGEDIT4',
        `[${windows}\\Run]`,
        `"${appId}"=${quoted(`"${program}" --hidden`)}`,
        `[${windows}\\Explorer\\StartupApproved\\Run]`,
        `"${appId}"=hex:03,00`,
        `[${classes}\\aliasmith\\shell\\open\\command]`,
        `@=${quoted(`"${program}" "--" "%1"`)}`,
        `[${toastKey}\\LocalServer32]`,
        `@=${quoted(program)}`,
        '',
      ].join('\r\n'),
    )
    // Wine now and then refuses a program that starts while another ends. Writing the entries again changes nothing.
    const isWritten = () => wine('regedit', '/S', file).status === 0
    expect(Array.from({ length: 5 }).some(isWritten)).toBe(true)
  }

  const isThere = (key: string, ...value: readonly string[]) =>
    wine('reg', 'query', key, ...value).status === 0
  const whatIsThere = () => ({
    login: isThere(`${windows}\\Run`, '/v', appId),
    approved: isThere(`${windows}\\Explorer\\StartupApproved\\Run`, '/v', appId),
    link: isThere(`${classes}\\aliasmith`),
    toast: isThere(toastKey),
  })
  const uninstall = (...flags: readonly string[]) =>
    wine(`${installed}\\uninstall.exe`, ...flags, `_?=${installed}`)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aliasmith-wine-'))
    writeFileSync(join(folder, 'test.nsi'), script(folder))
    // electron-builder treats warnings as errors, too.
    const made = spawnSync('makensis', ['-V2', '-WX', join(folder, 'test.nsi')], { encoding: 'utf8' })
    expect(made.stdout + made.stderr).toBe('')
    mkdirSync(join(folder, 'prefix'))
    // Otherwise Wine's services start and end with each program.
    spawnSync('wineserver', ['-p'], { env: environment(), stdio: 'ignore' })
    expect(wine(join(folder, 'put-there.exe')).status).toBe(0)
  }, 120_000)

  afterAll(() => {
    for (const wish of ['-k', '-w']) spawnSync('wineserver', [wish], { env: environment() })
    rmSync(folder, { recursive: true, force: true })
  })

  it("keeps the app's own entries at an update, and removes them at an uninstall", () => {
    appWrote(`${installed.toLowerCase()}\\Aliasmith.exe`)
    uninstall('--updated')
    expect(whatIsThere()).toEqual({ login: true, approved: true, link: true, toast: true })
    uninstall()
    expect(whatIsThere()).toEqual({ login: false, approved: false, link: false, toast: false })
  }, 60_000)

  it('leaves the entries of a program in another folder', () => {
    appWrote(`${installed} 2\\Aliasmith.exe`)
    uninstall()
    expect(whatIsThere()).toEqual({ login: true, approved: true, link: true, toast: true })
  }, 60_000)
})
