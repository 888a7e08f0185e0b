import { describe, expect, it, vi } from 'vitest'
import { firstAnswer, preparePage } from '../../../src/main/shell/app-pages.ts'
import { hostileMarkup, misleadingTexts } from '../../support/hostile-texts.ts'

const html = '<!doctype html><html lang="en"><head><title>A</title></head><body></body></html>'
const block = /<script type="application\/json" id="first-answer">(.*?)<\/script>/s

/** Texts that end or change a script of HTML, or stand for something in a replacement. */
const texts = [
  '</script>',
  '</SCRIPT\t>',
  '<!--<script>',
  '-->',
  ']]>',
  '</head>',
  '\u2028\u2029',
  "$& $' $` $1 $$",
  '\ud800 alone',
  '\u0000\r\n',
  '-en.js"',
  '<html lang="en"',
  ...Object.values(hostileMarkup),
  ...Object.values(misleadingTexts),
]

describe('security 23: the answer in a page', () => {
  it.each(texts)('carries the text %j, and stays data', (text) => {
    const page = preparePage(html, 'de', { text, [text]: [text] })
    const [whole = '', json = ''] = block.exec(page) ?? []
    expect(JSON.parse(json)).toEqual({ text, [text]: [text] })
    expect(json).not.toContain('<')
    expect(page.replace(whole, '')).toBe(preparePage(html, 'de'))
  })

  it('is absent from a page without one', () => {
    expect(preparePage(html, 'en')).not.toContain('first-answer')
  })

  it('security 17: passes the gate of the windows as a request of the popover', async () => {
    const route = vi.fn(async () => 'the answer')
    expect(await firstAnswer(route)).toBe('the answer')
    expect(route.mock.calls).toEqual([
      [{ window: 'popover', mainFrame: true, origin: 'app://aliasmith' }, 'getSnapshot', undefined],
    ])
  })
})
