import type { BaseRecordDict, Translator } from '@solid-primitives/i18n'
import { translator } from '@solid-primitives/i18n'
import { visibleText } from './visible-text.ts'

/** Says phrases of a window. Whatever is put into one, a nickname or a label, is shown as it is: see `visibleText`. */
export function visibleTranslator<Words extends BaseRecordDict>(words: () => Words): Translator<Words> {
  const say = translator(words)
  return (path, ...args) => {
    const said = say(path, ...args)
    // A text stays a text, and nothing else is touched.
    return (typeof said === 'string' ? visibleText(said) : said) as typeof said
  }
}
