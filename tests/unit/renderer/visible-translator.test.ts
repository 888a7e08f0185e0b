import { expect, test } from 'vitest'
import { visibleTranslator } from '../../../src/renderer/ui/visible-translator.ts'

const t = visibleTranslator(() => ({
  plain: 'Adressen\u00adverwaltung',
  isolated: (address: string) => `Kopiert: \u2068${address}\u2069.`,
  put: (nickname: string, count: number) => `${nickname}: ${count}`,
}))

test('the text of a translation stays as written', () => {
  expect(t('plain')).toBe('Adressen\u00adverwaltung')
  expect(t('isolated', 'a@like.do')).toBe('Kopiert: \u2068a@like.do\u2069.')
})

test('an argument of a phrase hides no character', () => {
  expect(t('put', 'Ma\u202eil\u2069', 3)).toBe('Ma⟨U+202E⟩il⟨U+2069⟩: 3')
})

test('a right-to-left argument reorders no text around it', () => {
  expect(t('put', 'דואר', 3)).toBe('\u2068דואר\u2069: 3')
  expect(t('put', 'Mail', 3)).toBe('Mail: 3')
})
