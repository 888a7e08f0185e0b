import type { Page } from '@playwright/test'
import { plainText } from '../../../src/main/providers/plain-text.ts'
import { honestTexts } from '../../support/honest-texts.ts'
import { hostileMarkup, hostileTexts, misleadingTexts } from '../../support/hostile-texts.ts'
import { expect, likedoKeys, test } from '../fixtures.ts'
import { addressesPage } from '../pages/addresses-page.ts'
import { popoverPage } from '../pages/popover-page.ts'
import { watchPages } from './watch-pages.ts'

const narrow = { width: 320, height: 600 }
const usual = { width: 360, height: 600 }

/** The beginning of a service's text on the screen. */
const beginning = (text: string) => plainText(text).replace(/\s+/g, ' ').trim().slice(0, 24).trim()

/** Makes a request as a script of the page would, without a form. */
const ask = (page: Page, name: string, input: unknown) =>
  page.evaluate(
    ([name, input]) => Reflect.get(Reflect.get(window, 'aliasmith'), String(name))(input),
    [name, input],
  )

/** Adds accounts with hostile nicknames, cut to the longest allowed. */
async function addHostileAccounts(page: Page, server: string): Promise<void> {
  const nicknames = [
    '<img src=x onerror=window.__hit=1>',
    'Work\u202e moc.live\u3164\u200b',
    'W'.repeat(40),
    `Z${'\u0301'.repeat(39)}`,
    'שלום & <b>עולם</b>',
  ]
  for (const [index, nickname] of nicknames.entries()) {
    const key = likedoKeys[index]
    const saved = await ask(page, 'saveAccount', { provider: 'likedo', nickname, key, server })
    expect(saved).toMatchObject({ ok: true })
  }
}

