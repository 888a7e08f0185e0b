import type { Stage } from './stage.ts'

/** Opens and hides the popover from the tray, as often as asked. */
export async function openPopover({ desktop, name }: Stage, times: number): Promise<void> {
  const { trayIcon } = desktop
  for (let turn = 0; turn < times; turn += 1) {
    await trayIcon.click()
    await name.waitFor()
    // The key hides one half, the icon the other.
    if (turn % 2 === 0) await name.press('Escape')
    else await trayIcon.click()
    await name.waitFor({ state: 'hidden' })
  }
}
