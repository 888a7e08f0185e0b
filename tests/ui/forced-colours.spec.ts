import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { preferencePages } from './pages/preference-pages.ts'

/** The colours of a part of the page, and those of the system. */
function coloursOf(part: Locator) {
  return part.evaluate((element) => {
    const probe = document.body.appendChild(document.createElement('i'))
    const system = (name: string) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    }
    const names = ['Highlight', 'HighlightText', 'ButtonText', 'ButtonFace', 'Canvas', 'CanvasText']
    const colours = Object.fromEntries(names.map((name) => [name, system(name)]))
    probe.remove()
    const nameOf = (colour: string) => names.filter((name) => colours[name] === colour)
    const {
      outlineStyle,
      outlineWidth,
      outlineColor,
      backgroundColor,
      borderTopColor,
      borderTopWidth,
      color,
    } = getComputedStyle(element)
    return {
      outline: outlineStyle === 'none' ? [] : nameOf(outlineColor),
      outlineWidth,
      ground: nameOf(backgroundColor),
      border: borderTopWidth === '0px' ? [] : nameOf(borderTopColor),
      words: nameOf(color),
    }
  })
}

test.describe('in the colours of the system', () => {
  test.use({ practice: true })

  test('the focus, the marked row, the open page and what is on stand out', async ({ app }) => {
    const popover = await app.openPopover()
    await popover.page.emulateMedia({ forcedColors: 'active' })
    await expect(popover.create).toContainText('@practice.invalid')
    await expect(popover.name).toBeFocused()
    const ring = { outline: expect.arrayContaining(['Highlight']), outlineWidth: '3px' }
    // The colours of the system come with the part that loads later.
    await expect.poll(() => coloursOf(popover.marked)).toMatchObject(ring)
    await expect.poll(() => coloursOf(popover.page.locator('.composer'))).toMatchObject(ring)
    await popover.page.keyboard.press('Control+Enter')
    await expect(popover.result).toBeVisible()
    await popover.page.keyboard.press('Control+k')
    const item = popover.menu.getByRole('menuitem').first()
    await expect(item).toBeFocused()
    await expect.poll(() => coloursOf(item)).toMatchObject(ring)

    const { page, navigation, addAccount } = await app.openSettings()
    await page.emulateMedia({ forcedColors: 'active' })
    const openPage = navigation.getByRole('button', { name: 'Accounts' })
    await expect(openPage).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(openPage).toBeFocused()
    await expect
      .poll(() => coloursOf(openPage))
      .toMatchObject({
        ...ring,
        ground: expect.arrayContaining(['Highlight']),
        words: expect.arrayContaining(['HighlightText']),
      })
    const other = navigation.getByRole('button', { name: 'General' })
    await expect.poll(async () => (await coloursOf(other)).ground).not.toContain('Highlight')
    await expect
      .poll(() => coloursOf(addAccount))
      .toMatchObject({
        ground: expect.arrayContaining(['ButtonText']),
        words: expect.arrayContaining(['ButtonFace']),
      })
    const remove = page.getByRole('button', { name: 'Remove Practice' })
    await expect.poll(async () => (await coloursOf(remove)).border).toContain('ButtonText')
    const icon = addAccount.locator('svg')
    expect(await icon.evaluate((svg) => getComputedStyle(svg).stroke)).toBe(
      await addAccount.evaluate((button) => getComputedStyle(button).color),
    )

    const pages = preferencePages(page)
    await pages.open('General')
    await pages.keepPopoverOpen.setChecked(true)
    await expect.poll(async () => (await coloursOf(pages.keepPopoverOpen)).ground).toContain('Highlight')
    await pages.notifications.setChecked(false)
    await expect.poll(async () => (await coloursOf(pages.notifications)).ground).not.toContain('Highlight')
    await pages.open('New addresses')
    const chosen = page.locator('.style:has(:checked)')
    const free = page.locator('.style:not(:has(:checked))').first()
    await expect.poll(async () => (await coloursOf(chosen)).border).toContain('Highlight')
    await expect.poll(async () => (await coloursOf(free)).border).not.toContain('Highlight')
  })
})