/** A file with every text as a label and as the name of a removed account. */
function listWith(texts: Readonly<Record<string, string>>) {
  const addresses = Object.values(texts).map((text, index) => ({
    address: `file${index}.!#$%&'*+/=?^_\`{|}~-@one.example`,
    label: text.slice(0, 500),
    account: `${text.slice(0, 199)}.`,
    provider: 'haltman',
    created: '2024-02-29T12:00:00Z',
  }))
  const text = JSON.stringify({ format: 'aliasmith-addresses', version: 1, addresses })
  return { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

test.describe('security 23: a hostile text', () => {
  test('in a refusal is quoted in the popover', async ({ app, context, likedo }) => {
    const watch = await watchPages(context)
    const settings = await app.openSettings()
    await addHostileAccounts(settings.page, likedo.url)
    const popover = await app.openPopover()
    await popover.page.setViewportSize(narrow)
    for (const text of Object.values(hostileTexts)) {
      const how = { status: 418, body: { success: false, error: text, code: text, requestId: text } }
      likedo.misbehave({ how })
      await popover.name.fill('amber.harbor')
      await popover.name.press('Enter')
      await expect(popover.failure).toContainText(beginning(text))
      await watch.expectHarmless(popover.page)
    }
    // Every control still works.
    await popover.name.fill('amber.harbor')
    await popover.create.click()
    await expect(popover.result).toContainText('amber.harbor@')
  })

  test('as a label or a name stays within its row in every list, and leaves room for the rest', async ({
    app,
    context,
    likedo,
  }) => {
    const watch = await watchPages(context)
    for (const [index, tag] of Object.values(hostileTexts).entries()) likedo.add(`tag${index}@ig.do`, { tag })
    const settings = await app.openSettings()
    await addHostileAccounts(settings.page, likedo.url)
    await watch.expectHarmless(settings.page)
    const addresses = addressesPage(settings)
    await addresses.open()
    await addresses.choose(listWith(hostileTexts))
    await addresses.dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(addresses.dialog).toBeHidden()
    await addresses.search.fill('tag0@')
    await expect(addresses.row('tag0@ig.do').first()).toBeVisible()
    for (const width of [860, 640, 360]) {
      await settings.page.setViewportSize({ width, height: 640 })
      for (const query of ['tag', 'file']) {
        await addresses.search.fill(query)
        await expect(addresses.rows.first()).toContainText(query)
        for (let screens = 0; screens < 4; screens += 1) {
          await watch.expectHarmless(settings.page)
          await settings.page.mouse.move(width / 2, 500)
          await settings.page.mouse.wheel(0, 500)
        }
      }
    }
    const popover = await app.openPopover()
    for (const size of [usual, narrow]) {
      await popover.page.setViewportSize(size)
      await popover.name.fill('file')
      await expect(popover.recent.first()).toContainText('file')
      await watch.expectHarmless(popover.page)
    }
  })

  test('in a notification, in the menu of the tray and in the notices is shown as text', async ({
    app,
    context,
    likedo,
  }) => {
    const watch = await watchPages(context)
    const settings = await app.openSettings()
    await addHostileAccounts(settings.page, likedo.url)
    const desktop = await app.openDesktop()
    await desktop.trayMenuButton.click()
    await expect(desktop.trayMenu).toContainText('⟨U+202E⟩')
    await watch.expectHarmless(desktop.page)
    await desktop.page.keyboard.press('Escape')
    for (const text of [...Object.values(hostileMarkup), ...Object.values(misleadingTexts)].slice(0, 5)) {
      likedo.misbehave({ how: { status: 418, body: { success: false, error: text } } })
      await desktop.newAddressHotkey.click()
      await expect(desktop.notifications.getByRole('listitem').first()).toContainText('img src')
      await watch.expectHarmless(desktop.page)
    }
    await desktop.trayIcon.click()
    await expect(popoverPage(desktop.page.frameLocator('iframe')).failure).toBeVisible()
    await watch.expectHarmless(desktop.page)
    await settings.page.bringToFront()
    for (const page of ['Accounts', 'New addresses', 'Shortcuts', 'General', 'About']) {
      const button = settings.navigation.getByRole('button', { name: page })
      await button.click()
      await expect(button).toHaveAttribute('aria-current', 'page')
      await expect(settings.page.getByRole('heading').first()).toBeVisible()
      await watch.expectHarmless(settings.page)
    }
  })

  test('in the answer to a test, to a request for a key and to a claim is quoted in its form', async ({
    app,
    context,
    haltman,
  }) => {
    const watch = await watchPages(context)
    const settings = await app.openSettings()
    await settings.page.setViewportSize({ width: 640, height: 640 })
    const markup = hostileMarkup.script ?? ''
    const refuse = (when: string, text: string) =>
      haltman.misbehave({
        when,
        how: {
          status: 418,
          body: {
            error: text,
            message: `${text} ${text}`,
            hint: text,
            requestId: text,
            ban: { reason: text },
          },
          headers: { 'retry-after': '<b>1</b>', 'x-request-id': markup },
        },
      })
    await settings.add('Haltman', haltman, 'Mail')
    await settings.handles.summary.click()
    refuse('/api/handle/create', markup)
    await settings.handles.name.fill('amber')
    await settings.handles.claim.click()
    await expect(settings.handles.failure).toContainText(beginning(markup))
    await watch.expectHarmless(settings.page)
    await settings.fillForMail(haltman, 'me@inbox.example', 'Another')
    for (const text of Object.values(hostileTexts)) {
      refuse('/api/credentials/create', text)
      await settings.sendCode.click()
      // A text with the length of a key might be a key, and is not quoted.
      const quoted = /[a-z0-9]{64}/i.test(text) ? '[key]' : beginning(text)
      await expect(settings.failure).toContainText(quoted)
      await watch.expectHarmless(settings.page)
    }
  })
})

test('security 23: an honest text looks as typed, in any language', async ({ app }) => {
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  await addresses.choose(listWith(honestTexts))
  await addresses.dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(addresses.dialog).toBeHidden()
  // The window is high enough to draw all rows at once.
  await settings.page.setViewportSize({ width: 860, height: 2_400 })
  for (const text of Object.values(honestTexts)) await expect(addresses.list).toContainText(text)
  const popover = await app.openPopover()
  for (const first of ['file1', 'file2']) {
    await popover.name.fill(first)
    await expect(popover.recent.last()).toContainText(first)
    const texts = Object.values(honestTexts).filter((_, index) => `file${index}`.startsWith(first))
    for (const text of texts) await expect(popover.rows).toContainText(text)
  }
})
