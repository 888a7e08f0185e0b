import { failed, type Result, success } from '../../shared/result.ts'
import { attempt } from '../base/attempt.ts'

/** The longest entry of a list, in characters. Each of its texts has a much lower limit. */
const longestEntry = 20_000

/** The longest text around the list, in characters. */
const longestFrame = 5_000

const landmarks = /["{}[\],]/g
const marksInText = /["\\]/g

/**
 * Reads a JSON object with one long list, in parts. Splits the list into its entries by brackets alone, because a file
 * may be too large to parse at once. Each entry is then parsed as JSON. An invalid or overlong entry is reported as
 * `undefined`.
 * @param member the name of the list.
 */
export function createJsonListReader(member: string, onEntry: (entry: unknown) => void) {
  const opening = new RegExp(`"${member}"\\s{0,20}:\\s{0,20}\\[$`)
  const openingLength = member.length + 50
  let depth = 0
  let isInText = false
  let isEscaped = false
  let isInList = false
  let frame = ''
  let entry = ''
  let broken = false

  function keep(text: string): void {
    if (isInList) {
      if (entry.length <= longestEntry) entry += text
      return
    }
    frame += text
    broken ||= frame.length > longestFrame
  }

  function endEntry(): void {
    if (entry.trim() !== '')
      onEntry(entry.length > longestEntry ? undefined : attempt(() => JSON.parse(entry)))
    entry = ''
  }

  function open(bracket: string): void {
    depth += 1
    keep(bracket)
    if (depth === 2 && bracket === '[') isInList = opening.test(frame.slice(-openingLength))
  }

  function close(bracket: string): void {
    depth -= 1
    broken ||= depth < 0
    if (isInList && depth === 1) {
      endEntry()
      isInList = false
    }
    keep(bracket)
  }

  /** Handles a character outside a string. */
  function meet(mark: string): void {
    if (mark === '{' || mark === '[') open(mark)
    else if (mark === '}' || mark === ']') close(mark)
    else if (mark === ',' && isInList && depth === 2) endEntry()
    else {
      keep(mark)
      isInText = mark === '"'
    }
  }

  function meetInText(mark: string): void {
    keep(mark)
    isInText = mark !== '"'
    isEscaped = mark === '\\'
  }

  return {
    /** Reads the next part and reports every entry that ends in it. The work is linear in the part. */
    feed(part: string): void {
      let at = 0
      while (at < part.length && !broken) {
        if (isEscaped) {
          keep(part.charAt(at))
          isEscaped = false
          at += 1
          continue
        }
        const marks = isInText ? marksInText : landmarks
        marks.lastIndex = at
        const end = marks.exec(part)?.index ?? part.length
        if (end > at) keep(part.slice(at, end))
        const mark = part[end]
        if (mark !== undefined) isInText ? meetInText(mark) : meet(mark)
        at = end + 1
      }
    },
    /** Returns the object without the entries of its list. Fails if the text is not a JSON object. */
    end(): Result<unknown, 'unreadable'> {
      const value: unknown = broken || depth !== 0 ? undefined : attempt(() => JSON.parse(frame))
      return value === undefined ? failed('unreadable') : success(value)
    },
  }
}
