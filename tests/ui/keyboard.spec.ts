import { expect, test } from './fixtures.ts'

test.describe('with the keyboard alone', () => {
  test.use({ practice: true })

  test('an address is named, created, found and copied again', async ({ app }) => {
    const desktop = await app.openDesktop()
    const { keyboard } = desktop.page
    const { popover } = desktop
    const open = async () => {
      await desktop.openPopoverHotkey.press('Enter')
      await expect(popover.name).toBeFocused()
    }
    for (const name of ['first', 'second']) {
      await open()
      await keyboard.type(name)
      await keyboard.press('Enter')
      await expect(desktop.clipboard).toHaveText(`${name}@practice.invalid`)
      await expect(popover.name).toBeHidden()
    }

    await open()
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(popover.marked).toContainText('first@practice.invalid')
    await keyboard.press('Enter')
    await expect(desktop.clipboard).toHaveText('first@practice.invalid')

    await open()
    await keyboard.type('seco')
    await keyboard.press('Enter')
    await expect(desktop.clipboard).toHaveText('second@practice.invalid')
  })

  test('another suggestion takes one key combination', async ({ app }) => {
    const popover = await app.openPopover()
    await expect(popover.name).toBeFocused()
    await expect(popover.name).toHaveAttribute('placeholder', /./)
    const first = await popover.name.getAttribute('placeholder')
    await popover.page.keyboard.press('Control+r')
    await expect(popover.name).not.toHaveAttribute('placeholder', first ?? '')
    await expect(popover.name).toHaveAttribute('placeholder', /./)
  })

  test('every control of the popover is reached by Tab and shows its focus', async ({ app }) => {
    const popover = await app.openPopover()
    await expect(popover.name).toBeFocused()
    const reached = new Set<string>()
    for (let presses = 0; presses < 15; presses += 1) {
      await popover.page.keyboard.press('Tab')
      const focused = await popover.page.evaluate(() => {
        const { activeElement } = document
        if (activeElement === null || activeElement === document.body) return undefined
        // A row of the form shows its focus ring around the whole row.
        const ringed = [activeElement, activeElement.closest('.composer'), activeElement.closest('.picker')]
        const ring = ringed.some((element) => {
          if (element === null) return false
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
          return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
        })
        const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? ''
        return { name: activeElement.id || name.trim(), ring }
      })
      if (focused === undefined) continue
      expect(focused.ring, `focus ring of ${focused.name}`).toBe(true)
      reached.add(focused.name)
    }
    expect(reached.size).toBeGreaterThanOrEqual(6)
  })

  test('an account is added, and its form is closed', async ({ app, haltman }) => {
    const settings = await app.openSettings()
    const { keyboard } = settings.page
    await settings.addAccount.focus()
    await keyboard.press('Enter')
    await expect(settings.service).toBeFocused()
    await keyboard.type('haltm')
    await keyboard.press('Enter')
    await expect(settings.key).toBeFocused()
    await settings.nickname.focus()
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('Mail')
    await settings.key.focus()
    await keyboard.type(haltman.key)
    await settings.advanced.focus()
    await keyboard.press('Enter')
    await settings.server.focus()
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type(haltman.url)
    await keyboard.press('Enter')
    await expect(settings.accounts).toContainText('Mail')
    await keyboard.press('Escape')
    await expect(settings.form).toHaveCount(0)
  })
})
