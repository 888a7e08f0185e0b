import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { openChromium } from '../find-chromium.ts'
import { startPreview } from '../preview-process.ts'
import { type Bench, medians } from './rows.ts'
import { interleave } from './statistics.ts'

const rounds = { warmUp: 2, counted: 15 }

/** Records when a field first gets the focus, in milliseconds since the navigation began. */
const watchFocus = `
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) window.focusedAt ??= performance.now()
  }, true)
`
const emptyPage = '<!doctype html><title>Empty</title><label>Name <input autofocus></label>'

async function startEmptyPage() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(emptyPage)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close().closeAllConnections() }
}

/** Opens the preview's link, which may work only once, and returns the cookie that lets other contexts in. */
async function firstVisit(browser: Browser, url: string) {
  await using context = await browser.newContext()
  await (await context.newPage()).goto(url)
  return { storageState: await context.storageState() }
}

/** Opens a page in a fresh context and returns the time until its field had the focus. */
async function timeToFocus(browser: Browser, url: string, more: BrowserContextOptions = {}): Promise<number> {
  await using context = await browser.newContext({ viewport: { width: 360, height: 600 }, ...more })
  const page = await context.newPage()
  await page.addInitScript({ content: watchFocus })
  await page.goto(url)
  await page.locator('input:focus').waitFor()
  return Number(await page.evaluate('window.focusedAt'))
}

/**
 * Row (d): the popover in Chromium, from navigation to the focus in its field. The control is a page with only a field.
 */
export const popoverBench: Bench = {
  what: 'popover in Chromium, navigation to focus in its field, median',
  async run(folder) {
    const preview = await startPreview(['--data', folder, '--keychain', 'memory', '--practice'])
    const empty = await startEmptyPage()
    const browser = await openChromium()
    try {
      const url = preview.page('/popover.html')
      const cookies = await firstVisit(browser, url)
      const samples = await interleave(
        rounds,
        () => timeToFocus(browser, url, cookies),
        () => timeToFocus(browser, empty.url),
      )
      return [medians(this.what, samples)]
    } finally {
      await browser.close()
      await preview.end()
      empty.stop()
    }
  },
}
