import { globalShortcut } from 'electron'
import type { HotkeyName } from '../../../shared/desktop.ts'

interface Binding {
  readonly accelerator: string
  run(): void
}

/** The global hotkeys of the app. */
export interface Hotkeys {
  /**
   * Binds a hotkey in place of its former binding. `false` if the system refuses; the former binding stays then. On
   * Wayland `true` means requested, not granted (electron#51875).
   */
  bind(name: HotkeyName, accelerator: string, run: () => void): boolean
  unbindAll(): void
}

/**
 * Keeps global hotkeys, one per name. `repeatGapMs` is the pause after which a press counts as a new one: X11 repeats a
 * held key, the other systems do not.
 */
export function createHotkeys(options: { readonly repeatGapMs: number; now(): number }): Hotkeys {
  const bindings = new Map<HotkeyName, Binding>()
  const lastHeard = new Map<HotkeyName, number>()

  function press(name: HotkeyName): void {
    const now = options.now()
    const before = lastHeard.get(name)
    lastHeard.set(name, now)
    if (before !== undefined && now - before < options.repeatGapMs) return
    bindings.get(name)?.run()
  }

  return {
    bind(name, accelerator, run) {
      const former = bindings.get(name)
      // The new combination is taken before the old one is let go, so a refusal leaves nothing to roll back.
      if (former?.accelerator !== accelerator) {
        if (!register(accelerator, () => press(name))) return false
        if (former !== undefined) globalShortcut.unregister(former.accelerator)
      }
      bindings.set(name, { accelerator, run })
      return true
    },
    unbindAll() {
      bindings.clear()
      globalShortcut.unregisterAll()
    },
  }
}

function register(accelerator: string, press: () => void): boolean {
  try {
    return globalShortcut.register(accelerator, press)
  } catch {
    // Text that is no accelerator throws.
    return false
  }
}
