import type { Page } from '@playwright/test'
import { settingsWords } from '../../../src/shared/words/en/settings.ts'
import { settingsCreatingWords } from '../../../src/shared/words/en/settings-creating.ts'
import { pseudo } from '../../support/pseudo-language.ts'
import { expect, test } from './fixtures.ts'
import { createLook } from './look.ts'

const words = pseudo({ ...settingsWords, ...settingsCreatingWords })

/** Texts of these tests. */
const values = ['Post', 'coffee', 'Other', 'Free', 'Pro', 'Lifetime']

/** Opens a page of the window. */
async function open(page: Page, name: 'accounts' | 'creating' | 'shortcuts' | 'general' | 'about') {
  const link = page.getByRole('button', { name: words[`nav.${name}`], exact: true })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('every form of an account is whole in a language that is longer than English', async ({
  app,
  haltman,
  likedo,
}) => {
  const { page } = await app.openSettings()
  const look = createLook(page, { widths: [720, 480, 360], height: 640, values })
  const dialog = page.getByRole('dialog')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const field = (name: string) => dialog.getByRole('textbox', { name, exact: true })
  const service = dialog.getByRole('combobox').first()

  await expect(page.getByRole('heading', { name: words['accounts.empty.title'] })).toBeVisible()
  await look('no accounts')
  await button(words['accounts.add']).first().click()
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await look('services')
  await service.fill('coffee')
  await expect(dialog.getByRole('option').first()).toBeHidden()
  await look('no service found')
  await service.fill('Haltman')
  await service.press('Enter')
  await field(words['form.nickname']).fill('Post')
  await dialog.getByText(words['form.advanced']).click()
  await field(words['form.server']).fill('coffee')
  await button(words['form.save']).click()
  await expect(dialog.locator('[aria-invalid="true"]').first()).toBeVisible()
  await look('a form with errors')
  await field(words['form.server']).fill(haltman.url)
  await dialog.getByLabel(words['form.key'], { exact: true }).fill('k'.repeat(64))
  await button(words['form.test']).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await look('a rejected key')
  await dialog.getByLabel(words['form.key'], { exact: true }).fill(haltman.key)
  await button(words['form.test']).click()
  await expect(dialog.getByRole('status')).toContainText(words['report.good'])
  await look('a tested account')
  await dialog.getByLabel(words['form.key'], { exact: true }).fill('')
  await button(words['mail.open']).click()
  await field(words['mail.email']).fill('me@inbox.example')
  await look('a key by email')
  await page.keyboard.press('Enter')
  await expect(field(words['mail.code'])).toBeVisible()
  await field(words['mail.code']).fill('1')
  await page.keyboard.press('Enter')
  await expect(field(words['mail.code'])).toHaveAttribute('aria-invalid', 'true')
  await look('a wrong code')
  await page.keyboard.press('Escape')
  await expect(button(words['discard.yes'])).toBeVisible()
  await look('a question before discarding')
  await button(words['discard.yes']).click()
  await expect(dialog).toBeHidden()

  await button(words['accounts.try']).click()
  await app.addAccount('haltman', haltman, 'Post')
  await app.addAccount('likedo', likedo, 'Other')
  const row = (nickname: string) => page.getByRole('listitem').filter({ hasText: nickname })
  await expect(row('Other')).toBeVisible()
  await look('accounts')
  await row('Other')
    .getByRole('button', { name: words['accounts.edit.of']('Other') })
    .click()
  await expect(field(words['form.nickname'])).toHaveValue('Other')
  await look('the form of an account')
  await page.keyboard.press('Escape')
  await page.getByText(words['handles.name'], { exact: true }).click()
  const handle = page.getByRole('textbox', { name: words['handles.handle'], exact: true })
  await handle.fill('two words')
  await expect(handle).toHaveAttribute('aria-invalid', 'true')
  await look('a wrong handle')
  await handle.fill('coffee')
  await handle.press('Enter')
  const release = page.getByRole('button', { name: words['handles.release.of']('coffee') })
  await expect(release).toBeVisible()
  await look('handles')
  await release.click()
  await expect(dialog).toBeVisible()
  await look('a handle is released')
  await page.keyboard.press('Escape')
  await button(words['handles.existing']).click()
  await expect(dialog).toBeVisible()
  await look('an existing handle')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words['accounts.remove.of']('Post') }).click()
  await expect(dialog).toBeVisible()
  await look('an account is removed')
})

test.describe('with the practice account,', () => {
  test.use({ practice: true, previewArgs: ['--taken', 'CommandOrControl+Alt+Shift+N'] })

  test('every page of the settings is whole in a language that is longer than English', async ({ app }) => {
    const { page } = await app.openSettings()
    const look = createLook(page, { widths: [720, 480, 360], height: 640, values })
    await open(page, 'creating')
    for (const kind of ['words', 'random', 'template'] as const) {
      await page.getByRole('radio', { name: words[`style.${kind}`] }).check()
      await expect(page.getByRole('status', { name: words['sample.name'] })).not.toBeEmpty()
      await look(`names of the kind ${kind}`)
    }
    await page.getByRole('textbox', { name: words['naming.template'] }).fill('{coffee')
    await expect(page.locator('[aria-invalid="true"]')).toBeVisible()
    await look('a wrong template')
    await open(page, 'shortcuts')
    await look('shortcuts')
    await page.locator('.recorder').first().click()
    await look('a hotkey is recorded')
    await page.keyboard.press('Control+KeyK')
    await expect(page.getByRole('alert')).toBeVisible()
    await look('a hotkey that programs use')
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('keys of the settings')
    await page.keyboard.press('Escape')
    await open(page, 'general')
    await look('general')
    await open(page, 'about')
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expect(page.locator('.licences summary').first()).toBeVisible()
    await look('about')
  })
})
