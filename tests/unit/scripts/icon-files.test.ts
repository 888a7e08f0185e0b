import { describe, expect, it } from 'vitest'
import { icnsEdges, icnsFile, icoFile, type Picture } from '../../../scripts/icons/icon-files.ts'

/** A picture whose first row is red and the rest blue, half transparent. */
function picture(edge: number): Picture {
  const pixels = new Uint8Array(edge * edge * 4)
  for (let at = 0; at < pixels.length; at += 4)
    pixels.set(at < edge * 4 ? [255, 0, 0, 128] : [0, 0, 255, 128], at)
  return { edge, pixels, png: Buffer.from(`png of ${edge}`) }
}

describe('an icon of Windows', () => {
  const file = icoFile([picture(16), picture(256)])
  const entry = (index: number) => ({
    edge: file.readUInt8(6 + 16 * index),
    size: file.readUInt32LE(6 + 16 * index + 8),
    offset: file.readUInt32LE(6 + 16 * index + 12),
  })

  it('begins with the number and the places of its pictures', () => {
    expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 2])
    expect(entry(0).offset).toBe(6 + 2 * 16)
    expect(entry(1).offset).toBe(entry(0).offset + entry(0).size)
    expect(entry(1).offset + entry(1).size).toBe(file.length)
  })

  it('stores a small picture as a bitmap from the bottom, blue first', () => {
    const { offset, edge } = entry(0)
    expect(edge).toBe(16)
    expect(file.readInt32LE(offset + 8)).toBe(32)
    expect([...file.subarray(offset + 40, offset + 44)]).toEqual([255, 0, 0, 128])
    const top = offset + 40 + 15 * 16 * 4
    expect([...file.subarray(top, top + 4)]).toEqual([0, 0, 255, 128])
  })

  it('stores a large picture unchanged, with 0 for 256', () => {
    const { offset, size, edge } = entry(1)
    expect(edge).toBe(0)
    expect(file.subarray(offset, offset + size).toString()).toBe('png of 256')
  })
})

describe('an icon of macOS', () => {
  const file = icnsFile(icnsEdges.map(picture))

  it('is a sequence of types and lengths that ends with the file', () => {
    expect(file.toString('latin1', 0, 4)).toBe('icns')
    expect(file.readUInt32BE(4)).toBe(file.length)
    const kinds: string[] = []
    let at = 8
    while (at < file.length) {
      kinds.push(
        `${file.toString('latin1', at, at + 4)} ${file.toString('latin1', at + 8, at + file.readUInt32BE(at + 4))}`,
      )
      at += file.readUInt32BE(at + 4)
    }
    expect(at).toBe(file.length)
    expect(kinds).toContain('ic10 png of 1024')
    expect(kinds).toContain('ic11 png of 32')
    expect(kinds).toHaveLength(8)
  })
})
