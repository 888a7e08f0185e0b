import { describe, expect, test } from 'vitest'
import { readChosenText } from '../../../src/renderer/settings/addresses/read-text.ts'
import { importMaxBytes } from '../../../src/shared/address-list.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'

const unwanted = () => {
  throw new Error('was read')
}

describe('a file that was chosen to be imported', () => {
  test('is read as text, whatever its letters', async () => {
    expect(await readChosenText(new Blob(['address,label\r\n', 'ä, 漢字']))).toEqual({
      text: 'address,label\r\nä, 漢字',
    })
    expect(await readChosenText(new Blob([]))).toEqual({ text: '' })
  })

  test('of random bytes is called no text, not too large, and only its beginning is read', async () => {
    const file = new Blob([new Uint8Array(seededNoise(7, 100_000))])
    expect(await readChosenText(Object.assign(file, { text: unwanted }))).toEqual({ refused: 'noText' })
  })

  test('is too large by its own size, before anything of it is read', async () => {
    const file = new Blob(['x'])
    const sized = { size: importMaxBytes + 1, text: unwanted, slice: unwanted }
    for (const [name, value] of Object.entries(sized)) Object.defineProperty(file, name, { value })
    expect(await readChosenText(file)).toEqual({ refused: 'tooLarge' })
  })

  test('that is gone by now cannot be read', async () => {
    const file = new Blob(['x'])
    const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await readChosenText(Object.assign(file, { text: gone }))).toEqual({ refused: 'unreadable' })
  })
})
