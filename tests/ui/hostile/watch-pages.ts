import type { BrowserContext, Page } from '@playwright/test'
import { unseenIn } from '../../support/unseen-characters.ts'
import { expect } from '../fixtures.ts'

/** A text of another direction as the windows show it: isolated from its sentence, in its own order. */
const isolated = /\u2068([^\u2066-\u2069]*)\u2069/g

/** The rules for every page, whatever texts it shows. */
export interface Watch {
  /**
   * Checks that no script ran, nothing was fetched from elsewhere, no text hides a character, and all fits the window.
   */
  expectHarmless(page: Page): Promise<void>
}

interface Findings {
  readonly ran: boolean
  readonly violations: readonly string[]
  readonly texts: readonly string[]
  /** Parts of the page that overflow the window at its sides. */
  readonly outside: readonly string[]
}

/** Watches every page that is opened from now on. */
export async function watchPages(context: BrowserContext): Promise<Watch> {
  const requests: string[] = []
  const dialogs: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await context.addInitScript(() => {
    const violations: string[] = []
    Object.defineProperty(window, '__violations', { value: violations })
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    )
  })

  return {
    async expectHarmless(page) {
      const found = (await Promise.all(page.frames().map((frame) => frame.evaluate(lookAround)))).reduce(
        (all, one) => ({
          ran: all.ran || one.ran,
          violations: [...all.violations, ...one.violations],
          texts: [...all.texts, ...one.texts],
          outside: [...all.outside, ...one.outside],
        }),
      )
      expect(found.ran, 'no text ran').toBe(false)
      expect(found.violations, 'no text tried to load or run anything').toEqual([])
      expect(dialogs, 'nothing asked').toEqual([])
      const { origin } = new URL(page.url())
      expect(
        requests.filter((url) => new URL(url).origin !== origin),
        'nothing was fetched from elsewhere',
      ).toEqual([])
      const hiding = found.texts.filter((text) => unseenIn(text.replaceAll(isolated, '$1')).length > 0)
      expect(hiding, 'no text hides or turns round anything').toEqual([])
      expect(found.outside, 'everything stands within the window').toEqual([])
    },
  }
}

/** Runs in the page. */
function lookAround(): Findings {
  const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) texts.push(node.nodeValue ?? '')
  const elements = [...document.querySelectorAll('body, body *')]
  for (const element of elements) for (const { value } of element.attributes) texts.push(value)
  const width = document.documentElement.clientWidth
  const isOutside = (element: Element) => {
    const { left, right, width: own } = element.getBoundingClientRect()
    return own > 0 && element.checkVisibility() && (left < -1 || right > width + 1)
  }
  const controls = elements.filter((element) =>
    element.matches('button, input, select, textarea, a, summary'),
  )
  const outside = controls
    // Hidden on purpose, for screen readers.
    .filter((element) => isOutside(element) && element.closest('.visually-hidden') === null)
    .map((element) => element.outerHTML.slice(0, 120))
  const { scrollWidth } = document.documentElement
  return {
    ran: '__hit' in window,
    violations: Reflect.get(window, '__violations') ?? [],
    texts: texts.map((text) => text.replace(/\n\s*/g, ' ')),
    outside: scrollWidth > width ? [...outside, `the page is ${scrollWidth} wide, not ${width}`] : outside,
  }
}
