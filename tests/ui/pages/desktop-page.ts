import type { Page } from '@playwright/test'
import type { PreviewWords } from '../../../src/shared/words/catalogue.ts'
import { previewWords } from '../../../src/shared/words/en/preview-page.ts'
import { popoverPage } from './popover-page.ts'

/** The preview's own desktop, found by role and accessible name in the language of these phrases. */
export function desktopPage(page: Page, words: PreviewWords = previewWords) {
  const frame = page.frameLocator('iframe')
  return {
    page,
    trayIcon: page.getByRole('button', { name: words.trayIcon }),
    trayMenuButton: page.getByRole('button', { name: words.trayMenu }),
    trayMenu: page.getByRole('list', { name: words.trayMenu }),
    newAddressHotkey: page.getByRole('button', { name: words.pressNewAddress }),
    openPopoverHotkey: page.getByRole('button', { name: words.pressOpenPopover }),
    /** The button in place of an account's hotkey. */
    press: (keys: string) => page.getByRole('button', { name: words.pressKeys(keys), exact: true }),
    clipboard: page.getByRole('status', { name: words.clipboard }),
    notifications: page.getByRole('list', { name: words.notifications }),
    settings: page.getByRole('link', { name: words.settings }),
    popover: popoverPage(frame),
  }
}

/** The preview's own desktop. */
export type DesktopPage = ReturnType<typeof desktopPage>
