// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { locale, speak, t } from '../../../src/renderer/popover/words.ts'

let germanIsThere = (): void => undefined

vi.mock('../../../src/shared/words/de/popover.ts', async (original) => {
  await new Promise<void>((resolve) => {
    germanIsThere = resolve
  })
  return original()
})

afterEach(() => speak('en'))

test('of two languages chosen in turn the last one counts, whichever words are there first', async () => {
  const german = speak('de')
  const french = speak('fr')
  await french
  expect([locale(), t('dismiss')]).toEqual(['fr', 'Fermer'])
  germanIsThere()
  await german
  expect([locale(), document.documentElement.lang, t('dismiss')]).toEqual(['fr', 'fr', 'Fermer'])
})
