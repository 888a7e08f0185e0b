import { readFileSync } from 'node:fs'
import { isFile } from '../../files/set-aside.ts'

/** A page as it was written to the log; it counts once a frame that commits follows. */
export interface LogFrame {
  readonly page: number
  /** Whether a transaction ends with it. */
  readonly commits: boolean
  /** Whether its sum is right. */
  readonly sound: boolean
  readonly contents: Buffer
}

/** What a write-ahead log holds since it was begun anew last. */
export interface WriteAheadLog {
  readonly pageSize: number
  readonly frames: readonly LogFrame[]
}

/** Lengths and places are those of https://sqlite.org/fileformat2.html#the_write_ahead_log. */
const headerLength = 32
const frameHeaderLength = 24
const saltLength = 8
const magicOfBigEndianSums = 0x377f0683
/** What SQLite gives a file by itself; this app never says otherwise. */
const usualPageSize = 4_096

type Sum = readonly [number, number]

/** SQLite's running sum of pairs of 32-bit words. */
function sumOf(bytes: Buffer, [first, second]: Sum, bigEndian: boolean): Sum {
  const read = (at: number) => (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  let [a, b] = [first, second]
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + read(at) + b) >>> 0
    b = (b + read(at + 4) + a) >>> 0
  }
  return [a, b]
}

const sumAt = (bytes: Buffer, at: number): Sum => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
const isSame = (one: Sum, other: Sum) => one[0] === other[0] && one[1] === other[1]

/**
 * Reads a write-ahead log frame by frame, further than SQLite does, which stops at the first frame that is damaged. Each
 * frame carries the sum of all before it, so those behind a damaged one can be told sound, too.
 * @returns `undefined` if there is none.
 */
export function readWriteAheadLog(file: string): WriteAheadLog | undefined {
  if (!isFile(file)) return undefined
  const bytes = readFileSync(file)
  if (bytes.length < headerLength) return undefined
  const bigEndian = bytes.readUInt32BE(0) === magicOfBigEndianSums
  const headerSum = sumOf(bytes.subarray(0, headerLength - 8), [0, 0], bigEndian)
  const hasHeader = isSame(headerSum, sumAt(bytes, headerLength - 8))
  const pageSize = hasHeader ? bytes.readUInt32BE(8) : usualPageSize
  const step = frameHeaderLength + pageSize

  const frames: (LogFrame & { readonly salt: string })[] = []
  let before: readonly Sum[] = hasHeader ? [headerSum] : []
  for (let at = headerLength; at + step <= bytes.length; at += step) {
    const header = bytes.subarray(at, at + frameHeaderLength)
    const contents = bytes.subarray(at + frameHeaderLength, at + step)
    const stored = sumAt(header, frameHeaderLength - 8)
    const sums = before.map((sum) => sumOf(contents, sumOf(header.subarray(0, 8), sum, bigEndian), bigEndian))
    frames.push({
      page: header.readUInt32BE(0),
      commits: header.readUInt32BE(4) !== 0,
      sound: sums.some((sum) => isSame(sum, stored)),
      salt: header.toString('hex', 8, 8 + saltLength),
      contents,
    })
    // If the frame's own sum is what was damaged, the one that it ought to have leads on.
    before = [stored, ...sums.slice(0, 1)]
  }
  // Behind the frames written since the log was begun anew stand older ones, under another salt.
  const salt = hasHeader
    ? bytes.toString('hex', headerLength - 16, headerLength - 8)
    : frames.find(({ sound }) => sound)?.salt
  return { pageSize, frames: frames.filter((frame) => frame.salt === salt) }
}

/** The frames of transactions that were committed, as far as the log can be read. */
export function committedFrames({ frames }: WriteAheadLog): readonly LogFrame[] {
  const last = frames.findLastIndex(({ commits, sound }) => commits && sound)
  return frames.slice(0, last + 1)
}

/**
 * Whether SQLite would leave out committed transactions of the log, and delete them in the end, because something before
 * them is damaged.
 */
export function hidesTransactions(log: WriteAheadLog): boolean {
  return committedFrames(log).some(({ sound }) => !sound)
}
