import { expect, type RunningApp, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import { type ShortcutsPage, shortcutsPage } from './pages/shortcuts-page.ts'

async function open(app: RunningApp): Promise<ShortcutsPage> {
  const shortcuts = shortcutsPage(await app.openSettings())
  await shortcuts.open()
  return shortcuts
}

test.describe('with the keyboard alone', () => {
  test.use({ practice: true })

  test('a hotkey gets other keys, which work at once and after a restart', async ({ app }) => {
    let shortcuts = await open(app)
    const { page } = shortcuts
    await expect(shortcuts.recorder('New address')).toHaveAccessibleName(
      'Change New address hotkey: Control Alt Shift N',
    )
    await page.getByRole('heading', { name: 'Shortcuts' }).focus()
    await page.keyboard.press('Tab')
    await expect(shortcuts.recorder('New address')).toBeFocused()
    await page.keyboard.press('Space')
    await expect(shortcuts.said).toContainText('Press the new keys.')
    await page.keyboard.down('Control')
    await page.keyboard.down('Shift')
    await expect(shortcuts.recorder('New address')).toContainText('CtrlShift…')
    await page.keyboard.up('Shift')
    await expect(shortcuts.recorder('New address')).toContainText('Ctrl…')
    await page.keyboard.down('Alt')
    await page.keyboard.press('m')
    await page.keyboard.up('Alt')
    await page.keyboard.up('Control')
    await expect(shortcuts.recorder('New address')).toHaveAccessibleName(/Control Alt M$/)
    await expect(shortcuts.said).toHaveText('New address: now Control Alt M.')
    await expect(shortcuts.recorder('New address')).toBeFocused()

    const desktop = await app.openDesktop()
    await expect(desktop.page.getByText('Ctrl Alt M')).toBeVisible()
    await desktop.newAddressHotkey.press('Enter')
    await expect(desktop.clipboard).toHaveText(/@practice\.invalid$/)
    await app.restart()
    shortcuts = await open(app)
    await expect(shortcuts.recorder('New address')).toHaveAccessibleName(/Control Alt M$/)

    await shortcuts.recorder('New address').focus()
    await shortcuts.page.keyboard.press('Tab')
    await expect(shortcuts.restore('New address')).toBeFocused()
    await shortcuts.page.keyboard.press('Enter')
    await expect(shortcuts.recorder('New address')).toHaveAccessibleName(/Control Alt Shift N$/)
    await expect(shortcuts.restore('New address')).toHaveCount(0)
    await expect(shortcuts.recorder('New address')).toBeFocused()
  })

  test('a recording ends without a change by Escape, Tab and a loss of focus', async ({ app }) => {
    const shortcuts = await open(app)
    const { keyboard } = shortcuts.page
    const recorder = shortcuts.recorder('New address')
    const waiting = recorder.getByText('Press keys…')
    await recorder.focus()
    for (const leave of ['Escape', 'Tab', 'Shift+Tab']) {
      await recorder.focus()
      await keyboard.press('Enter')
      await expect(waiting).toBeVisible()
      await keyboard.press(leave)
      await expect(waiting).toHaveCount(0)
      await expect(shortcuts.said).toHaveText('Nothing was changed.')
    }
    await recorder.focus()
    await keyboard.press('Enter')
    await expect(waiting).toBeVisible()
    await shortcuts.recorder('Open popover').focus()
    await expect(waiting).toHaveCount(0)
    await expect(recorder).toHaveAccessibleName(/Control Alt Shift N$/)
  })

  test('a hotkey is turned off by Delete, and is bound to nothing', async ({ app }) => {
    const shortcuts = await open(app)
    await shortcuts.record('Open popover', 'Delete')
    await expect(shortcuts.recorder('Open popover')).toHaveAccessibleName('Change Open popover hotkey: Off')
    await expect(shortcuts.said).toHaveText('Open popover: now off.')
    await shortcuts.turnOff('New address').click()
    await expect(shortcuts.recorder('New address')).toHaveAccessibleName('Change New address hotkey: Off')
    const desktop = await app.openDesktop()
    await expect(desktop.page.getByText('not bound')).toHaveCount(2)
  })

  test('Space in a combination records it and does not start another recording', async ({ app }) => {
    const shortcuts = await open(app)
    await shortcuts.record('New address', 'Control+Alt+Space')
    await expect(shortcuts.recorder('New address')).toHaveAccessibleName(/Control Alt Space$/)
  })
})

test.describe('refused keys', () => {
  test.use({ previewArgs: ['--taken', 'CommandOrControl+Alt+K'] })

  test('show the reason beside them, and the former keys stay', async ({ app }) => {
    const shortcuts = await open(app)
    for (const [keys, sentence] of [
      ['a', 'A single key is needed for typing in every program.'],
      ['Shift+F5', 'A single key is needed for typing in every program.'],
      ['Control+c', 'Programs use these keys to copy, and could no longer do it.'],
      ['Control+Alt+Delete', 'Your system uses these keys to log out or shut down.'],
      ['Control+Alt+k', 'Another program or your system uses these keys already.'],
      ['Control+Alt+Shift+A', 'The hotkey Open popover has these keys already.'],
    ] as const) {
      await shortcuts.record('New address', keys)
      await expect(shortcuts.failure('New address'), keys).toContainText(sentence)
      await expect(shortcuts.recorder('New address'), keys).toHaveAccessibleName(/Control Alt Shift N$/)
    }
    await shortcuts.record('New address', 'Control+Alt+j')
    await expect(shortcuts.recorder('New address')).toHaveAccessibleName(/Control Alt J$/)
    await expect(shortcuts.failure('New address')).toHaveCount(0)
  })
})

test.describe('a hotkey that another program has taken from the start', () => {
  test.use({ previewArgs: ['--taken', 'CommandOrControl+Alt+Shift+N'] })

  test('is reported until it gets working keys', async ({ app }) => {
    const shortcuts = await open(app)
    await expect(shortcuts.row('New address')).toContainText('they do nothing now')
    await expect(shortcuts.notices).toContainText('The hotkey New address could not be set')
    await shortcuts.record('New address', 'Control+Alt+j')
    await expect(shortcuts.notices).toHaveCount(0)
    await expect(shortcuts.row('New address')).not.toContainText('they do nothing now')
  })
})

test('keys that many programs use are said to be, and are used only if the user insists', async ({ app }) => {
  const shortcuts = await open(app)
  await shortcuts.record('New address', 'Control+k')
  await expect(shortcuts.failure('New address')).toContainText('Many programs use these keys')
  await expect(shortcuts.recorder('New address')).toHaveAccessibleName(/Control Alt Shift N$/)
  await shortcuts.page.keyboard.press('Tab')
  await expect(shortcuts.useAnyway('New address')).toBeFocused()
  await expect(shortcuts.useAnyway('New address')).toHaveText('Use Ctrl K anyway')
  await shortcuts.page.keyboard.press('Enter')
  await expect(shortcuts.recorder('New address')).toHaveAccessibleName(/hotkey: Control K$/)
  await expect(shortcuts.recorder('New address')).toBeFocused()
  await expect(shortcuts.failure('New address')).toHaveCount(0)
})

test.describe('an account', () => {
  test.use({ practice: true })

  test('gets keys of its own, with the keyboard alone, and is without them again', async ({
    app,
    likedo,
  }) => {
    const shortcuts = await open(app)
    await expect(shortcuts.row('Practice')).toHaveCount(0)
    await app.addAccount('likedo', likedo, 'Mail')
    await expect(shortcuts.row('Practice')).toContainText('Makes an address at Practice and copies it.')
    await expect(shortcuts.recorder('Practice')).toHaveAccessibleName('Change Practice hotkey: Off')
    await shortcuts.record('Practice', 'Control+Alt+Shift+N')
    await expect(shortcuts.failure('Practice')).toContainText(
      'The hotkey New address has these keys already.',
    )
    await shortcuts.record('Practice', 'Control+Alt+Shift+1')
    await expect(shortcuts.recorder('Practice')).toHaveAccessibleName(/hotkey: Control Alt Shift 1$/)
    await expect(shortcuts.said).toHaveText('Practice: now Control Alt Shift 1.')

    const desktop = await app.openDesktop()
    await desktop.press('Ctrl Alt Shift 1').press('Enter')
    await expect(desktop.clipboard).toHaveText(/@practice\.invalid$/)
    await shortcuts.turnOff('Practice').press('Enter')
    await expect(shortcuts.recorder('Practice')).toHaveAccessibleName('Change Practice hotkey: Off')
    await expect(desktop.press('Ctrl Alt Shift 1')).toHaveCount(0)
  })
})

test('a hotkey does nothing while keys are recorded, and works again when the window is closed', async ({
  app,
}) => {
  const desktop = await app.openDesktop()
  const shortcuts = await open(app)
  await shortcuts.recorder('New address').click()
  await expect(shortcuts.row('New address')).toContainText('Press the new keys.')
  await desktop.page.bringToFront()
  for (const _ of ['once', 'and once more, so that the first has had its effect']) {
    const answered = desktop.page.waitForResponse(/\/desktop$/)
    await desktop.openPopoverHotkey.click()
    await answered
  }
  await expect(desktop.page.locator('iframe')).toBeHidden()
  await shortcuts.page.close()
  await expect(async () => {
    await desktop.openPopoverHotkey.click()
    await expect(desktop.page.locator('iframe')).toBeVisible({ timeout: 200 })
  }).toPass()
})

test.describe('on a desktop that only accepts requests for hotkeys', () => {
  test.use({ previewArgs: ['--wayland'] })

  test('the page says so, and shows the commands to bind', async ({ app }) => {
    const desktop = await app.openDesktop()
    const shortcuts = await open(app)
    await expect(shortcuts.commands).toContainText('programs can only ask for hotkeys')
    await expect(shortcuts.commands.getByRole('listitem')).toHaveCount(2)
    for (const command of ['aliasmith --new', 'aliasmith --toggle']) {
      await shortcuts.copyCommand(command).press('Enter')
      await expect(desktop.clipboard).toHaveText(command)
    }
  })

  test.describe('with two accounts', () => {
    test.use({ practice: true })

    test('the page has a command for each of them', async ({ app, likedo }) => {
      await app.addAccount('likedo', likedo, 'My mail')
      const desktop = await app.openDesktop()
      const shortcuts = await open(app)
      for (const account of ['Practice', "'My mail'"]) {
        const command = `aliasmith --new --account=${account}`
        await shortcuts.copyCommand(command).press('Enter')
        await expect(desktop.clipboard).toHaveText(command)
      }
    })
  })

  test('only keys that it can distinguish are accepted, and the page explains what happens to the former ones', async ({
    app,
  }) => {
    const shortcuts = await open(app)
    await expect(shortcuts.commands).toContainText('after you quit and reopen Aliasmith')
    await shortcuts.recorder('New address').press('Enter')
    await shortcuts.page.keyboard.press('Control+Alt+F9')
    await expect(shortcuts.failure('New address')).toContainText('cannot tell this key apart')
    await shortcuts.recorder('New address').press('Enter')
    await shortcuts.page.keyboard.press('Control+Alt+Home')
    await expect(shortcuts.recorder('New address')).toContainText('Home')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, previewArgs: ['--wayland'] })

    test('axe finds nothing wrong with the page, a recording and a refusal', async ({ app }) => {
      const shortcuts = await open(app)
      await shortcuts.recorder('New address').press('Enter')
      await shortcuts.page.keyboard.down('Control')
      await expect(shortcuts.recorder('New address')).toContainText('Ctrl…')
      await expectNoViolations(shortcuts.page)
      await shortcuts.page.keyboard.press('c')
      await shortcuts.page.keyboard.up('Control')
      await expect(shortcuts.failure('New address')).toBeVisible()
      await shortcuts.copyCommand('aliasmith --new').click()
      await expect(shortcuts.commands.getByRole('status')).toHaveText('Copied')
      await expectNoViolations(shortcuts.page)
    })
  })
}
