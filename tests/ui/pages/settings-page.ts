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
    notices: page.getByRole('region', { name: 'Notices' }),
    addAccount: page.getByRole('button', { name: 'Add account' }).first(),
    form,
    service: form.getByRole('combobox', { name: 'Service' }),
    services: form.getByRole('listbox', { name: 'Services' }),
    changeService: form.getByRole('button', { name: 'Change service' }),
    nickname: form.getByRole('textbox', { name: 'Nickname' }),
    key: form.getByLabel('API key', { exact: true }),
    advanced: form.getByText('Advanced'),
    server: form.getByRole('textbox', { name: 'Server address' }),
    defaultDomain: form.getByRole('combobox', { name: 'Default domain' }),
    keyByEmail: form.getByRole('button', { name: 'Get a key by email' }),
    email: form.getByRole('textbox', { name: 'Email' }),
    days: form.getByRole('spinbutton', { name: 'Days' }),
    automaticRenewal: form.getByRole('checkbox', { name: 'Automatic renewal' }),
    sendCode: form.getByRole('button', { name: /^Send code/ }),
    code: form.getByRole('textbox', { name: 'Code' }),
    confirm: form.getByRole('button', { name: /^Confirm/ }),
    anotherCode: form.getByRole('button', { name: 'Send another code' }),
    plan: form.getByRole('combobox', { name: 'Plan' }),
    ownDomain: form.getByRole('textbox', { name: 'Domain' }),
    mailbox: form.getByRole('textbox', { name: 'Mailbox' }),
    separator: form.getByRole('combobox', { name: 'Separator' }),
    testConnection: form.getByRole('button', { name: 'Test connection' }),
    outcome: form.getByRole('status'),
    // A failure that is read with the field that it blames is no alert.
    failure: form.locator('[role=alert], #test-failure > :not([role])'),
    save: form.getByRole('button', { name: 'Save', exact: true }),
    saveAnyway: form.getByRole('button', { name: 'Save anyway' }),
    cancel: form.getByRole('button', { name: 'Cancel' }),
  }
  const handleList = page.getByRole('list', { name: 'Handles', exact: true })
  return {
    ...found,
    about: {
      copyPath: (folder: 'Data' | 'Logs') => page.getByRole('button', { name: `Copy path: ${folder}` }),
      diagnostics: page.locator('summary').filter({ hasText: 'Diagnostics' }),
      diagnosticsText: page.getByRole('region', { name: 'Text of the diagnostics' }),
      copyDiagnostics: page.getByRole('button', { name: 'Copy diagnostics' }),
      licences: page.locator('summary').filter({ hasText: 'Open-source licences' }),
      packages: page.getByRole('list', { name: 'Packages' }),
    },
    handles: {
      summary: page.locator('summary').filter({ hasText: 'Handles' }),
      name: page.getByRole('textbox', { name: 'Handle', exact: true }),
      claim: page.getByRole('button', { name: 'Claim handle' }),
      addExisting: page.getByRole('button', { name: 'Add it to the list' }),
      list: handleList,
      domains: (handle: string) => page.getByRole('list', { name: `Domains of ${handle}` }),
      domain: (handle: string, domain: string) =>
        page.getByRole('list', { name: `Domains of ${handle}` }).getByRole('switch', { name: domain }),
      release: (handle: string) => page.getByRole('button', { name: `Release ${handle}` }),
      checkAgain: (handle: string) => page.getByRole('button', { name: `Check again: ${handle}` }),
      remove: (handle: string) => page.getByRole('button', { name: `Remove from list: ${handle}` }),
      failure: page.getByRole('alert'),
      dialog: form,
      dialogName: form.getByRole('textbox', { name: 'Handle' }),
      dialogDomain: form.getByRole('combobox', { name: 'Domain to switch on' }),
      add: form.getByRole('button', { name: 'Switch on and add' }),
      confirmation: form.getByRole('textbox', { name: /^Type / }),
      releaseForEver: form.getByRole('button', { name: 'Release for good' }),
      keep: form.getByRole('button', { name: 'Keep it' }),
    },
    /** Chooses the service of a new account by its name. */
    async choose(service: string) {
      if (await found.changeService.isVisible()) await found.changeService.click()
      await found.service.fill(service)
      await found.services.getByText(service, { exact: true }).click()
    },
    /** Fills the form for a new account at a service of the test. */
    async fill(
      provider: 'Haltman' | 'LikeDo',
      server: HaltmanServer | LikedoServer,
      nickname: string = provider,
    ) {
      await found.addAccount.click()
      await this.choose(provider)
      await found.nickname.fill(nickname)
      await found.key.fill(server.key)
      await found.advanced.click()
      await found.server.fill(server.url)
    },
    /** Fills the form for a new Haltman account up to the email address for its key. */
    async fillForMail(server: HaltmanServer, email: string, nickname = 'Mail') {
      await found.addAccount.click()
      await this.choose('Haltman')
      await found.nickname.fill(nickname)
      await found.advanced.click()
      await found.server.fill(server.url)
      await found.keyByEmail.click()
      await found.email.fill(email)
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
