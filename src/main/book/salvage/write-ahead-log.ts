import { readFileSync } from 'node:fs'
import { isFile } from '../../files/set-aside.ts'

/** A page in the log. It is committed once a frame that ends a transaction follows. */
export interface LogFrame {
  readonly page: number
  /** Whether the frame ends a transaction. */
  readonly commits: boolean
  /** Whether the checksum is right. */
  readonly sound: boolean
  readonly contents: Buffer
}

/** The contents of a write-ahead log since its last restart. */
export interface WriteAheadLog {
  readonly pageSize: number
  readonly frames: readonly LogFrame[]
}

/** Lengths and offsets follow https://sqlite.org/fileformat2.html#the_write_ahead_log. */
const headerLength = 32
const frameHeaderLength = 24
const saltLength = 8
const magicOfBigEndianSums = 0x377f0683
/** SQLite's default page size, which this app does not change. */
const usualPageSize = 4_096

type Sum = readonly [number, number]

/** SQLite's running checksum over pairs of 32-bit words. */
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
 * Reads a write-ahead log frame by frame. SQLite stops at the first damaged frame; this function continues. Each frame
 * carries the checksum of all frames before it, so frames after a damaged one can be verified, too.
 * @returns `undefined` if there is no log.
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
    // The stored checksum may itself be damaged. The computed one then verifies the next frame.
    before = [stored, ...sums.slice(0, 1)]
  }
  // Older frames, with another salt, follow the frames since the log's last restart.
  const salt = hasHeader
    ? bytes.toString('hex', headerLength - 16, headerLength - 8)
    : frames.find(({ sound }) => sound)?.salt
  return { pageSize, frames: frames.filter((frame) => frame.salt === salt) }
}

/** The frames of committed transactions, as far as the log is readable. */
export function committedFrames({ frames }: WriteAheadLog): readonly LogFrame[] {
  const last = frames.findLastIndex(({ commits, sound }) => commits && sound)
  return frames.slice(0, last + 1)
}

/**
 * Whether SQLite would ignore, and at last delete, committed transactions because an earlier frame is damaged.
 */
export function hidesTransactions(log: WriteAheadLog): boolean {
  return committedFrames(log).some(({ sound }) => !sound)
}
