import { desktopWords } from '../shared/words/en/desktop.ts'
import type { Notices } from './notices.ts'
import type { Settings } from './settings/settings.ts'
import type { HotkeyName, Shell } from './shell/shell.ts'

/** What the tray and the hotkeys start. */
export interface DesktopActions {
  newAddress(): void
  openPopover(): void
  openSettings(): void
}

/** Puts the app on the desktop: its tray menu and its hotkeys. A hotkey that the system refuses is told in a notice. */
export function connectDesktop(
  shell: Shell,
  hotkeys: Settings['hotkeys'],
  notices: Notices,
  actions: DesktopActions,
): void {
  const { newAddress, openPopover, openSettings } = actions
  const bind = (name: HotkeyName, run: () => void) => {
    if (shell.bindHotkey(name, hotkeys[name], run)) return
    const [message, hint] = desktopWords.notices.hotkeyRefused(hotkeys[name])
    notices.add({ id: `hotkey-${name}`, message, hint })
  }
  bind('newAddress', newAddress)
  bind('openPopover', openPopover)

  const { tray } = desktopWords
  shell.setTrayTooltip(tray.tooltip)
  shell.setTrayMenu([
    { label: tray.newAddress, run: newAddress },
    { label: tray.open, run: openPopover },
    { separator: true },
    { label: tray.settings, run: openSettings },
    { separator: true },
    { label: tray.quit, run: () => shell.quit() },
  ])
}
