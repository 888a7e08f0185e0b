import type { Page } from '@playwright/test'
import type { HaltmanServer } from '../../servers/haltman-server.ts'
import type { LikedoServer } from '../../servers/likedo-server.ts'

/** The settings window as its user finds it: by role and accessible name. */
export function settingsPage(page: Page) {
  const form = page.getByRole('dialog')
  const found = {
    page,
    navigation: page.getByRole('navigation', { name: 'Settings' }),
    accounts: page.getByRole('list', { name: 'Accounts' }),
    addAccount: page.getByRole('button', { name: 'Add account' }).first(),
    form,
    provider: form.getByRole('combobox', { name: 'Provider' }),
    nickname: form.getByRole('textbox', { name: 'Nickname' }),
    key: form.getByLabel('API key', { exact: true }),
    advanced: form.getByText('Advanced'),
    server: form.getByRole('textbox', { name: 'Server address' }),
    defaultDomain: form.getByRole('combobox', { name: 'Default domain' }),
    plan: form.getByRole('combobox', { name: 'Plan' }),
    testConnection: form.getByRole('button', { name: 'Test connection' }),
    outcome: form.getByRole('status'),
    failure: form.getByRole('alert'),
    save: form.getByRole('button', { name: 'Save' }),
    cancel: form.getByRole('button', { name: 'Cancel' }),
  }
  return {
    ...found,
    /** Fills the form for a new account at a service of the test. */
    async fill(
      provider: 'Haltman' | 'LikeDo',
      server: HaltmanServer | LikedoServer,
      nickname: string = provider,
    ) {
      await found.addAccount.click()
      await found.provider.selectOption(provider)
      await found.nickname.fill(nickname)
      await found.key.fill(server.key)
      await found.advanced.click()
      await found.server.fill(server.url)
    },
    async add(
      provider: 'Haltman' | 'LikeDo',
      server: HaltmanServer | LikedoServer,
      nickname: string = provider,
    ) {
      await this.fill(provider, server, nickname)
      await found.save.click()
      await found.form.waitFor({ state: 'detached' })
    },
  }
}

/** The settings window as its user finds it. */
export type SettingsPage = ReturnType<typeof settingsPage>
