import type { BrowserContext, Page, Request } from '@playwright/test'
import type { Evidence } from '../support/evidence.ts'

/** Everything that a browser sends, receives and holds, except the keys that its user types into a form. */
export interface PageWatch {
  /** Records what every open page shows and stores. While a key is typed, only a password box may hold it. */
  look(step: string, options?: { readonly typing: boolean }): Promise<void>
  /** The names of the requests that carried a typed key to the main process, in order. */
  carriers(): readonly string[]
  /** Resolves when every answer so far has been recorded. */
  settled(): Promise<void>
}

/** The content of a page besides its elements: the values of its boxes, and stored data that outlive it. */
async function holdingsOf(page: Page, typing: boolean): Promise<unknown> {
  return page.evaluate(
    async (skipsPasswords) => ({
      boxes: [...document.querySelectorAll('input, textarea, select')]
        .filter((box) => !skipsPasswords || box.getAttribute('type') !== 'password')
        .map((box): unknown => Reflect.get(box, 'value')),
      kept: [{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases()],
      caches: await caches.keys(),
      address: location.href,
      title: document.title,
      selected: String(getSelection()),
    }),
    typing,
  )
}

/** Records the events that the main process sends to a page. */
async function hearEvents(page: Page, evidence: Evidence): Promise<void> {
  const session = await page.context().newCDPSession(page)
  session.on('Network.eventSourceMessageReceived', ({ eventName, data }) =>
    evidence.note(`event ${eventName}`, data),
  )
  await session.send('Network.enable')
}

/**
 * Watches every page of a browser. A request whose form holds a typed key is recorded without that key.
 * @param keys the keys that the test types.
 */
export function watchForKeys(
  context: BrowserContext,
  evidence: Evidence,
  keys: readonly string[],
): PageWatch {
  const carriers: string[] = []
  const answers: Promise<void>[] = []
  context.on('page', (page) => void answers.push(hearEvents(page, evidence)))

  /** The body of a request without the key in its form, if that key was typed. */
  function withoutTyped(request: Request): string {
    const text = request.postData() ?? ''
    const name = new URL(request.url()).pathname
    const typed = keys.find((key) => text.includes(`"key":${JSON.stringify(key)}`))
    if (typed === undefined) return text
    carriers.push(name)
    return text.replace(`"key":${JSON.stringify(typed)}`, '')
  }

  context.on('request', (request) => {
    const { pathname } = new URL(request.url())
    evidence.note(`request for ${pathname}`, [request.url(), request.headers(), withoutTyped(request)])
  })
  context.on('response', (response) => {
    const { pathname } = new URL(response.url())
    evidence.note(`headers of ${pathname}`, [response.headers(), response.status()])
    // The stream of events never ends, and is recorded elsewhere.
    if (pathname === '/events') return
    // The answers of a closed page cannot be read.
    const reading = response.body().then(
      (body) => evidence.note(`answer to ${pathname}`, body),
      () => undefined,
    )
    answers.push(reading)
  })
  context.on('console', (message) => evidence.note('console', message.text()))

  return {
    carriers: () => carriers,
    async settled() {
      await Promise.all(answers)
    },
    async look(step, { typing } = { typing: false }) {
      for (const page of context.pages()) {
        for (const frame of page.frames()) evidence.note(`${step}: DOM`, await frame.content())
        evidence.note(`${step}: holdings`, await holdingsOf(page, typing))
      }
      evidence.note(`${step}: cookies`, await context.storageState())
    },
  }
}
