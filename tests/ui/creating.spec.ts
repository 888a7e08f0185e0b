import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wordList as german } from '../../src/main/naming/words/de.ts'
import { expect, test } from './fixtures.ts'
import { preferencePages } from './pages/preference-pages.ts'

test.describe('the copying of new addresses, set with the keyboard alone', () => {
  test.use({ practice: true })

  test('if it is off, an address is shown without the word Copied, and Copy copies it', async ({ app }) => {
    const { page } = await app.openSettings()
    const pages = preferencePages(page)
    await pages.open('New addresses')
    await pages.copyAtOnce.focus()
    await page.keyboard.press('Space')
    await expect(pages.copyAtOnce).not.toBeChecked()

    const desktop = await app.openDesktop()
    const { popover } = desktop
    await desktop.openPopoverHotkey.press('Enter')
    await expect(popover.name).toBeFocused()
    await desktop.page.keyboard.type('shown')
    await desktop.page.keyboard.press('Enter')
    await expect(popover.result).toContainText('shown@practice.invalid')
    await expect(popover.result).not.toContainText(/copied/i)
    await expect(desktop.clipboard).toBeEmpty()
    await popover.name.press('Enter')
    await expect(desktop.clipboard).toHaveText('shown@practice.invalid')
    await expect(popover.name).toBeHidden()

    await desktop.newAddressHotkey.press('Enter')
    const newest = desktop.notifications.getByRole('listitem').first()
    await expect(newest).toContainText('New address')
    await expect(newest).not.toContainText(/copied/i)
    await expect(desktop.clipboard).toHaveText('shown@practice.invalid')
  })

  test('if the settings file has another time to clear the clipboard, that time applies and stays a choice', async ({
    app,
  }) => {
    const before = await app.openSettings()
    const pages = preferencePages(before.page)
    await pages.open('New addresses')
    await pages.clearClipboard.focus()
    await before.page.keyboard.press('ArrowDown')
    await expect(pages.clearClipboard).toHaveValue('30')
    const saved = join(app.folder, 'settings.json')
    await expect.poll(() => readFile(saved, 'utf8').catch(() => '')).toMatch(/AfterSeconds": *30/)
    await app.restart(async (folder) => {
      const file = join(folder, 'settings.json')
      const settings = JSON.parse(await readFile(file, 'utf8'))
      settings.preferences.clearClipboardAfterSeconds = 1
      await writeFile(file, JSON.stringify(settings))
    })
    const after = preferencePages((await app.openSettings()).page)
    await after.open('New addresses')
    await expect(after.clearClipboard).toHaveValue('1')
    const desktop = await app.openDesktop()
    await desktop.newAddressHotkey.press('Enter')
    await expect(desktop.clipboard).toContainText('@practice.invalid')
    await expect(desktop.clipboard).toBeEmpty()
  })
})

test('one address can be kept ready: it is shown as ready, the hotkey gives it out, and the next one follows', async ({
  app,
  haltman,
}) => {
  await app.addAccount('haltman', haltman, 'Mail')
  const settings = await app.openSettings()
  const { page } = settings
  const pages = preferencePages(page)
  await pages.open('New addresses')
  await expect(pages.keepReady).not.toBeChecked()
  await pages.keepReady.focus()
  await page.keyboard.press('Space')
  await expect(pages.readiness).toContainText(/^Ready: .+@one\.example$/)
  const [address = ''] = haltman.addresses()
  await expect(pages.readiness).toHaveText(`Ready: ${address}`)
  await page.getByRole('button', { name: 'Addresses', exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: address })
  await expect(row).toContainText('Ready')

  const desktop = await app.openDesktop()
  await desktop.newAddressHotkey.press('Enter')
  await expect(desktop.clipboard).toHaveText(address)
  await expect(desktop.notifications).toContainText('New address · Mail')
  await pages.open('New addresses')
  await expect(pages.readiness).toContainText(/^Ready: .+@one\.example$/)
  await expect(pages.readiness).not.toContainText(address)
  expect(haltman.addresses()).toHaveLength(2)
  await pages.keepReady.press('Space')
  await expect(settings.notices).toContainText('was made in advance for Mail and not used')
  await expect(pages.readiness).toHaveCount(0)
})

test.describe('where no service is asked', () => {
  test.use({ practice: true })

  test('there is no reserve, and a copied link can become the label', async ({ app }) => {
    const { page } = await app.openSettings()
    const pages = preferencePages(page)
    await pages.open('New addresses')
    await expect(pages.keepReady).toHaveCount(0)
    await expect(pages.copiedLink).not.toBeChecked()
    await pages.copiedLink.focus()
    await page.keyboard.press('Space')
    await expect(pages.copiedLink).toBeChecked()
    await expect(pages.copiedLink).toHaveAccessibleDescription(/reads the clipboard once/)
  })
})

test.describe('the language of readable words', () => {
  test.use({ practice: true })

  test('is chosen with the keyboard, shown in the sample at once, and kept after a restart', async ({
    app,
  }) => {
    const before = await app.openSettings()
    const pages = preferencePages(before.page)
    await pages.open('New addresses')
    await expect(pages.wordLanguage).toHaveValue('app')
    await expect(pages.sample).toContainText('@practice.invalid')
    const english = await pages.sample.innerText()
    await pages.wordLanguage.focus()
    await before.page.keyboard.type('Deu')
    await expect(pages.wordLanguage).toHaveValue('de')
    await expect(pages.sample).not.toHaveText(english)
    const sample = (await pages.sample.innerText()).replace(/\d+\s*@.*/s, '')
    expect(german).toEqual(expect.arrayContaining(sample.split('.')))

    await app.restart()
    const after = preferencePages((await app.openSettings()).page)
    await after.open('New addresses')
    await expect(after.wordLanguage).toHaveValue('de')
  })
})
