import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { openChromium } from '../find-chromium.ts'
import { must } from '../must.ts'
import { startPreview } from '../preview-process.ts'
import { openBook } from './fill-book.ts'
import type { Bench, Row } from './rows.ts'
import { serveHello } from './serve-hello.ts'
import { median } from './statistics.ts'

const rounds = { warmUp: 2, counted: 40 }

/** The rows for which the window has room; the others are drawn after the first frame. */
const rowsSeen = 8

/**
 * Records when the field has the focus and the rows are drawn, and tells the console once the page was painted. Nothing
 * of the browser's driver runs before that, because it would delay the page.
 */
const watch = (rows: number) => `{
  let focused = false
  const look = () => {
    if (focused && document.querySelectorAll('[role=option]').length >= ${rows}) window.readyAt ??= performance.now()
  }
  addEventListener('focusin', ({ target }) => {
    focused ||= target instanceof HTMLInputElement
    look()
  }, true)
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length) setTimeout(() => console.debug('painted'), 100)
  }).observe({ type: 'paint', buffered: true })
}`

interface Load {
  readonly ready: number
  readonly paint: number
}

/** Opens the preview's link, which may work only once, and returns the cookie that lets other contexts in. */
async function firstVisit(browser: Browser, url: string) {
  await using context = await browser.newContext()
  await (await context.newPage()).goto(url)
  return { storageState: await context.storageState() }
}

/** Opens a page in a fresh context. Milliseconds since the navigation began. */
async function load(
  browser: Browser,
  url: string,
  rows: number,
  more: BrowserContextOptions = {},
): Promise<Load> {
  await using context = await browser.newContext({ viewport: { width: 380, height: 560 }, ...more })
  const page = await context.newPage()
  await page.addInitScript({ content: watch(rows) })
  const painted = page.waitForEvent('console')
  await page.goto(url, { waitUntil: 'commit' })
  await painted
  const figure = async (expression: string) => Number(await page.evaluate(expression))
  return {
    ready: await figure('window.readyAt'),
    paint: await figure(`performance.getEntriesByName('first-contentful-paint')[0].startTime`),
  }
}

/** Writes a book of twenty addresses. */
async function fillTwenty(file: string): Promise<void> {
  const book = await openBook(file)
  book.rememberAccount({ id: 'work', provider: 'haltman', nickname: 'Work' })
  const added = book.addAll(
    Array.from({ length: 20 }, (_, index) => ({
      accountId: 'work',
      address: `amber.birch${index}@haltman.example`,
      destination: 'me@inbox.example',
      label: index % 3 === 0 ? '' : `Shop ${index}`,
      createdAt: Date.UTC(2024, 0, 1) + index * 3_600_000,
    })),
  )
  book.close()
  must(added)
}

/**
 * Row (d): the popover with twenty addresses in Chromium, from navigation to the focus in its field with the rows that
 * are seen, and to the first paint of content. Each load is cold. The control is a hello of Solid; an empty page is
 * measured beside both.
 */
export const popoverBench: Bench = {
  what: 'popover in Chromium',
  async run(folder) {
    await fillTwenty(join(folder, 'addresses.sqlite'))
    const preview = await startPreview(['--data', folder, '--keychain', 'memory', '--practice'])
    const pages = await serveHello()
    const browser = await openChromium()
    const loads = { popover: [] as Load[], hello: [] as Load[], empty: [] as Load[] }
    try {
      const url = preview.page('/popover.html')
      const cookies = await firstVisit(browser, url)
      for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
        const [popover, hello, empty] = [
          await load(browser, url, rowsSeen, cookies),
          await load(browser, pages.hello, 0),
          await load(browser, pages.empty, 0),
        ]
        if (round < rounds.warmUp) continue
        loads.popover.push(popover)
        loads.hello.push(hello)
        loads.empty.push(empty)
      }
    } finally {
      await browser.close()
      await preview.end()
      pages.stop()
    }
    const row = (what: string, of: keyof Load, page: 'popover' | 'empty', atMost?: number): Row => ({
      what,
      unit: 'ms',
      measured: median(loads[page].map((one) => one[of])),
      control: median(loads.hello.map((one) => one[of])),
      ...(atMost === undefined ? {} : { limit: { of: 'ratio', atMost } }),
    })
    return [
      row('popover in Chromium, cold, ready (control: a hello of Solid), median', 'ready', 'popover', 1.3),
      row(
        'popover in Chromium, cold, first paint (control: a hello of Solid), median',
        'paint',
        'popover',
        1.2,
      ),
      row('empty page in Chromium, cold, ready (control: a hello of Solid), median', 'ready', 'empty'),
    ]
  },
}
