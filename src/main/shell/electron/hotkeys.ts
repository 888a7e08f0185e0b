import { globalShortcut } from 'electron'
import type { HotkeyId } from '../../../shared/views/desktop.ts'
import { attempt } from '../../base/attempt.ts'
import type { Platform } from '../shell.ts'
import { isWaylandSession, type WaylandSigns } from './system/is-wayland.ts'

interface Binding {
  readonly accelerator: string
  run(): void
}

/**
 * The longest pause between two repeats of a held key on each system, in milliseconds. Windows repeats hotkeys
 * (electron#39718) after up to a second, as its user chose. X servers repeat after 660 ms by default. macOS does not
 * repeat.
 */
export const repeatGapsMs: Readonly<Record<Platform, number>> = { windows: 1_050, linux: 700, mac: 0 }

/**
 * The global hotkeys of the app. `repeatGapMs` is the pause after which a press counts as a new one. `byPortal` says
 * that Wayland's portal may handle them. Electron cannot release portal hotkeys: it still reports keys that were
 * unregistered or suspended, and ends the process at a press after `unregisterAll`
 * (shell/browser/api/electron_api_global_shortcut.cc). So each press is checked here, by the keys that it came from.
 */
export function createHotkeys(options: {
  readonly repeatGapMs: number
  readonly byPortal: boolean
  now(): number
}) {
  const bindings = new Map<HotkeyId, Binding>()
  const lastHeard = new Map<HotkeyId, number>()
  let suspended = false
  let ended = false

  function press(id: HotkeyId, accelerator: string): void {
    const binding = bindings.get(id)
    if (suspended || ended || binding?.accelerator !== accelerator) return
    const now = options.now()
    const before = lastHeard.get(id)
    lastHeard.set(id, now)
    if (before !== undefined && now - before < options.repeatGapMs) return
    binding.run()
  }

  return {
    /**
     * Binds a hotkey in place of its former binding. `false` if the system refuses; the former binding then stays. On
     * Wayland `true` means requested, not granted (electron#52218). The portal knows the app by its `desktopName`, which
     * must equal the name of its .desktop file (electron#51875).
     */
    bind(id: HotkeyId, accelerator: string, run: () => void): boolean {
      const former = bindings.get(id)
      // The new combination is bound before the old one is released, so a refusal needs no rollback.
      if (former?.accelerator !== accelerator) {
        if (suspended || !register(accelerator, () => press(id, accelerator))) return false
        if (former !== undefined) globalShortcut.unregister(former.accelerator)
      }
      bindings.set(id, { accelerator, run })
      return true
    },
    /** Turns a hotkey off. Through the portal its keys stay reserved until the app ends. */
    unbind(id: HotkeyId): void {
      const former = bindings.get(id)
      if (former !== undefined) unregister(former.accelerator)
      bindings.delete(id)
      lastHeard.delete(id)
    },
    /** While suspended, the bound combinations reach the windows like any others, and nothing can be bound. */
    suspend(next: boolean): void {
      suspended = next
      globalShortcut.setSuspended(next)
    },
    unbindAll(): void {
      ended = true
      bindings.clear()
      if (options.byPortal) return
      // A suspended hotkey would be bound again when the suspension ends.
      if (globalShortcut.isSuspended()) globalShortcut.setSuspended(false)
      globalShortcut.unregisterAll()
    },
  }
}

export type Hotkeys = ReturnType<typeof createHotkeys>

/**
 * While suspended, Electron forgets an unregistered combination but Chromium does not. When the suspension ends, it
 * would block the combination for other programs, run nothing and be refused to every caller
 * (ui/base/accelerators/global_accelerator_listener/global_accelerator_listener.cc).
 */
function unregister(accelerator: string): void {
  const suspended = globalShortcut.isSuspended()
  if (suspended) globalShortcut.setSuspended(false)
  globalShortcut.unregister(accelerator)
  if (suspended) globalShortcut.setSuspended(true)
}

function register(accelerator: string, press: () => void): boolean {
  // An invalid accelerator throws.
  return attempt(() => globalShortcut.register(accelerator, press)) ?? false
}

/**
 * Whether a hotkey that Electron reports as registered does fire. On Wayland Electron only asks the desktop's portal
 * and hears no answer (electron#52218, electron#51875); through XWayland a hotkey reaches X11 windows alone.
 */
export function hotkeysAreGranted({ platform, env, ozonePlatform }: WaylandSigns): boolean {
  if (platform !== 'linux') return true
  return ozonePlatform !== 'wayland' && !isWaylandSession(env)
}

const plainPath = /^[\w@%+=:,./-]+$/

/**
 * The command that starts the app from a terminal or a desktop's keyboard settings: the name that packages install, or
 * the file of an AppImage, which installs no name
 * (https://docs.appimage.org/packaging-guide/environment-variables.html).
 */
export function launchCommand(env: Readonly<Record<string, string | undefined>>): string {
  const file = env.APPIMAGE
  if (!file) return 'aliasmith'
  return plainPath.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
}
