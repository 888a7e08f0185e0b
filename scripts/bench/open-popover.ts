import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext } from '@playwright/test'
import type { Bench } from './report.ts'
import { inMs } from './report.ts'
import { interleave, median, medianDifference } from './statistics.ts'
import { temporaryFolder } from './temporary-folder.ts'

const preview = 'out/preview/main.js'
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const rounds = { warmUp: 2, counted: 15 }
const readyTimeoutMs = 20_000

/** Notes when a text box first gets the focus, in milliseconds since the navigation began. */
const watchFocus = `
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) window.focusedAt ??= performance.now()
  }, true)
`
const emptyPage = '<!doctype html><title>Empty</title><label>Name <input autofocus></label>'

/** The preview with its practice account; its popover's URL comes with the token. */
async function startPreview(dataFolder: string) {
  const child = spawn(
    process.execPath,
    [preview, '--port', '0', '--data', dataFolder, '--keychain', 'memory', '--practice'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const tooLong = setTimeout(() => child.kill('SIGTERM'), readyTimeoutMs)
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, found] = /^Preview ready: (\S+)$/.exec(line) ?? []
      if (found === undefined) continue
      const url = new URL(found)
      url.pathname = '/popover.html'
      return { url: url.href, stop }
    }
  } finally {
    clearTimeout(tooLong)
  }
  throw new Error('The preview ended before it was ready')
}

async function startEmptyPage() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(emptyPage)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const stop = async () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}/`, stop }
}

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>

/** Opens the preview's link, which may work only once, and gives the cookie with which other contexts get in. */
async function firstVisit(browser: Browser, url: string): Promise<Cookies> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(url)
    return await context.storageState()
  } finally {
    await context.close()
  }
}

/** Opens a page in a fresh context and gives the time until the text box **Name** had the focus. */
async function timeToFocus(browser: Browser, url: string, storageState?: Cookies): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 600 },
    ...(storageState === undefined ? {} : { storageState }),
  })
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: watchFocus })
    await page.goto(url)
    const name = page.getByRole('textbox', { name: 'Name', exact: true })
    await name.and(page.locator(':focus')).waitFor()
    return Number(await page.evaluate('window.focusedAt'))
  } finally {
    await context.close()
  }
}

async function measure(browser: Browser, dataFolder: string) {
  const popover = await startPreview(dataFolder)
  const empty = await startEmptyPage()
  try {
    const cookies = await firstVisit(browser, popover.url)
    return await interleave(
      rounds,
      () => timeToFocus(browser, popover.url, cookies),
      () => timeToFocus(browser, empty.url),
    )
  } finally {
    await Promise.all([popover.stop(), empty.stop()])
  }
}

/** Row (d): the popover in Chromium, from navigation to the focus in **Name**. The control is a page with that alone. */
export const popoverBench: Bench = {
  what: 'popover in Chromium, navigation to focus in Name, median',
  async run() {
    if (!existsSync(preview)) return [{ what: this.what, skipped: 'run npm run build first' }]
    if (!existsSync(chromium))
      return [{ what: this.what, skipped: `no Chromium at ${chromium}; set CHROMIUM_PATH` }]
    using folder = temporaryFolder()
    const playwright = await import('@playwright/test')
    const browser = await playwright.chromium.launch({
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    })
    try {
      const samples = await measure(browser, folder.path)
      return [
        {
          what: this.what,
          measured: inMs(median(samples.measured)),
          control: inMs(median(samples.control)),
          difference: inMs(medianDifference(samples)),
          over: false,
        },
      ]
    } finally {
      await browser.close()
    }
  },
}
