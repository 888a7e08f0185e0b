import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { animatedPng } from '../../../scripts/screenshots/animated-png.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A grey picture of two pixels side by side. */
function png(left: number, right: number, width = 2): Buffer {
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const pixels = deflateSync(Buffer.from([0, left, right]))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from('Software\0none')),
    chunk('IDAT', pixels.subarray(0, 4)),
    chunk('IDAT', pixels.subarray(4)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The chunks of a file, whose sums must be right. */
function read(file: Buffer) {
  expect(file.subarray(0, 8)).toEqual(signature)
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)))
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    })
    at += length + 12
  }
  return chunks
}

describe('an animated PNG', () => {
  const [first, second] = [png(1, 2), png(3, 4)]
  const chunks = read(
    animatedPng([
      { png: first, shownMs: 800 },
      { png: second, shownMs: 1200 },
    ]),
  )
  const all = (type: string) => chunks.filter((each) => each.type === type).map(({ data }) => data)

  test('announces its pictures before the first, and plays for ever', () => {
    expect(chunks.map(({ type }) => type)).toEqual([
      'IHDR',
      'acTL',
      'fcTL',
      'IDAT',
      'IDAT',
      'fcTL',
      'fdAT',
      'fdAT',
      'IEND',
    ])
    expect(all('acTL')).toEqual([Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])])
  })

  test('keeps the pixels of each picture, and how long it is shown', () => {
    const data = (file: Buffer) =>
      Buffer.concat(
        read(file)
          .filter(({ type }) => type === 'IDAT')
          .map((each) => each.data),
      )
    expect(Buffer.concat(all('IDAT'))).toEqual(data(first))
    expect(Buffer.concat(all('fdAT').map((part) => part.subarray(4)))).toEqual(data(second))
    expect(all('fcTL').map((control) => control.readUInt16BE(20) / control.readUInt16BE(22))).toEqual([
      0.8, 1.2,
    ])
  })

  test('numbers its parts in their order', () => {
    const numbered = chunks.filter(({ type }) => /^f[cd]/.test(type))
    expect(numbered.map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2, 3])
  })

  test('refuses pictures of different sizes, and no pictures', () => {
    const frames = [first, png(1, 2, 3)].map((each) => ({ png: each, shownMs: 1 }))
    expect(() => animatedPng(frames)).toThrow('differ in size')
    expect(() => animatedPng([])).toThrow('needs a picture')
  })
})
