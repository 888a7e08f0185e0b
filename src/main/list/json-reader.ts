import { failed, type Result, success } from '../../shared/result.ts'
import { attempt } from '../base/attempt.ts'

/**
 * The longest entry of a list, in characters. An address has texts with much lower limits, but a login of a password
 * manager also has notes, old passwords and passkeys.
 */
const longestEntry = 200_000

/** The longest text around the list, in characters. */
const longestFrame = 5_000

/** How much is kept of a text around the list, in characters. An encrypted export holds everything in one text. */
const longestText = 500

const landmarks = /["{}[\],]/g
const marksInText = /["\\]/g

/**
 * Reads JSON with one long list, in parts. Splits the list into its entries by brackets alone, because a file may be too
 * large to parse at once. Each entry is then parsed as JSON. An invalid or overlong entry is reported as `undefined`.
 * @param members the names of lists. A file that is itself a list is read, too.
 * @param onEntry receives each entry, and the member that holds its list; none in a file that is a list.
 */
export function createJsonListReader(
  members: readonly string[],
  onEntry: (entry: unknown, member: string | undefined) => void,
) {
  const opening = new RegExp(`"(${members.join('|')})"\\s{0,20}:\\s{0,20}\\[$`)
  let depth = 0
  let isInText = false
  let isEscaped = false
  /** The depth of the entries of the list being read; 0 outside lists. */
  let listDepth = 0
  let member: string | undefined
  let frame = ''
  /** The length of the text being read in the frame. */
  let textLength = 0
  let entry = ''
  let broken = false

  /** Nested values around the list are left out, and texts are cut. */
  function keepInFrame(text: string, isMark: boolean): void {
    if (depth > 1 || (isInText && textLength >= longestText)) return
    // The digits of an escaped character are never cut.
    frame += isInText && !isMark ? text.slice(0, Math.max(4, longestText - textLength)) : text
    if (!isMark) textLength += text.length
    broken ||= frame.length > longestFrame
  }

  function keep(text: string, isMark = true): void {
    if (listDepth === 0) keepInFrame(text, isMark)
    else if (entry.length <= longestEntry) entry += text
  }

  function endEntry(): void {
    if (entry.trim() !== '')
      onEntry(entry.length > longestEntry ? undefined : attempt(() => JSON.parse(entry)), member)
    entry = ''
  }

  function open(bracket: string): void {
    keep(bracket)
    depth += 1
    if (listDepth > 0 || bracket !== '[' || depth > 2) return
    member = depth === 2 ? opening.exec(frame)?.[1] : undefined
    if (depth === 1 || member !== undefined) listDepth = depth
  }

  function close(bracket: string): void {
    if (listDepth > 0 && depth === listDepth) {
      endEntry()
      listDepth = 0
    }
    depth -= 1
    broken ||= depth < 0
    keep(bracket)
  }

  /** Handles a character outside a string. */
  function meet(mark: string): void {
    if (mark === '{' || mark === '[') open(mark)
    else if (mark === '}' || mark === ']') close(mark)
    else if (mark === ',' && listDepth > 0 && depth === listDepth) endEntry()
    else {
      keep(mark)
      isInText = mark === '"'
      textLength = 0
    }
  }

  function meetInText(mark: string): void {
    if (mark === '"') isInText = false
    keep(mark)
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
        if (end > at) keep(part.slice(at, end), false)
        const mark = part[end]
        if (mark !== undefined) isInText ? meetInText(mark) : meet(mark)
        at = end + 1
      }
    },
    /** The beginning of the file without what is nested, as far as it is read. */
    get frame(): string {
      return frame
    },
    /** Returns the object without what is nested, or an empty list. Fails if the text is neither. */
    end(): Result<unknown, 'unreadable'> {
      const value: unknown = broken || depth !== 0 ? undefined : attempt(() => JSON.parse(frame))
      return value === undefined ? failed('unreadable') : success(value)
    },
  }
}
