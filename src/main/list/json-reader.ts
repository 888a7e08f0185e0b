import { failed, type Result, success } from '../../shared/result.ts'

/** The longest entry of a list, in characters: every text of it has a limit of its own far below. */
const longestEntry = 20_000

/** The longest text around the list, in characters. */
const longestFrame = 5_000

/** Reads a JSON object that comes in parts, of which one member is a long list. */
export interface JsonListReader {
  /** Takes the next part and tells every entry that ends in it. The work is linear in the part, whatever came before. */
  feed(part: string): void
  /** The object without the entries of its list, or that it was none. */
  end(): Result<unknown, 'unreadable'>
}

const landmarks = /["{}[\],]/g
const marksInText = /["\\]/g

/**
 * Takes the entries of the list out of the text by its brackets alone and gives each by itself, since a file of the app
 * may be too large to be read in one go. Whether a piece is JSON shows when it is read: `undefined` is told for one that
 * is not, or that is longer than any entry.
 * @param member the name of the list.
 */
export function createJsonListReader(member: string, onEntry: (entry: unknown) => void): JsonListReader {
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
    if (entry.trim() !== '') onEntry(entry.length > longestEntry ? undefined : parse(entry))
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

  /** Takes a character outside a text. */
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
    feed(part) {
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
    end() {
      const value = broken || depth !== 0 ? undefined : parse(frame)
      return value === undefined ? failed('unreadable') : success(value)
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
