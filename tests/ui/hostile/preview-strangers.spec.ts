import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** Serves an empty page on this computer, as another user or another program could. */
async function startStranger() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!doctype html><title>Stranger</title>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Attempts of a page on the address of another page; each returns what it received. */
const attempts: Readonly<Record<string, (page: Page, target: string) => Promise<unknown>>> = {
  'reading it': (page, target) =>
    page.evaluate(
      (url) =>
        fetch(url, { credentials: 'include' }).then(
          (answer) => answer.text(),
          () => 'nothing',
        ),
      target,
    ),
  'sending to it without looking': (page, target) =>
    page.evaluate(
      (url) =>
        fetch(url, {
          method: 'POST',
          mode: 'no-cors',
          credentials: 'include',
          body: '{"do":"press-hotkey"}',
        }).then(
          ({ type, status }) => (type === 'opaque' && status === 0 ? 'nothing' : 'something'),
          () => 'nothing',
        ),
      new URL('/desktop', target).href,
    ),
  'listening to it': (page, target) =>
    page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const stream = new EventSource(url, { withCredentials: true })
          stream.onopen = () => resolve('something')
          stream.onerror = () => {
            stream.close()
            resolve('nothing')
          }
        }),
      new URL('/events', target).href,
    ),
  'running it': (page, target) => loadAs(page, 'script', new URL('/bridge.js', target).href),
  'styling with it': (page, target) => loadAs(page, 'link', new URL('/assets/popover.css', target).href),
  'drawing it': (page, target) => loadAs(page, 'img', target),
  'framing it': async (page, target) => {
    const answer = page.waitForResponse((response) => response.url() === target)
    await page.evaluate((url) => {
      const frame = document.createElement('iframe')
      frame.src = url
      document.body.append(frame)
    }, target)
    return (await answer).status() === 403 ? 'nothing' : 'something'
  },
  'opening it': async (page, target) => {
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((url) => void window.open(url), target),
    ])
    await opened.waitForLoadState()
    const text = await opened.evaluate(() => document.body.innerText)
    await opened.close()
    return text.startsWith('This page opens with the whole link') ? 'nothing' : text
  },
  'sending a form to it': async (page, target) => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().includes('/ipc/')),
      page.evaluate((url) => {
        const form = document.createElement('form')
        form.method = 'post'
        form.enctype = 'text/plain'
        form.action = url
        document.body.append(form)
        form.submit()
      }, new URL('/ipc/addPracticeAccount', target).href),
    ])
    return answer.status() === 403 ? 'nothing' : 'something'
  },
}

const loadAs = (page: Page, tag: 'script' | 'link' | 'img', url: string) =>
  page.evaluate(
    ([tag, url]) =>
      new Promise((resolve) => {
        const element = document.createElement(tag)
        element.onload = () => resolve('something')
        element.onerror = () => resolve('nothing')
        if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url })
        else element.src = url
        document.body.append(element)
      }),
    [tag, url] as const,
  )

test('security 17: a page of another program on this computer gets nothing from the preview, with or without a cookie', async ({
  app,
  context,
}) => {
  const desktop = await app.openDesktop()
  const target = new URL('/', desktop.page.url()).href
  const stranger = await startStranger()
  const got: Record<string, unknown> = {}
  for (const [what, attempt] of Object.entries(attempts)) {
    const page = await context.newPage()
    await page.goto(stranger.url)
    got[what] = await attempt(page, target)
    await page.close()
  }
  await stranger.stop()
  expect(got).toEqual(Object.fromEntries(Object.keys(attempts).map((what) => [what, 'nothing'])))
  // The attempts had no effect in the app either.
  await expect(desktop.clipboard).toBeEmpty()
  const settings = await app.openSettings()
  await expect(settings.addAccount).toBeVisible()
  await expect(settings.accounts).toHaveCount(0)
})

test('security 17: another browser can open the link only if no other user can connect', async ({
  app,
  browser,
}) => {
  const { page } = await app.openDesktop()
  const link = page.url()
  const other = await browser.newContext()
  const guest = await other.newPage()
  if (process.platform === 'linux') expect((await guest.goto(link))?.status()).toBe(200)
  else {
    expect((await guest.goto(link))?.status()).toBe(403)
    await expect(guest.locator('body')).toContainText('Start the preview again for a new link.')
  }
  await other.close()
  expect((await page.reload())?.status()).toBe(200)
})
