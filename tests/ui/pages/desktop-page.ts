import type { Page } from '@playwright/test'
import { popoverPage } from './popover-page.ts'

/** The preview's own desktop, found by role and accessible name. */
export function desktopPage(page: Page) {
  const frame = page.frameLocator('iframe')
  return {
    page,
    trayIcon: page.getByRole('button', { name: 'Tray icon' }),
    trayMenuButton: page.getByRole('button', { name: 'Tray menu' }),
    trayMenu: page.getByRole('list', { name: 'Tray menu' }),
    newAddressHotkey: page.getByRole('button', { name: 'Press New address hotkey' }),
    openPopoverHotkey: page.getByRole('button', { name: 'Press Open popover hotkey' }),
    /** The button in place of an account's hotkey. */
    press: (keys: string) => page.getByRole('button', { name: `Press ${keys}`, exact: true }),
    clipboard: page.getByRole('status', { name: 'Clipboard' }),
    notifications: page.getByRole('list', { name: 'Notifications' }),
    settings: page.getByRole('link', { name: 'Settings' }),
    popover: popoverPage(frame),
  }
}

/** The preview's own desktop. */
export type DesktopPage = ReturnType<typeof desktopPage>
