import type { Page } from '@playwright/test'

/** The pages General and New addresses of the settings window, as far as they hold preferences. */
export function preferencePages(page: Page) {
  return {
    heading: (name: string) => page.getByRole('heading', { level: 1, name }),
    theme: page.getByRole('combobox', { name: 'Theme' }),
    textSize: page.getByRole('combobox', { name: 'Text size' }),
    language: page.getByRole('combobox', { name: 'Language', exact: true }),
    wordLanguage: page.getByRole('combobox', { name: 'Language of the words' }),
    sample: page.getByRole('status', { name: 'Sample' }),
    startAtLogin: page.getByRole('switch', { name: 'Start at login' }),
    keepPopoverOpen: page.getByRole('switch', { name: 'Keep the popover open' }),
    notifications: page.getByRole('switch', { name: 'Notifications' }),
    updates: page.getByRole('switch', { name: 'Check for updates' }),
    copyAtOnce: page.getByRole('switch', { name: 'Copy a new address at once' }),
    copiedLink: page.getByRole('switch', { name: 'Label from a copied link' }),
    keepReady: page.getByRole('switch', { name: 'Keep one address ready' }),
    readiness: page.getByRole('status').filter({ hasText: /ready/i }),
    clearClipboard: page.getByRole('combobox', { name: 'Clear the clipboard' }),
    /** Opens a page of the window with the keyboard. */
    async open(name: 'General' | 'New addresses') {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name }).waitFor()
    },
  }
}
