import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { findChromium } from '../find-chromium.ts'
import { startPreview } from '../preview-process.ts'
import { bookSize, fillBook } from './fill-book.ts'
import type { Bench } from './report.ts'
import { inMs } from './report.ts'
import { interleave, median, medianDifference } from './statistics.ts'
import { temporaryFolder } from './temporary-folder.ts'

const rounds = { warmUp: 2, counted: 15 }
const words = ['acorn', 'haltman', 'zq', 'home ig.do']

/** From a click on a page of the settings to the next picture in which what is looked for stands, in milliseconds. */
const untilDrawn = `(name, selector) => new Promise((resolve) => {
  const begin = performance.now()
  const look = () => document.querySelector(selector)
    ? requestAnimationFrame(() => resolve(performance.now() - begin))
    : requestAnimationFrame(look)
  for (const button of document.querySelectorAll('nav button')) {
    if (button.textContent.trim() === name) button.click()
  }
  look()
})`

/** From a change of the search box to the next picture with another answer. */
const untilFound = `(text) => new Promise((resolve) => {
  const box = document.querySelector('input[type=search]')
  const count = document.querySelector('.address-toolbar p')
  const before = count.textContent
  const begin = performance.now()
  const look = () => count.textContent !== before
    ? requestAnimationFrame(() => resolve(performance.now() - begin))
    : requestAnimationFrame(look)
  box.value = text
  box.dispatchEvent(new Event('input', { bubbles: true }))
  look()
})`

const run = async (page: Page, script: string, ...args: readonly string[]) =>
  Number(await page.evaluate(`(${script})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`))

async function measure(browser: Browser, data: string) {
  await fillBook(join(data, 'addresses.sqlite'))
  const preview = await startPreview(['--data', data, '--keychain', 'memory'])
  const page = await browser.newPage({ viewport: { width: 860, height: 640 } })
  try {
    await page.goto(preview.page('/settings.html'))
    await page.getByRole('navigation').waitFor()
    const opening = await interleave(
      rounds,
      () => run(page, untilDrawn, 'Addresses', '.address-name'),
      () => run(page, untilDrawn, 'About', '.facts'),
    )
    await run(page, untilDrawn, 'Addresses', '.address-name')
    const typing = await interleave(
      rounds,
      (index) => run(page, untilFound, words[index % words.length] ?? ''),
      () => run(page, untilFound, ''),
    )
    return { opening, typing }
  } finally {
    await page.close()
    await preview.end()
  }
}

/**
 * Rows (f) and (g): the page of all addresses in Chromium, from the click to the first rows, beside a page without data;
 * and typing in its search, from the letter to the answer, its delay for fast typists included, beside emptying the box.
 */
export const addressesBench: Bench = {
  what: `Addresses page with ${bookSize.toLocaleString('en')} rows`,
  async run() {
    if (!existsSync('out/preview/main.js')) return [{ what: this.what, skipped: 'run npm run build first' }]
    using folder = temporaryFolder()
    const playwright = await import('@playwright/test')
    const executablePath = findChromium()
    const browser = await playwright.chromium.launch({
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      ...(executablePath ? { executablePath } : {}),
    })
    try {
      const { opening, typing } = await measure(browser, folder.path)
      return [
        { what: `${this.what}, click to first rows, median`, samples: opening },
        { what: `${this.what}, typing to answer, median (control: emptied)`, samples: typing },
      ].map(({ what, samples }) => ({
        what,
        measured: inMs(median(samples.measured)),
        control: inMs(median(samples.control)),
        difference: inMs(medianDifference(samples)),
        over: false,
      }))
    } finally {
      await browser.close()
    }
  },
}
