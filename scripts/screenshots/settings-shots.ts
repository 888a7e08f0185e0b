import type { SettingsPage } from '../../tests/ui/pages/settings-page.ts'
import { expiringKey } from './expiring-key.ts'
import type { Shot } from './stage.ts'
import { withAccounts } from './with-accounts.ts'

const size = { width: 760, height: 560 }

/** The folder of the pictures' own data says nothing to anybody. */
async function hideFolders({ page }: SettingsPage): Promise<void> {
  for (const [found, shown] of [
    [/aliasmith-screenshots[^/]*$/, '~/.config/Aliasmith/data'],
    [/aliasmith-screenshots.*logs$/, '~/.config/Aliasmith/data/logs'],
  ] as const) {
    await page.getByText(found).evaluate((folder, text) => folder.replaceChildren(text), shown)
  }
}

/** The settings window in every state. */
export const settingsShots: readonly Shot[] = [
  {
    name: 'settings-empty',
    size,
    async play(stage) {
      await (await stage.settings()).addAccount.waitFor()
    },
  },
  {
    name: 'settings-accounts',
    size,
    practice: true,
    async play(stage) {
      const settings = await withAccounts(stage)
      await settings.page.getByRole('button', { name: 'Edit Mail' }).click()
      await settings.testConnection.click()
      await settings.outcome.getByText('accepted').waitFor()
      await settings.cancel.click()
      await settings.accounts.getByText('Working').first().waitFor()
    },
  },
  {
    name: 'settings-add-account',
    size,
    async play(stage) {
      const settings = await stage.settings()
      await settings.addAccount.click()
      await settings.key.waitFor()
    },
  },
  {
    name: 'settings-plan',
    size: { width: 760, height: 720 },
    async play({ likedo, settings }) {
      const window = await settings()
      await window.fill('LikeDo', likedo, 'Shopping')
      await window.plan.selectOption('Pro')
    },
  },
  {
    name: 'settings-connected',
    size: { width: 760, height: 720 },
    async play({ haltman, settings }) {
      const window = await settings()
      await window.fill('Haltman', haltman, 'Mail')
      await window.advanced.click()
      await window.testConnection.click()
      await window.outcome.getByText('accepted').waitFor()
      await window.outcome.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'settings-form-errors',
    size: { width: 760, height: 720 },
    async play({ haltman, settings }) {
      const window = await settings()
      await window.fill('Haltman', haltman, 'Mail')
      await window.key.fill('not a key')
      await window.server.fill('http://mail.example.com/api')
      await window.save.click()
    },
  },
  {
    name: 'settings-key-rejected',
    size: { width: 760, height: 720 },
    async play({ haltman, settings }) {
      const window = await settings()
      await window.fill('Haltman', haltman, 'Mail')
      await window.key.fill('0'.repeat(64))
      await window.testConnection.click()
      await window.failure.waitFor()
    },
  },
  {
    name: 'settings-key-by-email',
    size: { width: 760, height: 720 },
    async play({ haltman, settings }) {
      const window = await settings()
      await window.fillForMail(haltman, 'you@inbox.example')
      await window.advanced.click()
    },
  },
  {
    name: 'settings-key-code',
    size: { width: 760, height: 640 },
    async play({ haltman, settings }) {
      const window = await settings()
      await window.fillForMail(haltman, 'you@inbox.example')
      await window.advanced.click()
      await window.sendCode.click()
      await window.code.fill('4821')
    },
  },
  {
    name: 'settings-key-code-rejected',
    size: { width: 760, height: 640 },
    async play({ haltman, settings }) {
      const window = await settings()
      await window.fillForMail(haltman, 'you@inbox.example')
      await window.advanced.click()
      await window.sendCode.click()
      await window.code.fill(haltman.mails()[0]?.code === '000000' ? '000001' : '000000')
      await window.form.getByText('This code is wrong').waitFor()
    },
  },
  {
    name: 'settings-key-issued',
    size,
    async play({ haltman, settings }) {
      const window = await settings()
      await window.fillForMail(haltman, 'you@inbox.example')
      await window.sendCode.click()
      await window.code.waitFor()
      await window.code.fill(haltman.mails()[0]?.code ?? '')
      await window.accounts.getByText('Working').waitFor()
    },
  },
  {
    name: 'settings-key-narrow',
    size: { width: 320, height: 640 },
    async play({ haltman, settings }) {
      const window = await settings()
      await window.fillForMail(haltman, 'you@inbox.example')
      await window.advanced.click()
    },
  },
  {
    name: 'settings-key-expires',
    size,
    data: expiringKey,
    async play(stage) {
      await (await stage.settings()).accounts.getByText('Renew key').waitFor()
    },
  },
  {
    name: 'settings-remove',
    size,
    async play(stage) {
      const settings = await withAccounts(stage)
      await settings.page.getByRole('button', { name: 'Remove Mail' }).click()
      await settings.form.waitFor()
    },
  },
  {
    name: 'settings-creating',
    size,
    async play(stage) {
      const settings = await withAccounts(stage)
      await settings.navigation.getByRole('button', { name: 'Creating' }).click()
      await settings.page.getByRole('status', { name: 'Sample' }).waitFor()
    },
  },
  {
    name: 'settings-template',
    size,
    practice: true,
    async play(stage) {
      const settings = await stage.settings()
      await settings.navigation.getByRole('button', { name: 'Creating' }).click()
      await settings.page.getByRole('radio', { name: 'Template' }).check()
      await settings.page.getByRole('textbox', { name: 'Template' }).fill('{word}.{word}-{digits:4}')
      await settings.page
        .getByRole('status', { name: 'Sample' })
        .getByText(/-\d{4}/)
        .waitFor()
      await settings.page.getByText('Saved').first().waitFor()
    },
  },
  {
    name: 'settings-about',
    size,
    practice: true,
    async play(stage) {
      const settings = await stage.settings()
      await settings.navigation.getByRole('button', { name: 'About' }).click()
      await hideFolders(settings)
    },
  },
  {
    name: 'settings-about-diagnostics',
    size: { width: 760, height: 720 },
    practice: true,
    async play(stage) {
      const settings = await withAccounts(stage)
      await settings.navigation.getByRole('button', { name: 'About' }).click()
      await settings.about.diagnostics.click()
      // Nor does the computer that takes the pictures.
      await settings.about.diagnosticsText.locator('pre').evaluate((text) => {
        const told = text.textContent ?? ''
        text.replaceChildren(
          told.replace(/^System: .*$/m, 'System: linux 6.12.0 x64').replace(/release=\S+/, 'release=6.12.0'),
        )
      })
      await hideFolders(settings)
      await settings.about.copyDiagnostics.click()
      await settings.about.copyDiagnostics.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'settings-about-licences',
    size,
    async play(stage) {
      const settings = await stage.settings()
      await settings.navigation.getByRole('button', { name: 'About' }).click()
      await settings.about.licences.click()
      await settings.about.packages.getByText('axios').first().click()
      await hideFolders(settings)
    },
  },
  {
    name: 'settings-narrow',
    size: { width: 320, height: 640 },
    async play(stage) {
      await withAccounts(stage)
    },
  },
  {
    name: 'preview',
    size: { width: 1100, height: 760 },
    practice: true,
    async play({ page, desktop }) {
      await desktop()
      await page.getByRole('button', { name: 'Press New address hotkey' }).click()
      await page.getByRole('list', { name: 'Notifications' }).getByText('Practice').first().waitFor()
      await page.getByRole('button', { name: 'Tray icon' }).click()
      await page.frameLocator('iframe').getByRole('button', { name: 'Create and copy' }).waitFor()
    },
  },
]
