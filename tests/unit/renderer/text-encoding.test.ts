import { describe, expect, test } from 'vitest'
import { encodings, findEncoding, textParts } from '../../../src/renderer/settings/addresses/text-encoding.ts'
import { importMaxBytes } from '../../../src/shared/views/address-list.ts'
import { encodingWords } from '../../../src/shared/words/en/encodings.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'

const text = 'address,label\r\na@b.example,Café №1\r\n'
const utf16 = (mark: boolean, swap: boolean) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return new Blob([new Uint8Array(swap ? bytes.swap16() : bytes)])
}

async function textOf(file: Blob, encoding: (typeof encodings)[number], maxLength = 7): Promise<string> {
  const parts: string[] = []
  for await (const part of textParts(file, encoding, maxLength)) {
    expect(part.text.length).toBeLessThanOrEqual(maxLength)
    parts.push(part.text)
  }
  return parts.join('')
}

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8', new Blob([text]), 'utf-8'],
    ['UTF-8 with a mark', new Blob([`\ufeff${text}`]), 'utf-8'],
    ['UTF-16 with a mark', utf16(true, false), 'utf-16le'],
    ['UTF-16 without one', utf16(false, false), 'utf-16le'],
    ['big-endian UTF-16 with a mark', utf16(true, true), 'utf-16be'],
    ['big-endian UTF-16 without one', utf16(false, true), 'utf-16be'],
    ['nothing', new Blob([]), 'utf-8'],
  ] as const)('that is %s is recognized, and read in parts of any length', async (_, file, encoding) => {
    expect(await findEncoding(file, 'en')).toEqual({ encoding, guessed: false })
    expect(await textOf(file, encoding)).toBe(file.size === 0 ? '' : text)
  })

  test.each([
    ['en', 0xe9, 'windows-1252', 'é'],
    ['de-DE', 0xe9, 'windows-1252', 'é'],
    ['pl-PL', 0xb3, 'windows-1250', 'ł'],
    ['ru', 0xe9, 'windows-1251', 'й'],
    ['tr', 0xfd, 'windows-1254', 'ı'],
  ] as const)('that is not UTF-8 is guessed by the language %s', async (language, byte, encoding, letter) => {
    const file = new Blob([text.replace(/é|№/g, ''), new Uint8Array([byte])])
    expect(await findEncoding(file, language)).toEqual({ encoding, guessed: true })
    expect(await textOf(file, encoding)).toContain(letter)
  })

  test('is detected if a letter far from the beginning is not UTF-8', async () => {
    const file = new Blob(['a'.repeat(3_000_000), new Uint8Array([0xe9])])
    expect(await findEncoding(file, 'en')).toEqual({ encoding: 'windows-1252', guessed: true })
  })

  test('that is chosen wrongly makes reading fail and replaces no letter', async () => {
    const file = new Blob([new Uint8Array([0x61, 0xe9, 0x62])])
    await expect(textOf(file, 'utf-8')).rejects.toThrow(TypeError)
    await expect(textOf(file, 'utf-16le')).rejects.toThrow(TypeError)
  })

  test('of a text that is cut within a letter stays the same', async () => {
    const letters = '漢字😀'.repeat(50)
    expect(await textOf(new Blob([letters]), 'utf-8', 5)).toBe(letters)
  })

  test('has a common name', () => {
    expect(Object.keys(encodingWords).toSorted()).toEqual([...encodings].toSorted())
  })
})

describe('a file that was chosen to be imported', () => {
  test('of random bytes is not accepted as text', async () => {
    const file = new Blob([new Uint8Array(seededNoise(7, 100_000))])
    expect(await findEncoding(file, 'en')).toEqual({ refused: 'noText' })
  })

  test('is refused for its size before any of it is read', async () => {
    const file = new Blob(['x'])
    const slice = () => {
      throw new Error('was read')
    }
    Object.defineProperties(file, { size: { value: importMaxBytes + 1 }, slice: { value: slice } })
    expect(await findEncoding(file, 'en')).toEqual({ refused: 'tooLarge' })
  })

  test('that was removed since cannot be read', async () => {
    const file = new Blob(['x'])
    const gone = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
    expect(await findEncoding(Object.assign(file, { slice: gone }), 'en')).toEqual({ refused: 'unreadable' })
  })

  test('is reported as read to its end with its last part', async () => {
    const file = new Blob(['a'.repeat(10)])
    const read: number[] = []
    for await (const part of textParts(file, 'utf-8', 6)) read.push(part.read)
    expect(read).toEqual([6, 10])
  })
})
