import { expect, test } from './fixtures.ts'

test.describe('a name in the popover', () => {
  test.use({ practice: true })

  const cases: readonly [typed: string, said: RegExp][] = [
    ['x'.repeat(65), /too long/],
    ['…', /cannot contain “…”/],
    ['me@one.example', /whole address, not a name/],
  ]
  for (const [typed, said] of cases) {
    test(`such as “${typed.slice(0, 20)}” gets an error, stays as typed, and creates nothing`, async ({
      app,
    }) => {
      const popover = await app.openPopover()
      await popover.name.fill(typed)
      await popover.name.press('Enter')
      await expect(popover.name).toHaveAttribute('aria-invalid', 'true')
      await expect(popover.name).toHaveAccessibleDescription(said)
      await expect(popover.name).toHaveValue(typed)
      await expect(popover.create).toHaveAttribute('aria-disabled', 'true')
      await expect(popover.result).toHaveCount(0)
    })
  }

  const mended: readonly [typed: string, name: string, said: RegExp][] = [
    ['two words', 'two.words', /cannot contain spaces/],
    ['a..b', 'a.b', /dot cannot come first/],
    ['größe', 'grosse', /cannot contain “ö”/],
  ]
  for (const [typed, name, said] of mended) {
    test(`such as “${typed}” is offered as ${name}, with the reason`, async ({ app }) => {
      const popover = await app.openPopover()
      await popover.name.fill(typed)
      await expect(popover.create).toContainText(`${name}@practice.invalid`)
      await expect(popover.name).toHaveAccessibleDescription(said)
      await popover.name.press('Enter')
      await expect(popover.result).toContainText(`${name}@practice.invalid`)
      await expect(popover.name).toHaveValue('')
    })
  }
})

test.describe('the account form', () => {
  const servers: readonly [typed: string, said: RegExp][] = [
    ['mail.example.com', /does not begin with https/],
    ['http://mail.example.com', /unprotected connection/],
    ['https://mail.example.com/api', /something after the host name/],
    ['https://user:secret@mail.example.com', /user name or password/],
  ]
  for (const [typed, said] of servers) {
    test(`refuses the server address ${typed} in words and keeps it`, async ({ app, haltman }) => {
      const settings = await app.openSettings()
      await settings.fill('Haltman', haltman)
      await settings.server.fill(typed)
      await settings.save.click()
      await expect(settings.server).toHaveAttribute('aria-invalid', 'true')
      await expect(settings.form).toContainText(said)
      await expect(settings.server).toHaveValue(typed)
      await expect(settings.nickname).toHaveValue('Haltman')
    })
  }

  test('accepts a key pasted with line breaks and blanks around it', async ({ app, haltman }) => {
    const settings = await app.openSettings()
    await settings.fill('Haltman', haltman)
    const { key } = haltman
    await settings.key.evaluate(
      (field: HTMLInputElement, text) => {
        const data = new DataTransfer()
        data.setData('text/plain', text)
        field.focus()
        field.select()
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        // A browser inserts only a user's own paste, so the test inserts the raw text unless the page handles the event.
        if (field.dispatchEvent(paste)) field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      `  ${key.slice(0, 32)}\r\n   ${key.slice(32)}\n`,
    )
    await settings.testConnection.click()
    await expect(settings.outcome).toContainText('The key was accepted')
  })

  test('says that a key has the wrong length', async ({ app, haltman }) => {
    const settings = await app.openSettings()
    await settings.fill('Haltman', haltman)
    await settings.key.fill(haltman.key.slice(1))
    await settings.save.click()
    await expect(settings.key).toHaveAttribute('aria-invalid', 'true')
    await expect(settings.form).toContainText('64 characters')
  })
})
