import { expect, it, vi } from 'vitest'
import { languages } from '../../../src/shared/words/language.ts'

it.each(languages)('the phrases in %s load without the tables of the language', async (language) => {
  vi.resetModules()
  const made: string[] = []
  for (const name of ['NumberFormat', 'PluralRules', 'ListFormat', 'DateTimeFormat', 'Collator'] as const) {
    vi.spyOn(Intl, name).mockImplementation(function refuse() {
      made.push(name)
      throw new Error(`Intl.${name} is made while the phrases load.`)
    })
  }
  try {
    await import(`../../../src/shared/words/${language}/main.ts`)
  } finally {
    vi.restoreAllMocks()
  }
  expect(made).toEqual([])
})
