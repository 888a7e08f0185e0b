import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openChromium } from '../find-chromium.ts'
import { startPreview } from '../preview-process.ts'
import { bookSize, fillBook } from './fill-book.ts'
import { type Bench, medians } from './rows.ts'
import { interleave } from './statistics.ts'

const rounds = { warmUp: 2, counted: 15 }
const words = ['acorn', 'haltman', 'zq', 'home ig.do']

/** From a click on a page of the settings to the next frame that shows the selected element, in milliseconds. */
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

/** From a change of the search box to the next frame with another answer, in milliseconds. */
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

/**
 * Rows (f) and (g) in Chromium. (f) opens the page of all addresses, from the click to the first rows; the control is a
 * page without data. (g) types into its search, from the letter to the answer, including its delay for fast typists;
 * the control empties the box.
 */
export const addressesBench: Bench = {
  what: `Addresses page with ${bookSize.toLocaleString('en')} rows`,
  async run(folder) {
    await fillBook(join(folder, 'addresses.sqlite'))
    const preview = await startPreview(['--data', folder, '--keychain', 'memory'])
    const browser = await openChromium()
    try {
      const page = await browser.newPage({ viewport: { width: 860, height: 640 } })
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
      return [
        medians(`${this.what}, click to first rows, median`, opening),
        medians(`${this.what}, typing to answer, median (control: emptied)`, typing),
      ]
    } finally {
      await browser.close()
      await preview.end()
    }
  },
}
