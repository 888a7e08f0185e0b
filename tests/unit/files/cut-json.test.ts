import { describe, expect, test } from 'vitest'
import { readCutJson } from '../../../src/main/files/cut-json.ts'

const file = {
  version: 1,
  name: 'a "quoted", {odd} [name]\\',
  preferences: { theme: 'dark', seconds: 30, on: true },
  accounts: [
    { id: 'one', listed: ['a.example', 'b.example'], naming: { kind: 'words' } },
    { id: 'two', listed: [], naming: { kind: 'random' } },
    { id: 'three', server: 'https://x.example' },
  ],
}

describe('a JSON text that was cut', () => {
  test.each([undefined, '\t'])(
    'at any byte yields whole accounts, and all that precede the cut',
    (indent) => {
      const text = JSON.stringify(file, undefined, indent)
      const ends = file.accounts.map(({ id }) => {
        const from = text.indexOf(`"${id}"`)
        const next = text.indexOf('"id"', from)
        return text.lastIndexOf('}', next === -1 ? text.lastIndexOf(']') : next) + 1
      })
      for (let length = 0; length < text.length; length += 1) {
        const found = readCutJson(text.slice(0, length)) as Partial<typeof file> | undefined
        const accounts = found?.accounts ?? []
        expect(accounts).toEqual(file.accounts.slice(0, accounts.length))
        expect(accounts.length).toBe(ends.filter((end) => end <= length).length)
        if (found?.name !== undefined) expect(found.name).toBe(file.name)
        if (found?.preferences?.theme !== undefined) expect(found.preferences.theme).toBe('dark')
      }
    },
  )

  test.each(['\0', '\ufffd', '\u0001'])(
    'by a character that JSON forbids (%j) yields the accounts before it',
    (noise) => {
      const text = JSON.stringify(file)
      const at = text.indexOf('{"id":"two"')
      const spoilt = text.slice(0, at) + noise.repeat(20) + text.slice(at + 20)
      expect(readCutJson(spoilt)).toEqual({ ...file, accounts: file.accounts.slice(0, 1) })
    },
  )

  test.each(['', 'no JSON', '"text"', '}', ']', '{"a', '\0\0\0\0'])(
    'without any content yields nothing: %j',
    (text) => {
      expect(readCutJson(text) ?? {}).toEqual({})
    },
  )
})
