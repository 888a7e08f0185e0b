import { attempt } from '../base/attempt.ts'

/** What no JSON text holds: noise that is no UTF-8, and control characters such as the zeros of a file never written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are looked for
const foreign = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f]/

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/**
 * Reads the beginning of a JSON text that was cut or damaged: every complete member, and every complete element of a
 * list. An object in a list, such as an account, is returned whole or not at all. `undefined` if not even the beginning
 * can be read.
 */
export function readCutJson(text: string): unknown {
  const end = text.search(foreign)
  const sound = end === -1 ? text : text.slice(0, end)
  return attempt(() => JSON.parse(completed(sound)))
}

/** No file of this app is nested nearly so deeply; deeper nesting is noise. */
const mostNested = 32

/** The text up to its last complete value, with every open bracket closed. */
function completed(text: string): string {
  const open: string[] = []
  let kept: { readonly end: number; readonly open: readonly string[] } = { end: 0, open }
  let inString = false

  function keep(end: number): void {
    // An object within a list may not be cut short.
    const isWithin = open.some((bracket, depth) => bracket === '{' && open[depth - 1] === '[')
    if (!isWithin) kept = { end, open: [...open] }
  }

  for (let at = 0; at < text.length && open.length <= mostNested; at += 1) {
    const character = text.charAt(at)
    if (inString) {
      if (character === '\\') at += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') {
      open.push(character)
      keep(at + 1)
    } else if (character === '}' || character === ']') {
      open.pop()
      keep(at + 1)
    } else if (character === ',') keep(at)
  }
  const brackets = kept.open.map((bracket) => closing[bracket])
  return `${text.slice(0, kept.end)}${brackets.toReversed().join('')}`
}
