import { expect, test } from './fixtures.ts'

const long = `${'very.long.name.'.repeat(4)}end`

test.describe('when an address appears', () => {
  test.use({ practice: true })

  test('a click that was meant for a row meets nothing that moved there', async ({ app }) => {
    const first = await app.openPopover()
    for (const local of ['first', 'second', 'third']) {
      await first.name.fill(local)
      await first.name.press('Enter')
      await expect(first.recent).toContainText(`${local}@practice.invalid`)
    }
    await first.page.close()
    const { page, name, recent, result, undo, said } = await app.openPopover()
    const row = recent.getByRole('listitem').first()
    const before = await row.boundingBox()
    if (before === null) throw new Error('The list has no row.')
    await name.fill('fourth')
    await name.press('Enter')
    await result.waitFor()
    // Along the whole width, since Undo and Copy stand at its end.
    for (let x = before.x + 10; x < before.x + before.width; x += 20) {
      await page.mouse.click(x, before.y + before.height / 2)
    }
    await expect(result).toContainText('fourth@practice.invalid')
    await expect(result).not.toContainText('Deleted')
    await expect(said).toContainText('fourth@practice.invalid is on the clipboard')
    await undo.click()
    await expect(result).toContainText('Deleted')
    await expect(result).toBeFocused()
    await expect(recent).not.toContainText('fourth')
  })

  test('Enter chooses in a list that is open, and makes an address in one that is not', async ({
    app,
    haltman,
  }) => {
    const settings = await app.openSettings()
    await settings.add('Haltman', haltman, 'Mail')
    const { page, account, result } = await app.openPopover()
    await account.focus()
    const before = await account.inputValue()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(account).not.toHaveValue(before)
    await expect(result).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(result).toContainText('@')
  })

  test('a long address shows its domain, and all of itself with the focus', async ({ app }) => {
    const { page, name, search, recent, result } = await app.openPopover()
    await page.setViewportSize({ width: 320, height: 560 })
    await name.fill(long)
    await name.press('Enter')
    await expect(result).toContainText(`${long}@practice.invalid`)
    const domain = recent.getByText('@practice.invalid')
    const inside = await domain.evaluate((part) => part.scrollWidth <= part.clientWidth)
    expect(inside).toBe(true)
    await search.focus()
    await page.keyboard.press('ArrowDown')
    const whole = recent.locator('.address')
    expect(
      await whole.evaluate(
        (line) => line.scrollWidth <= line.clientWidth && line.scrollHeight <= line.clientHeight,
      ),
    ).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('in forced colours the focus is a highlight of three pixels, and the primary button is filled', async ({
    app,
  }) => {
    const { page, name, create, search } = await app.openPopover()
    await page.emulateMedia({ forcedColors: 'active' })
    await name.focus()
    const ring = await name.evaluate((input) => {
      const field = input.closest('.field')
      if (field === null) return []
      const probe = document.createElement('i')
      probe.style.color = 'Highlight'
      document.body.append(probe)
      const highlight = getComputedStyle(probe).color
      const { outlineWidth, outlineOffset, outlineColor } = getComputedStyle(field)
      return [outlineWidth, outlineOffset, outlineColor === highlight]
    })
    expect(ring).toEqual(['3px', '2px', true])
    const colours = await create.evaluate((button) => {
      const { backgroundColor, color } = getComputedStyle(button)
      return backgroundColor !== color
    })
    expect(colours).toBe(true)
    await expect(search).toBeHidden()
  })
})
