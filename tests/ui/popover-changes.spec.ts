import { expect, test } from './fixtures.ts'

const long = `${'very.long.name.'.repeat(4)}end`

test.describe('when an address appears', () => {
  test.use({ practice: true })

  test('a click that was meant for a row hits no control that moved there', async ({ app }) => {
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
    // Checked as soon as the row has moved: Undo and Copy are at the end of the card.
    const hit = page.evaluate(
      ({ x, y, width, height }) =>
        new Promise<readonly string[]>((resolve) => {
          const look = () => {
            const steps = Array.from({ length: Math.floor(width / 10) }, (_, step) => x + step * 10)
            const places = steps.flatMap((left) =>
              [0, 60, 120].map((down) => [left, y + height / 2 + down] as const),
            )
            const buttons = places.map(([left, top]) =>
              document.elementFromPoint(left, top)?.closest('button'),
            )
            return buttons.flatMap((button) => button?.textContent ?? [])
          }
          new MutationObserver((_, observer) => {
            if (document.querySelector('.result') === null) return
            observer.disconnect()
            requestAnimationFrame(() => resolve(look()))
          }).observe(document.body, { childList: true, subtree: true })
        }),
      before,
    )
    await name.fill('fourth')
    await name.press('Enter')
    expect(await hit).toEqual([])
    await expect(result).toContainText('fourth@practice.invalid')
    await expect(said).toContainText('fourth@practice.invalid is on the clipboard')
    await undo.click()
    await expect(result).toContainText('Deleted')
    await expect(result).toBeFocused()
    await expect(recent).not.toContainText('fourth')
  })

  test('Enter chooses in an open list, and creates an address in a closed one', async ({ app, haltman }) => {
    await app.addAccount('haltman', haltman, 'Mail')
    const { page, account, domain, result } = await app.openPopover()
    await account.focus()
    const before = await account.inputValue()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(account).not.toHaveValue(before)
    await expect(domain).toHaveValue('practice.invalid')
    await expect(result).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(result).toContainText('@')
  })

  test('a long address is fully visible in the list without hovering', async ({ app }) => {
    const { page, name, recent, result } = await app.openPopover()
    await page.setViewportSize({ width: 320, height: 560 })
    await name.fill(long)
    await name.press('Enter')
    await expect(result).toContainText(`${long}@practice.invalid`)
    const address = recent.locator('.address')
    await expect(address).toHaveText(`${long}@practice.invalid`)
    expect(await address.evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(true)
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
