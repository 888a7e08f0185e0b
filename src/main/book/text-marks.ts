import { counted } from './letters.ts'

/** How many numbers the marks of a text are. */
export const marksLength = 4

const lettersLength = 64

/** The bit of each byte: one for each counted letter, while the letters of other scripts share those that are left. */
const bitOfByte = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return counted.length + (byte % (lettersLength - counted.length))
  const letter = counted.indexOf(String.fromCharCode(byte))
  return letter < 0 ? lettersLength : letter
})

/** The bit of two bytes. The multiplier is 2³² over the golden ratio, which spreads pairs evenly; the top 6 bits count. */
const bitOfPair = (first: number, second: number): number =>
  lettersLength + (Math.imul(first * 256 + second, 0x9e3779b1) >>> 26)

/**
 * Writes the marks of a text: a bit for each of its letters, and for each two letters behind each other. A text that
 * lacks a mark of a word does not contain the word; of the others, about one in thirty does not either.
 */
export function writeMarks(text: Uint8Array, marks: Int32Array, at: number): void {
  const mark = (bit: number): void => {
    const place = at + (bit >>> 5)
    marks[place] = (marks[place] ?? 0) | (1 << (bit & 31))
  }
  let before: number | undefined
  for (const byte of text) {
    const bit = bitOfByte[byte] ?? lettersLength
    if (bit < lettersLength) mark(bit)
    if (before !== undefined) mark(bitOfPair(before, byte))
    before = byte
  }
}

/** The marks of a text. */
export function marksOf(text: string): Int32Array {
  const marks = new Int32Array(marksLength)
  writeMarks(Buffer.from(text), marks, 0)
  return marks
}

/** Whether all marks of a text are among others. */
export function hasMarks(wanted: Int32Array, marks: Int32Array, at: number): boolean {
  for (let part = 0; part < marksLength; part += 1) {
    if (((wanted[part] ?? 0) & ~(marks[at + part] ?? 0)) !== 0) return false
  }
  return true
}

/** How many of the letters of a text another one lacks, by their marks. Only counted letters must be in the text. */
export function lackedLetters(wanted: Int32Array, marks: Int32Array, at: number): number {
  let count = 0
  for (let part = 0; part < lettersLength / 32; part += 1) {
    const lacked = (wanted[part] ?? 0) & ~(marks[at + part] ?? 0)
    for (let left = lacked; left !== 0; left &= left - 1) count += 1
  }
  return count
}
