import { expect } from '@playwright/test'
import { test } from './launch-app.ts'

test('pages have the bridge and nothing of Node or Electron (security rows 2 to 4)', async ({ app }) => {
  const page = await app.page('popover')
  expect(
    await page.evaluate(() => ({
      origin: location.origin,
      node: 'process' in globalThis || 'require' in globalThis,
      electron: 'ipcRenderer' in globalThis,
      bridge: typeof Reflect.get(globalThis, 'aliasmith'),
    })),
  ).toEqual({ origin: 'app://aliasmith', node: false, electron: false, bridge: 'object' })
})

test('every process that shows a page is sandboxed (security row 4)', async ({ app }) => {
  await app.page('popover')
  test.skip(process.platform === 'linux', 'Electron tells of the sandbox on macOS and Windows only')
  const metrics = await app.electron.evaluate(({ app: running }) => running.getAppMetrics())
  const pages = metrics.filter(({ type }) => type === 'Tab')
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) expect(page.sandboxed).toBe(true)
})

test('pages reach nothing, open nothing and go nowhere (security rows 5, 7, 11 to 14)', async ({ app }) => {
  const page = await app.page('popover')
  expect(
    await page.evaluate(async () => {
      const opened = window.open('https://elsewhere.invalid')
      const fetched = await fetch('/popover.html').then(
        () => 'answered',
        () => 'blocked',
      )
      const notifications = await navigator.permissions.query({ name: 'notifications' })
      const inline = document.createElement('script')
      inline.textContent = 'globalThis.inlineRan = true'
      document.head.append(inline)
      location.href = 'https://elsewhere.invalid'
      return { opened, fetched, notifications: notifications.state, inlineRan: 'inlineRan' in globalThis }
    }),
  ).toEqual({ opened: null, fetched: 'blocked', notifications: 'denied', inlineRan: false })
  expect(page.url()).toBe('app://aliasmith/popover.html')
})

test('nothing outside the renderer folder is served (security row 18)', async ({ app }) => {
  const statuses = await app.electron.evaluate(async ({ net }) => {
    const urls = [
      'app://aliasmith/popover.html',
      'app://aliasmith/%2e%2e/main/index.js',
      'app://aliasmith/..%5cmain/index.js',
    ]
    return Promise.all(urls.map(async (url) => (await net.fetch(url)).status))
  })
  expect(statuses).toEqual([200, 404, 404])
})
