import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createLoginStart,
  type LoginSurroundings,
} from '../../../../src/main/shell/electron/system/start-at-login.ts'
import { app, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

let home: string

beforeEach(async () => {
  resetElectron()
  home = await mkdtemp(join(tmpdir(), 'aliasmith-login-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const create = (changed: Partial<LoginSurroundings>) =>
  createLoginStart({
    platform: 'linux',
    packaged: true,
    env: {},
    execPath: '/opt/Aliasmith/aliasmith',
    home,
    appId: 'io.example.App',
    ...changed,
  })

describe('without a package', () => {
  it.each(['mac', 'windows', 'linux'] as const)('nothing starts with the session on %s', (platform) => {
    const login = create({ platform, packaged: false })
    expect([login.state(), login.change(true)]).toEqual(['unavailable', 'login-refused'])
    expect(app.login.asked).toEqual([])
  })
})

describe('on macOS', () => {
  it('the app is a login item', () => {
    const login = create({ platform: 'mac' })
    expect(login.state()).toBe('off')
    expect([login.change(true), login.state()]).toEqual([undefined, 'on'])
    expect(app.login.asked).toEqual([{ openAtLogin: true, type: 'mainAppService' }])
    expect([login.change(false), login.state()]).toEqual([undefined, 'off'])
  })

  it('a pending approval is reported, and can be withdrawn', () => {
    app.login.needsApproval = true
    const login = create({ platform: 'mac' })
    expect([login.change(true), login.state()]).toEqual(['login-needs-approval', 'off'])
    expect(login.change(false)).toBeUndefined()
  })

  it('a refusal is reported', () => {
    app.login.refuses = true
    expect(create({ platform: 'mac' }).change(true)).toBe('login-refused')
  })
})

describe('on Windows', () => {
  const execPath = 'C:\\Program Files\\Aliasmith\\Aliasmith.exe'

  it('the program is started hidden, with its path in quotes (electron#32657)', () => {
    const login = create({ platform: 'windows', execPath })
    expect([login.change(true), login.state()]).toEqual([undefined, 'on'])
    expect(app.login.entry).toEqual({ path: `"${execPath}"`, args: ['--hidden'] })
    expect([login.change(false), login.state()]).toEqual([undefined, 'off'])
  })

  it('the portable program is started from the file that the user started', () => {
    const env = { PORTABLE_EXECUTABLE_FILE: 'D:\\Tools\\Aliasmith portable.exe' }
    create({ platform: 'windows', execPath, env }).change(true)
    expect(app.login.entry?.path).toBe('"D:\\Tools\\Aliasmith portable.exe"')
  })

  it('an entry that the Task Manager switched off counts as off, and can be switched on again', () => {
    const login = create({ platform: 'windows', execPath })
    login.change(true)
    app.login.switchedOff = true
    expect(login.state()).toBe('off')
    expect([login.change(true), login.state()]).toEqual([undefined, 'on'])
  })

  it('a refusal is reported', () => {
    app.login.refuses = true
    expect(create({ platform: 'windows', execPath }).change(true)).toBe('login-refused')
  })
})

describe.skipIf(process.platform === 'win32')('on Linux', () => {
  const file = () => join(home, '.config/autostart/io.example.App.desktop')
  const text = () => readFile(file(), 'utf8')

  it('a file starts the program, and is removed when it is switched off', async () => {
    const login = create({})
    expect(login.state()).toBe('off')
    expect([login.change(true), login.state()]).toEqual([undefined, 'on'])
    expect(await text()).toContain('Exec=/opt/Aliasmith/aliasmith --hidden\n')
    expect(await readdir(join(home, '.config/autostart'))).toEqual(['io.example.App.desktop'])
    expect([login.change(false), login.state()]).toEqual([undefined, 'off'])
    expect(await readdir(join(home, '.config/autostart'))).toEqual([])
    expect(login.change(false)).toBeUndefined()
  })

  it('the file is in the folder of XDG_CONFIG_HOME, if that is an absolute path', async () => {
    create({ env: { XDG_CONFIG_HOME: join(home, 'other') } }).change(true)
    expect(await readdir(join(home, 'other/autostart'))).toEqual(['io.example.App.desktop'])
    create({ env: { XDG_CONFIG_HOME: 'relative' } }).change(true)
    expect(await text()).toContain('Exec=')
  })

  it('the file names the AppImage itself, not its mount', async () => {
    create({ env: { APPIMAGE: '/home/me/Apps/Aliasmith 1.AppImage' } }).change(true)
    expect(await text()).toContain('Exec="/home/me/Apps/Aliasmith 1.AppImage" --hidden\n')
  })

  it('the file follows an AppImage that was replaced under another name', async () => {
    create({ env: { APPIMAGE: '/apps/Aliasmith-1.AppImage' } }).change(true)
    create({ env: { APPIMAGE: '/apps/Aliasmith-2.AppImage' } })
    expect(await text()).toContain('Exec=/apps/Aliasmith-2.AppImage --hidden\n')
  })

  it('a file that the desktop switched off does not change until it is switched on here', async () => {
    await mkdir(join(home, '.config/autostart'), { recursive: true })
    await writeFile(file(), '[Desktop Entry]\nExec=/gone --hidden\nHidden=true\n')
    const login = create({})
    expect(login.state()).toBe('off')
    expect(await text()).toContain('/gone')
    expect([login.change(true), login.state()]).toEqual([undefined, 'on'])
  })

  it('a refused write is reported', async () => {
    // A file in place of the folder makes every write fail, even an administrator’s.
    await mkdir(join(home, '.config'), { recursive: true })
    await writeFile(join(home, '.config/autostart'), '')
    const login = create({})
    expect([login.change(true), login.state()]).toEqual(['autostart-refused', 'off'])
  })

  it('a refused removal is reported', async () => {
    // A folder in place of the entry cannot be removed as a file, even by an administrator.
    await mkdir(file(), { recursive: true })
    expect(create({}).change(false)).toBe('autostart-refused')
  })
})
