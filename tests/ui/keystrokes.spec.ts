import { test as base, expect } from './fixtures.ts'
import type { DesktopPage } from './pages/desktop-page.ts'

/** A keyboard that counts: a combination of keys is one keystroke, and so is a global hotkey. */
interface CountedKeys {
  hotkey(name: 'openPopover' | 'newAddress'): Promise<void>
  press(keys: string): Promise<void>
  type(text: string): Promise<void>
  /** The keystrokes since the last count. */
  count(): number
}

function countKeys(desktop: DesktopPage): CountedKeys {
  const { keyboard } = desktop.page
  let keystrokes = 0
  return {
    async hotkey(name) {
      keystrokes += 1
      await desktop[name === 'openPopover' ? 'openPopoverHotkey' : 'newAddressHotkey'].click()
      if (name === 'openPopover') await expect(desktop.popover.name).toBeFocused()
    },
    async press(keys) {
      keystrokes += 1
      await keyboard.press(keys)
    },
    async type(text) {
      keystrokes += text.length
      await keyboard.type(text)
    },
    count() {
      const counted = keystrokes
      keystrokes = 0
      return counted
    },
  }
}

const test = base.extend<{ readonly desktop: DesktopPage; readonly keys: CountedKeys }>({
  practice: true,
  desktop: async ({ app, haltman }, use) => {
    await app.addAccount('haltman', haltman, 'Mail')
    await use(await app.openDesktop())
  },
  keys: async ({ desktop }, use) => {
    await use(countKeys(desktop))
  },
})

const hidden = async ({ popover }: DesktopPage) => expect(popover.name).toBeHidden()

test('a random address takes one keystroke by its hotkey, and two in the popover', async ({
  desktop,
  keys,
}) => {
  await keys.hotkey('newAddress')
  await expect(desktop.clipboard).toHaveText(/@one\.example$/)
  expect(keys.count()).toBe(1)
  const first = await desktop.clipboard.innerText()
  await keys.hotkey('openPopover')
  await keys.press('Enter')
  await expect(desktop.clipboard).not.toHaveText(first)
  await hidden(desktop)
  expect(keys.count()).toBe(2)
})

test('a named address at the second account takes three keystrokes besides its letters', async ({
  desktop,
  keys,
}) => {
  await keys.hotkey('openPopover')
  await keys.press('Control+2')
  await keys.type('shoes')
  await keys.press('Enter')
  await expect(desktop.clipboard).toHaveText('shoes@practice.invalid')
  await hidden(desktop)
  expect(keys.count()).toBe(3 + 'shoes'.length)
})

test('an address is found and copied with two keystrokes besides the letters', async ({ desktop, keys }) => {
  for (const name of ['coffee.shop', 'library']) {
    await keys.hotkey('openPopover')
    await keys.type(name)
    await keys.press('Enter')
    await expect(desktop.clipboard).toHaveText(`${name}@one.example`)
    await hidden(desktop)
  }
  keys.count()
  await keys.hotkey('openPopover')
  await keys.type('cof')
  await keys.press('Enter')
  await expect(desktop.clipboard).toHaveText('coffee.shop@one.example')
  await hidden(desktop)
  expect(keys.count()).toBe(2 + 'cof'.length)
})

test('what was just made is taken back with two keystrokes', async ({ desktop, keys }) => {
  await keys.hotkey('openPopover')
  await keys.press('Control+2')
  await keys.type('mistake')
  await keys.press('Enter')
  await expect(desktop.clipboard).toHaveText('mistake@practice.invalid')
  await hidden(desktop)
  keys.count()
  await keys.hotkey('openPopover')
  await keys.press('Control+z')
  await expect(desktop.popover.said).toContainText('Deleted')
  expect(keys.count()).toBe(2)
})

test('an old address is switched off or deleted with four keystrokes besides the letters', async ({
  app,
  desktop,
  keys,
}) => {
  await keys.hotkey('openPopover')
  await keys.press('Control+2')
  await keys.type('parcel')
  await keys.press('Enter')
  await expect(desktop.clipboard).toHaveText('parcel@practice.invalid')
  await hidden(desktop)
  keys.count()
  await keys.hotkey('openPopover')
  await keys.type('par')
  await expect(desktop.popover.marked).toContainText('parcel@practice.invalid')
  await keys.press('Control+t')
  await expect(desktop.popover.marked).toContainText('Switched off')
  expect(keys.count()).toBeLessThanOrEqual(4 + 'par'.length)
  await keys.press('Escape')
  await keys.press('Escape')
  await hidden(desktop)

  keys.count()
  await keys.hotkey('openPopover')
  await keys.type('par')
  await expect(desktop.popover.marked).toContainText('parcel@practice.invalid')
  await keys.press('Delete')
  await expect(desktop.popover.page.getByRole('dialog')).toBeVisible()
  // The button that keeps the address has the focus.
  await keys.press('Tab')
  await keys.press('Enter')
  await expect(desktop.popover.page.getByRole('dialog')).toHaveCount(0)
  expect(keys.count()).toBeLessThanOrEqual(4 + 'par'.length)
  expect(app.said()).not.toContain('Error')
  await expect(desktop.popover.recent).toHaveCount(0)
})

test('where an address forwards is shown as soon as it is found', async ({ desktop, keys }) => {
  await keys.hotkey('openPopover')
  await keys.type('coffee')
  await keys.press('Enter')
  await expect(desktop.clipboard).toHaveText('coffee@one.example')
  await hidden(desktop)
  keys.count()
  await keys.hotkey('openPopover')
  await keys.type('cof')
  await expect(desktop.popover.marked).toContainText('Forwards to me@inbox.example')
  expect(keys.count()).toBe(1 + 'cof'.length)
})
