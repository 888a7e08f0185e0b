import { expect, test } from './fixtures.ts'

const long = `${'very.long.name.'.repeat(4)}end`

test.describe('when an address appears', () => {
  test.use({ practice: true })

  test('a click that was meant for a row hits no control that moved there', async ({ app }) => {
    const first = await app.openPopover()
    for (const local of ['first', 'second', 'third']) {
      await first.name.fill(local)
      await first.name.press('Enter')
      await expect(first.result).toContainText(`${local}@practice.invalid`)
    }
    await first.page.close()
    const { page, name, recent, result, said } = await app.openPopover()
    await expect(recent).toHaveCount(3)
    const row = await recent.nth(1).boundingBox()
    if (row === null) throw new Error('The list has no row.')
    // The row of the new address pushes the others down. Checked as soon as it is drawn.
    const hit = page.evaluate(
      ({ x, y, width, height }) =>
        new Promise<string>((resolve) => {
          new MutationObserver((_, observer) => {
            if (document.querySelector('.made') === null) return
            observer.disconnect()
            requestAnimationFrame(() => {
              const there = document.elementFromPoint(x + width / 2, y + height / 2)
              resolve(there?.closest('[role=option]')?.textContent ?? '')
            })
          }).observe(document.body, { childList: true, subtree: true, attributes: true })
        }),
      row,
    )
    await name.fill('fourth')
    await name.press('Enter')
    expect(await hit).toBe('')
    await expect(result).toContainText('fourth@practice.invalid')
    await expect(said).toContainText('fourth@practice.invalid is on the clipboard')
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
    const { page, name, result } = await app.openPopover()
    await page.setViewportSize({ width: 320, height: 560 })
    await name.fill(long)
    await name.press('Enter')
    await expect(result).toContainText(`${long}@practice.invalid`)
    const address = result.locator('.address')
    await expect(address).toHaveText(`${long}@practice.invalid`)
    expect(await address.evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('in forced colours the focus and the marked row are highlights of three pixels', async ({ app }) => {
    const { page, name, marked } = await app.openPopover()
    await page.emulateMedia({ forcedColors: 'active' })
    await name.focus()
    for (const part of [name.locator('xpath=ancestor::*[contains(@class, "composer")]'), marked]) {
      const ring = () =>
        part.evaluate((element) => {
          const probe = document.createElement('i')
          probe.style.color = 'Highlight'
          document.body.append(probe)
          const highlight = getComputedStyle(probe).color
          const { outlineWidth, outlineColor } = getComputedStyle(element)
          probe.remove()
          return [outlineWidth, outlineColor === highlight]
        })
      // The colours of the system come with the part that loads later.
      await expect.poll(ring).toEqual(['3px', true])
    }
  })
})
