import { type BaseRecordDict, type Translator, translator } from '@solid-primitives/i18n'
import { visibleArgument } from '../../shared/rules/visible-text.ts'

/**
 * Says phrases of a window. Whatever is put into one, a nickname or a label, is shown as it is: see `visibleArgument`. The
 * phrase itself is a translator's, who may need characters that nobody sees.
 */
export function visibleTranslator<Words extends BaseRecordDict>(words: () => Words): Translator<Words> {
  const say = translator(words)
  // Each argument keeps its type: only texts are changed, into texts.
  return (path, ...args) => say(path, ...(args.map(visibleArgument) as typeof args))
}
