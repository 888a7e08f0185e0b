import { expect, type Frame, type Page } from '@playwright/test'

/**
 * Records what a screen reader would say of itself, in order: the changes of live regions, and the description of a
 * control that takes the focus. Regions that are inserted together with their text are said only if they are alerts,
 * because not every screen reader says the others. What is behind a dialog is not said.
 */
export async function listen(page: Page | Frame): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = []
    Reflect.set(globalThis, 'said', said)
    const assertive = '[role="alert"], [aria-live="assertive"]'
    const region = `${assertive}, [role="status"], [role="log"], [role="timer"], [aria-live], output`

    function textOf(node: Node): string {
      if (node instanceof Element) {
        // A part without a box of its own can have visible content.
        const isSeen =
          getComputedStyle(node).display === 'contents' || node.checkVisibility({ visibilityProperty: true })
        if (!isSeen || node.getAttribute('aria-hidden') === 'true') return ''
      }
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
      const isBlock = node instanceof Element && getComputedStyle(node).display !== 'inline'
      const text = [...node.childNodes].map(textOf).join('')
      return isBlock ? ` ${text} ` : text
    }
    const clean = (text: string) => text.replace(/\s+/g, ' ').trim()

    function politeness(element: Element): string {
      const live = element.getAttribute('aria-live')
      if (live !== null) return live
      if (element.getAttribute('role') === 'timer') return 'off'
      return element.matches(assertive) ? 'assertive' : 'polite'
    }
    const isAtomic = (element: Element) => {
      const atomic = element.getAttribute('aria-atomic')
      return atomic === null ? element.matches('[role="alert"], [role="status"], output') : atomic === 'true'
    }
    const isInert = (element: Element) => {
      const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
      return dialog !== undefined && !dialog.contains(element)
    }
    const say = (how: string, text: string) => {
      if (clean(text) !== '') said.push(`${how}: ${clean(text)}`)
    }

    new MutationObserver((records) => {
      const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))
      const whole = new Set<Element>()
      const parts: (readonly [Element, Node])[] = []
      for (const node of added) {
        if (!(node instanceof Element) || !node.isConnected) continue
        for (const alert of [node, ...node.querySelectorAll('*')]) {
          if (alert.matches(assertive)) whole.add(alert)
        }
      }
      for (const { target, addedNodes, type } of records) {
        const around = target instanceof Element ? target : target.parentElement
        const live = around?.closest(region)
        if (!live?.isConnected || politeness(live) === 'off') continue
        // A region that is new itself is not heard, unless it is an alert.
        if ([...added].some((node) => node.contains(live))) continue
        if (isAtomic(live)) whole.add(live)
        else for (const node of type === 'characterData' ? [target] : addedNodes) parts.push([live, node])
      }
      for (const live of whole) if (!isInert(live)) say(politeness(live), textOf(live))
      for (const [live, node] of parts) {
        if (!whole.has(live) && !isInert(live)) say(politeness(live), textOf(node))
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })

    document.addEventListener('focusin', ({ target }) => {
      const ids = target instanceof Element ? target.getAttribute('aria-describedby') : null
      for (const id of ids?.split(/\s+/) ?? []) {
        const described = document.getElementById(id)
        if (described !== null) say('described', textOf(described))
      }
    })
  })
}

/** What was said since the last call. */
function heard(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'said').splice(0))
}

/**
 * Expects that a screen reader said these sentences since the last call, in this order, and nothing else. A creation is
 * said to be under way only if its answer takes long: `maySay`.
 */
export async function expectSaid(
  page: Page | Frame,
  sentences: readonly (string | RegExp)[],
  maySay?: RegExp,
): Promise<void> {
  const said: string[] = []
  await expect
    .poll(async () => {
      said.push(...(await heard(page)).filter((each) => maySay?.test(each) !== true))
      return said
    })
    .toEqual(sentences.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))))
}

/** Expects that a screen reader says this at some time, and forgets what it says besides. */
export async function expectSaidOnce(page: Page | Frame, sentence: RegExp): Promise<void> {
  const said: string[] = []
  const times = async () => {
    said.push(...(await heard(page)))
    return said.filter((each) => sentence.test(each)).length
  }
  await expect.poll(times, String(sentence)).toBe(1)
}
