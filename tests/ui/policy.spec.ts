import { test as base, expect, type Page } from '@playwright/test'
import { preparePage } from '../../src/main/shell/app-pages.ts'
import { contentSecurityPolicy } from '../../src/main/shell/electron/windows/protocol.ts'
import { startServer } from '../servers/start-server.ts'
import { hostileMarkup, misleadingTexts } from '../support/hostile-texts.ts'
import { refusals, refusedSoFar, successesOf, turnHostile } from './pages/hostile-page.ts'
import { serveAppPages } from './serve-app-pages.ts'

type Serving<Start extends (...args: never) => unknown> = Awaited<ReturnType<Start>>

const test = base.extend<{
  pages: Serving<typeof serveAppPages>
  elsewhere: Serving<typeof startServer>
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  pages: async ({}, use) => {
    const pages = await serveAppPages()
    await use(pages)
    await pages.stop()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  elsewhere: async ({}, use) => {
    const elsewhere = await startServer(() => ({ status: 200, body: {} }))
    await use(elsewhere)
    await elsewhere.stop()
  },
})

const sentence = 'The main process does not answer.'

/** Gives a page a bridge without a main process, so that it shows only its start failure. */
async function withoutMainProcess(page: Page): Promise<void> {
  await page.addInitScript((message) => {
    let asked = 0
    const failure = { code: 'storage-failed', reason: 'own-fault', message, hint: '' }
    const ask = async () => {
      asked += 1
      Object.assign(globalThis, { asked })
      return { ok: false, failure }
    }
    const listeners = new Proxy({}, { get: () => () => () => undefined })
    const aliasmith = new Proxy({}, { get: (_, name) => (name === 'on' ? listeners : ask) })
    Object.assign(globalThis, { aliasmith })
  }, sentence)
}

for (const name of ['popover', 'settings']) {
  test(`security 7: the policy of the app refuses every attempt of a hostile ${name}`, async ({
    page,
    pages,
    elsewhere,
  }) => {
    const response = await page.goto(`${pages.url}/${name}.html`)
    expect(await response?.headerValue('content-security-policy')).toBe(contentSecurityPolicy)
    await turnHostile(page, elsewhere.url)
    for (const refusal of refusals(elsewhere.url))
      await expect.poll(() => refusedSoFar(page)).toContainEqual(refusal)
    expect(await successesOf(page)).toEqual({ ran: [], restyled: 0, base: `${pages.url}/${name}.html` })
    expect(page.url()).toBe(`${pages.url}/${name}.html`)
    expect(elsewhere.requests).toEqual([])
  })
}

test('security 1: a page reaches no server, not even its own', async ({ page, pages }) => {
  await page.goto(`${pages.url}/popover.html`)
  await turnHostile(page, pages.url)
  await expect.poll(() => refusedSoFar(page)).toContainEqual(['connect-src', `${pages.url}/fetch`])
  await expect.poll(() => refusedSoFar(page)).toContainEqual(['connect-src', `${pages.url}/beacon`])
})

test('security 7: the pages of the app look as intended under their policy, and do not violate it', async ({
  page,
  pages,
}) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  await withoutMainProcess(page)
  for (const name of ['popover', 'settings']) {
    await page.goto(`${pages.url}/${name}.html`)
    await expect(page.getByText(sentence)).toBeVisible()
    expect(
      await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length),
    ).toBeGreaterThan(0)
  }
  expect(refused).toEqual([])
})

for (const name of ['popover', 'settings']) {
  test(`security 13: a ${name} that could not start tries again without a reload`, async ({
    page,
    pages,
  }) => {
    await withoutMainProcess(page)
    await page.goto(`${pages.url}/${name}.html`)
    const asked = () => page.evaluate(() => Reflect.get(globalThis, 'asked'))
    await expect(page.getByText(sentence)).toBeVisible()
    expect(await asked()).toBe(1)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(asked).toBe(2)
    await expect(page.getByText(sentence)).toBeVisible()
  })
}

test('security 13: no other page can put one of the app into a frame', async ({ page, pages, elsewhere }) => {
  await page.goto(elsewhere.url)
  await page.setContent(`<iframe src="${pages.url}/popover.html"></iframe>`)
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
})

test('security 7, 23: an answer in the page is data under the policy, whatever it says', async ({ page }) => {
  const texts = ['</script><script>window.__hit=1</script>', '<!--<script>', '\u2028\u2029', '\ud800'].concat(
    Object.values(hostileMarkup),
    Object.values(misleadingTexts),
  )
  const failure = { code: 'storage-failed', reason: 'own-fault', message: sentence, hint: '', texts }
  const pages = await serveAppPages((html) => preparePage(html, 'en', { ok: false, failure }))
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await withoutMainProcess(page)
  // What the script finds, which then removes it.
  await page.addInitScript(() => {
    const parse = JSON.parse
    JSON.parse = (text) => {
      const value = parse(text)
      Object.assign(globalThis, { found: value, scripts: document.scripts.length })
      return value
    }
  })
  const response = await page.goto(`${pages.url}/popover.html`)
  expect(await response?.headerValue('content-security-policy')).toBe(contentSecurityPolicy)
  expect(await response?.headerValue('cache-control')).toBe('no-store')
  await expect(page.getByText(sentence)).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'found'))).toEqual({ ok: false, failure })
  // The page was drawn from it, without a request.
  expect(await page.evaluate(() => Reflect.get(globalThis, 'asked'))).toBeUndefined()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'scripts'))).toBe(1)
  expect(await page.evaluate(() => Reflect.get(globalThis, '__hit'))).toBeUndefined()
  expect(said).toEqual([])
  await pages.stop()
})
