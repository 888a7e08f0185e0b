import { type BaseRecordDict, type Translator, translator } from '@solid-primitives/i18n'
import { visibleArgument } from '../../shared/rules/visible-text.ts'

/**
 * The translator of a window's phrases. Arguments such as nicknames and labels go through `visibleArgument`. The phrase
 * itself does not: a translation may need invisible characters.
 */
export function visibleTranslator<Words extends BaseRecordDict>(words: () => Words): Translator<Words> {
  const say = translator(words)
  // Each argument keeps its type: only texts change, and stay texts.
  return (path, ...args) => say(path, ...(args.map(visibleArgument) as typeof args))
}
