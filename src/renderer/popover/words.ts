import { visibleArgument } from '../../shared/rules/visible-text.ts'
import { type PopoverWords, popoverWords } from '../../shared/words/en/popover.ts'

const words: PopoverWords = popoverWords

/** What a phrase is to be given. */
type ArgumentsOf<Phrase> = Phrase extends (...args: infer Arguments) => string ? Arguments : []

/**
 * Says a phrase of the popover, such as `t('copied')` or `t('waitingFor', 'Mail')`: as `visibleTranslator` does in the
 * settings, without the library that it calls, because the popover counts every byte.
 */
export function t<Name extends keyof PopoverWords>(
  name: Name,
  ...args: ArgumentsOf<PopoverWords[Name]>
): string {
  const phrase: string | ((...args: never[]) => string) = words[name]
  // Each argument keeps its type: only texts are changed, into texts.
  return typeof phrase === 'function' ? phrase(...(args.map(visibleArgument) as never[])) : phrase
}
