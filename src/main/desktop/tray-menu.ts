import { desktopWords } from '../../shared/words/en/desktop.ts'
import type { Shell } from '../shell/shell.ts'

/** What the tray's menu starts. */
export interface TrayActions {
  newAddress(): void
  openPopover(): void
  openSettings(): void
}

/** Fills the tray: its tooltip and its menu. */
export function fillTray(shell: Shell, { newAddress, openPopover, openSettings }: TrayActions): void {
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
