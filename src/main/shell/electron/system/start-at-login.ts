import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import type { FailureReason } from '../../../../shared/failure.ts'
import type { StartAtLogin } from '../../../../shared/views/desktop.ts'
import { attempt, succeeds } from '../../../base/attempt.ts'
import type { Platform } from '../../shell.ts'
import { type AutostartProgram, autostartEntry, isAutostartOn, repairAutostart } from './autostart-entry.ts'

/** Reads and changes whether the app starts with the session. */
export interface LoginStart {
  state(): StartAtLogin
  /** Returns the reason if the system refuses. */
  change(wanted: boolean): FailureReason | undefined
}

/** The facts that decide how this installation is started. */
export interface LoginSurroundings {
  readonly platform: Platform
  /** Without a package, the system would start Electron without the app. */
  readonly packaged: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly execPath: string
  readonly home: string
  /** The name of the .desktop file, without its ending. */
  readonly appId: string
}

/** With this option the app starts with nothing visible but its icon. */
const hidden = '--hidden'

/** The app does not and cannot start with the session. */
const unavailable: LoginStart = { state: () => 'unavailable', change: () => 'login-refused' }

/** Finds out how this installation can start with the session. */
export function createLoginStart(surroundings: LoginSurroundings): LoginStart {
  if (!surroundings.packaged) return unavailable
  const { platform } = surroundings
  if (platform === 'mac') return createMacStart()
  return platform === 'windows' ? createWindowsStart(surroundings) : createLinuxStart(surroundings)
}

/**
 * The app as a login item. macOS passes no arguments to a login item (electron#42302), so the entry asks what opened
 * the app.
 */
function createMacStart(): LoginStart {
  const read = () => app.getLoginItemSettings({ type: 'mainAppService' }).status
  return {
    state: () => (read() === 'enabled' ? 'on' : 'off'),
    change(wanted) {
      app.setLoginItemSettings({ openAtLogin: wanted, type: 'mainAppService' })
      const status = read()
      if ((status === 'enabled') === wanted) return undefined
      if (!wanted) return status === 'requires-approval' ? undefined : 'login-refused'
      return status === 'requires-approval' ? 'login-needs-approval' : 'login-refused'
    },
  }
}

/** The app as an entry of the registry's list of programs to run. */
function createWindowsStart({ env, execPath }: LoginSurroundings): LoginStart {
  // The portable program runs from a new folder each time; this variable names the file that was started. Quotes
  // prevent a space in a folder's name from splitting the command (electron#32657, electron#53911).
  const path = `"${env.PORTABLE_EXECUTABLE_FILE ?? execPath}"`
  const item = { path, args: [hidden] }
  const isOn = () => {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(item)
    // The second value is false if the Task Manager has switched the entry off.
    return openAtLogin && executableWillLaunchAtLogin
  }
  return {
    state: () => (isOn() ? 'on' : 'off'),
    change(wanted) {
      app.setLoginItemSettings({ ...item, openAtLogin: wanted, enabled: wanted })
      return isOn() === wanted ? undefined : 'login-refused'
    },
  }
}

/** A file in the folder from which every desktop starts programs. */
function createLinuxStart({ env, execPath, home, appId }: LoginSurroundings): LoginStart {
  const config = env.XDG_CONFIG_HOME?.startsWith('/') ? env.XDG_CONFIG_HOME : join(home, '.config')
  const file = join(config, 'autostart', `${appId}.desktop`)
  // An AppImage runs from a mount that is gone at the next start; this variable names the file itself.
  const program: AutostartProgram = { name: 'Aliasmith', command: [env.APPIMAGE ?? execPath, hidden] }

  const read = () => attempt(() => readFileSync(file, 'utf8')) ?? ''

  const before = read()
  const repaired = isAutostartOn(before) ? repairAutostart(before, program) : undefined
  if (repaired !== undefined) attempt(() => write(repaired))

  function write(text: string): void {
    mkdirSync(dirname(file), { recursive: true })
    // Written as a whole: a partial file would start another program or none.
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
  }

  return {
    state: () => (isAutostartOn(read()) ? 'on' : 'off'),
    change(wanted) {
      const change = () => (wanted ? write(autostartEntry(program)) : rmSync(file, { force: true }))
      return succeeds(change) ? undefined : 'autostart-refused'
    },
  }
}
