import { afterEach, describe, expect, test } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { foldText } from '../../../src/shared/rules/fold-text.ts'
import { providerIds } from '../../../src/shared/views/provider.ts'
import type { ServiceNameWords } from '../../../src/shared/words/catalogue.ts'
import { serviceNames as english } from '../../../src/shared/words/en/service-names.ts'
import { languages } from '../../../src/shared/words/language.ts'
import { loadWords, words } from '../../../src/shared/words/words.ts'

afterEach(() => loadWords('en'))

const namesNow = () => Object.fromEntries(providerIds.map((id) => [id, providers[id].view.name]))
const inWords = Object.keys(english) as (keyof ServiceNameWords)[]

describe.each(languages)('in the language %s, the name of a service', (language) => {
  test('is a phrase of the language if it is words, and the brand otherwise', async () => {
    const before = namesNow()
    await loadWords(language)
    expect(namesNow()).toEqual({ ...before, ...words().serviceNames })
    for (const id of inWords)
      expect(
        describeFailure({ reason: 'forbidden' }, { provider: providers[id].view.name }).message,
      ).toContain(words().serviceNames[id])
  })

  test('is found by its English name, too', async () => {
    const { serviceNames } = await import(`../../../src/shared/words/${language}/service-names.ts`)
    const { serviceWords } = await import(`../../../src/shared/words/${language}/services.ts`)
    for (const id of inWords) {
      const names = foldText([serviceNames[id], ...serviceWords[id].alsoCalled].join(' '))
      expect(names).toContain(foldText(english[id]))
    }
  })
})
