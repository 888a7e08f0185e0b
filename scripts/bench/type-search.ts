import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openChromium } from '../find-chromium.ts'
import { startPreview } from '../preview-process.ts'
import { fillBook } from './fill-book.ts'
import type { Bench } from './rows.ts'
import { percentile } from './statistics.ts'

/** What the search may take, and a frame at 60 Hz. Milliseconds. */
const limitMs = 8 + 17

/** Typed letter by letter: words of the book, with an accent, with a slip, and beside a filter. */
const texts = [
  'river',
  'shadow',
  'amber bir',
  'rívér',
  'shaodw',
  'is:active gol',
  'silver',
  'xyzzy',
  'candle',
  'ig.do mar',
]

/** Longer than the page needs for anything that a letter causes. Milliseconds. */
const quietMs = 120

/** Notes when a letter arrives and when the rows last changed. */
const watch = `
  addEventListener('input', () => { window.typedAt = window.drawnAt = performance.now() }, true)
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => target.parentElement?.closest('#rows') || target.id === 'rows')) window.drawnAt = performance.now()
  }).observe(document, { childList: true, characterData: true, subtree: true })`

/** The time from each letter of a text until its rows are drawn. Milliseconds. */
async function type(page: Page, text: string): Promise<readonly number[]> {
  const taken: number[] = []
  await page.getByRole('combobox', { name: 'Name or search' }).fill('')
  await page.waitForTimeout(quietMs)
  for (const letter of text) {
    await page.keyboard.insertText(letter)
    await page.waitForTimeout(quietMs)
    taken.push(Number(await page.evaluate('window.drawnAt - window.typedAt')))
  }
  return taken
}

/** The time of a request that does nothing. Milliseconds. */
const ask = async (page: Page): Promise<number> =>
  Number(
    await page.evaluate(`(async () => {
      const asked = performance.now()
      await aliasmith.holdPopover({ held: false })
      return performance.now() - asked
    })()`),
  )

/** Row (k): from a letter in the popover's field to the rows of its search, among 100,000 addresses. */
export const typingBench: Bench = {
  what: 'letters in the popover, 100,000 addresses',
  async run(folder) {
    await fillBook(join(folder, 'addresses.sqlite'))
    const preview = await startPreview(['--data', folder, '--keychain', 'memory', '--practice'])
    const browser = await openChromium()
    const measured: number[] = []
    const control: number[] = []
    try {
      const page = await browser.newPage({ viewport: { width: 380, height: 560 } })
      await page.addInitScript({ content: watch })
      await page.goto(preview.page('/popover.html'))
      // The first search makes the copy that the others look at.
      await type(page, 'a')
      for (const text of texts) {
        measured.push(...(await type(page, text)))
        for (const _ of text) control.push(await ask(page))
      }
    } finally {
      await browser.close()
      await preview.end()
    }
    return [
      {
        what: 'a letter until its rows are drawn, 100,000 addresses, 95th percentile (control: a request that does nothing)',
        unit: 'ms',
        measured: percentile(measured, 0.95),
        control: percentile(control, 0.95),
        limit: { of: 'difference', atMost: limitMs },
      },
    ]
  },
}
