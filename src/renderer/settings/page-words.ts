import type { SettingsWords } from '../../shared/words/catalogue.ts'
import type { Language } from '../../shared/words/language.ts'
import { createWords } from '../ui/language.ts'
import { visibleTranslator } from '../ui/visible-translator.ts'
import { windowWords } from './words.ts'

/** The translator of a page that loads phrases of its own. It knows those of the window, too. */
export async function createPageWords<Words>(load: (language: Language) => Promise<Words>) {
  const words = await createWords(load)
  let joined: { readonly own: Words; readonly all: SettingsWords & Words } | undefined
  return visibleTranslator(() => {
    const own = words()
    // Joined once for each language: the grid asks for thousands of phrases.
    if (joined?.own !== own) joined = { own, all: { ...windowWords(), ...own } }
    return joined.all
  })
}
