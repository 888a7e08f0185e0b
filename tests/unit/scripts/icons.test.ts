import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { icoFile } from '../../../scripts/icons/icon-files.ts'
import { trayPictures } from '../../../scripts/icons/tray-pictures.ts'

const folder = join(import.meta.dirname, '../../../resources/tray')
const pngSignature = '89504e470d0a1a0a'

/** The edge length of a PNG, by its header. */
function edgeOf(png: Buffer): number {
  expect(png.subarray(0, 8).toString('hex')).toBe(pngSignature)
  expect(png.readUInt32BE(20)).toBe(png.readUInt32BE(16))
  return png.readUInt32BE(16)
}

/** The pictures of an ICO file, as Windows finds them. */
function picturesOf(ico: Buffer): readonly { readonly edge: number; readonly png: Buffer }[] {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = ico.subarray(6 + 16 * index)
    const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)]
    return { edge: entry.readUInt8(0) || 256, png: ico.subarray(offset, offset + length) }
  })
}

describe('the mark', () => {
  it('is the same in the icon, in the tray and on the screens', async () => {
    const root = join(import.meta.dirname, '../../..')
    const drawings = ['resources/icon.svg', 'resources/tray/tray.svg', 'src/renderer/ui/mark.tsx']
    const paths = await Promise.all(
      drawings.map(async (file) => {
        const source = await readFile(join(root, file), 'utf8')
        return [...source.matchAll(/ d="(M(?:11\.5 4\.5|8\.5 6\.5)[^"]*)"/g)].map(([, path]) => path)
      }),
    )
    expect(paths[0]).toHaveLength(2)
    expect(paths[1]).toEqual(paths[0])
    expect(paths[2]).toEqual(paths[0])
  })
})

describe('the pictures of the tray', () => {
  it.each(trayPictures().map(({ file, edges }) => [file, edges] as const))(
    '%s exist in their sizes',
    async (file, edges) => {
      const contents = await readFile(join(folder, file))
      if (file.endsWith('.png')) {
        expect([edgeOf(contents)]).toEqual(edges)
        return
      }
      const pictures = picturesOf(contents)
      expect(pictures.map(({ edge }) => edge)).toEqual(edges)
      expect(pictures.map(({ png }) => edgeOf(png))).toEqual(edges)
    },
  )

  it('differ by state', async () => {
    const states = ['idle', 'busy', 'failed']
    const pictures = await Promise.all(states.map((state) => readFile(join(folder, `${state}Template.png`))))
    expect(new Set(pictures.map((picture) => picture.toString('hex'))).size).toBe(3)
  })
})

describe('an ICO file', () => {
  it('gives the place of each picture, and writes 256 as 0', () => {
    const pngs = [Buffer.from('small'), Buffer.from('the large one')]
    const ico = icoFile([
      { edge: 16, png: pngs[0] ?? Buffer.alloc(0) },
      { edge: 256, png: pngs[1] ?? Buffer.alloc(0) },
    ])
    expect(picturesOf(ico)).toEqual([
      { edge: 16, png: pngs[0] },
      { edge: 256, png: pngs[1] },
    ])
    expect(ico.readUInt8(6 + 16)).toBe(0)
  })
})
