import type { Page } from '@playwright/test'

/** The settings window as its user finds it: by role and accessible name. */
export function settingsPage(page: Page) {
  return {
    page,
    addAccount: page.getByRole('button', { name: 'Add account' }),
    provider: page.getByRole('combobox', { name: 'Provider' }),
    nickname: page.getByRole('textbox', { name: 'Nickname' }),
    key: page.getByLabel('API key'),
    server: page.getByRole('textbox', { name: 'Server address' }),
    defaultDomain: page.getByRole('combobox', { name: 'Default domain' }),
    testConnection: page.getByRole('button', { name: 'Test connection' }),
    save: page.getByRole('button', { name: 'Save' }),
  }
}

/** The settings window as its user finds it. */
export type SettingsPage = ReturnType<typeof settingsPage>
