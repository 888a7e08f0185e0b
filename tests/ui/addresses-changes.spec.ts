import { expect, test } from './fixtures.ts'
import { addressesPage } from './pages/addresses-page.ts'

test.describe('the page of all addresses', () => {
  test.use({ practice: true })

  test('shows which address is on the clipboard, and says how many match', async ({ app }) => {
    const popover = await app.openPopover()
    for (const name of ['first', 'second']) {
      await popover.name.fill(name)
      await popover.name.press('Enter')
      await expect(popover.result).toContainText(`${name}@practice.invalid`)
    }
    const settings = await app.openSettings()
    const page = addressesPage(settings)
    await page.open()
    const sign = (address: string) => page.copy(address).locator('path').getAttribute('d')
    const [first, second] = ['first@practice.invalid', 'second@practice.invalid']
    await expect(page.row(second)).toBeVisible()
    const copied = await sign(second)
    expect(await sign(first)).not.toBe(copied)
    await page.copy(first).click()
    await expect(page.said).toHaveText(`${first} copied`)
    await expect.poll(() => sign(first)).toBe(copied)
    await expect(popover.recent.filter({ hasText: 'Copied' })).toHaveText(/^first/)
    await popover.result.click()
    await expect.poll(() => sign(second)).toBe(copied)
    await expect(page.said).toHaveText('')

    await page.search.fill('first')
    await expect(page.count).toHaveText('1 address')
    await page.search.fill('nothing like it')
    await expect(page.count).toHaveText('0 addresses')
  })

  test('scrolls only its list, regardless of notes above it', async ({ app }) => {
    const popover = await app.openPopover()
    await popover.create.click()
    await expect(popover.result).toBeVisible()
    const settings = await app.openSettings()
    await addressesPage(settings).open()
    await expect(addressesPage(settings).rows).toHaveCount(1)
    await settings.page.setViewportSize({ width: 900, height: 640 })
    await settings.page.evaluate(() => {
      const note = document.createElement('p')
      note.style.height = '80px'
      document.querySelector('.content')?.prepend(note)
    })
    const overflow = () => document.documentElement.scrollHeight - document.documentElement.clientHeight
    expect(await settings.page.evaluate(overflow)).toBe(0)
  })
})

test('a failed comparison does not leave Up to date beside it', async ({ app, haltman }) => {
  await app.addAccount('haltman', haltman, 'Mail')
  const settings = await app.openSettings()
  const page = addressesPage(settings)
  await page.open()
  await expect(page.refresh).toHaveAttribute('aria-busy', 'false')
  await page.refresh.click()
  await expect(page.said).toHaveText('Up to date')
  haltman.misbehave({ when: '/api/alias/list', how: 'reset', times: 5 })
  await page.refresh.click()
  await expect(page.failure).toBeVisible()
  await expect(page.said).toHaveText('')
})
