import type { DesktopSlice, HotkeyName } from '../../shared/desktop.ts'
import { hotkeyNames } from '../../shared/desktop.ts'
import { desktopWords } from '../../shared/words/en/desktop.ts'
import type { Notices } from '../notices.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { Shell } from '../shell/shell.ts'

/** The hotkeys of the app on this desktop. */
export interface AppHotkeys {
  /** Each hotkey and what became of it. */
  views(): DesktopSlice['hotkeys']
}

/** Binds the hotkeys that the settings name. One that the system refuses is told in a notice. */
export function bindHotkeys(
  parts: { readonly shell: Shell; readonly settings: SettingsStore; readonly notices: Notices },
  run: Readonly<Record<HotkeyName, () => void>>,
): AppHotkeys {
  const { shell, settings, notices } = parts
  const refused = new Set<HotkeyName>()
  for (const name of hotkeyNames) {
    const accelerator = settings.read().hotkeys[name]
    if (shell.bindHotkey(name, accelerator, run[name])) continue
    refused.add(name)
    const [message, hint] = desktopWords.notices.hotkeyRefused(accelerator)
    notices.add({ id: `hotkey-${name}`, message, hint })
  }

  const view = (name: HotkeyName) =>
    ({ accelerator: settings.read().hotkeys[name], state: refused.has(name) ? 'refused' : 'bound' }) as const
  return { views: () => ({ newAddress: view('newAddress'), openPopover: view('openPopover') }) }
}
