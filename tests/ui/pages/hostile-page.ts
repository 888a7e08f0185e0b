import type { Page } from '@playwright/test'

/** A browser's report of a refusal by a page's policy: the directive, and the refused address. */
export type Refusal = readonly [directive: string, refused: string]

/** Everything that the app's policy must refuse to a page, as the browser reports it. */
export const refusals = (elsewhere: string): readonly Refusal[] => [
  ['script-src-elem', 'inline'],
  ['script-src-attr', 'inline'],
  ['script-src', 'eval'],
  ['script-src-elem', `${elsewhere}/script.js`],
  ['script-src-elem', `${elsewhere}/module.js`],
  ['script-src-elem', 'data'],
  ['script-src-elem', 'blob'],
  ['style-src-elem', 'inline'],
  ['style-src-attr', 'inline'],
  ['style-src-elem', `${elsewhere}/style.css`],
  ['img-src', `${elsewhere}/picture.png`],
  ['img-src', 'data'],
  ['font-src', `${elsewhere}/font.woff2`],
  ['media-src', `${elsewhere}/sound.mp3`],
  // A separate document is reported only by its origin.
  ['object-src', elsewhere],
  ['frame-src', elsewhere],
  ['worker-src', 'blob'],
  ['connect-src', `${elsewhere}/fetch`],
  ['connect-src', `${elsewhere}/request`],
  ['connect-src', `${elsewhere}/events`],
  ['connect-src', `${elsewhere}/beacon`],
  ['connect-src', `${elsewhere.replace('http', 'ws')}/socket`],
  ['form-action', `${elsewhere}/form`],
  ['base-uri', `${elsewhere}/`],
]

/**
 * Acts as a page under an attacker's control: runs code from every source, and tries every way to load and send data.
 * @param elsewhere the origin of a server that must receive nothing.
 */
export async function turnHostile(page: Page, elsewhere: string): Promise<void> {
  await page.evaluate(async (origin) => {
    // Code that Playwright calls may use eval despite the policy; code that a timer calls may not.
    await new Promise((turn) => setTimeout(turn))
    const seen: [string, string][] = []
    const ran: string[] = []
    Object.assign(globalThis, { seen, ran })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      seen.push([effectiveDirective, blockedURI]),
    )
    const code = (name: string) => `globalThis.ran.push(${JSON.stringify(name)})`
    const add = <Name extends keyof HTMLElementTagNameMap>(
      name: Name,
      attributes: Readonly<Record<string, string>>,
      text = '',
    ) => {
      const element = document.createElement(name)
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
      element.textContent = text
      document.body.append(element)
      return element
    }
    const blobOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    const attempts: readonly (() => unknown)[] = [
      () => add('script', {}, code('inline')),
      () => add('button', { onclick: code('attribute') }).click(),
      () => Reflect.get(globalThis, 'eval')(code('eval')),
      () => new Function(code('function'))(),
      () => setTimeout(code('timer')),
      () => add('a', { href: `javascript:${code('link')}` }).click(),
      () => add('script', { src: `${origin}/script.js` }),
      () => add('script', { src: `${origin}/module.js`, type: 'module' }),
      () => add('script', { src: `data:text/javascript,${code('data')}` }),
      () => add('script', { src: blobOf(code('blob')) }),
      () => add('style', {}, 'body { outline: 7px solid red }'),
      () => add('p', { style: 'outline: 7px solid red' }),
      () => add('link', { rel: 'stylesheet', href: `${origin}/style.css` }),
      () => add('img', { src: `${origin}/picture.png` }),
      () => add('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }),
      () => new FontFace('elsewhere', `url(${origin}/font.woff2)`).load(),
      () => add('audio', { src: `${origin}/sound.mp3` }),
      () => add('object', { data: `${origin}/object`, type: 'text/html' }),
      () => add('iframe', { src: `${origin}/frame` }),
      () => add('iframe', { srcdoc: `<script>parent.ran.push('srcdoc')</script>` }),
      () => new Worker(blobOf(`fetch('${origin}/worker')`)),
      () => fetch(`${origin}/fetch`),
      () => {
        const request = new XMLHttpRequest()
        request.open('GET', `${origin}/request`)
        request.send()
      },
      () => new EventSource(`${origin}/events`),
      () => navigator.sendBeacon(`${origin}/beacon`, 'x'),
      () => new WebSocket(`${origin.replace('http', 'ws')}/socket`),
      () => add('form', { action: `${origin}/form`, method: 'post' }).submit(),
      () => {
        // A base element has an effect only in the head.
        const base = document.createElement('base')
        base.href = `${origin}/`
        document.head.append(base)
      },
    ]
    for (const attempt of attempts) {
      try {
        const result = attempt()
        if (result instanceof Promise) result.catch(() => undefined)
      } catch {
        // An attempt may throw when it is refused; the reports show whether it was.
      }
    }
  }, elsewhere)
}

/** The browser's refusals since the page turned hostile. */
export function refusedSoFar(page: Page): Promise<readonly Refusal[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'seen'))
}

/** The attempts that ran, and those with a visible effect. */
export function successesOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    ran: Reflect.get(globalThis, 'ran'),
    restyled: [...document.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).outlineWidth === '7px',
    ).length,
    base: document.baseURI,
  }))
}
