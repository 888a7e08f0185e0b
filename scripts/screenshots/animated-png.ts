import { crc32 } from 'node:zlib'

/** A picture of an animation, and how long it is shown, in milliseconds. */
export interface Frame {
  readonly png: Uint8Array
  readonly shownMs: number
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const file = Buffer.from(png)
  const chunks: Chunk[] = []
  for (let at = signature.length; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const data = file.subarray(at + 8, at + 8 + length)
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data })
    at += length + 12
  }
  return chunks
}

function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const numbers = (...values: readonly number[]): Buffer => {
  const data = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) data.writeUInt32BE(value, index * 4)
  return data
}

/**
 * A PNG that shows whole pictures one after the other, for ever. All must have the same size and kind of colours. The
 * layout is acTL, fcTL and fdAT of the W3C's "Portable Network Graphics (PNG) Specification (Third Edition)".
 */
export function animatedPng(frames: readonly Frame[]): Buffer {
  const [first] = frames
  const head = first === undefined ? undefined : chunksOf(first.png)[0]
  if (head === undefined) throw new Error('An animation needs a picture.')
  const size = head.data.subarray(0, 8)
  let sequence = 0
  const next = () => numbers(sequence++)
  const parts = frames.flatMap(({ png, shownMs }, index) => {
    const chunks = chunksOf(png)
    if (chunks[0]?.data.equals(head.data) !== true) throw new Error('The pictures differ in size or colours.')
    const delay = Buffer.alloc(6)
    delay.writeUInt16BE(shownMs, 0)
    delay.writeUInt16BE(1000, 2)
    return [
      { type: 'fcTL', data: Buffer.concat([next(), size, numbers(0, 0), delay]) },
      ...chunks
        .filter(({ type }) => type === 'IDAT')
        .map(({ data }) =>
          index === 0 ? { type: 'IDAT', data } : { type: 'fdAT', data: Buffer.concat([next(), data]) },
        ),
    ]
  })
  const all: readonly Chunk[] = [
    head,
    { type: 'acTL', data: numbers(frames.length, 0) },
    ...parts,
    { type: 'IEND', data: Buffer.alloc(0) },
  ]
  return Buffer.concat([signature, ...all.map(written)])
}
