import type { Failure } from '../../shared/failure.ts'
import { visibleArgument } from '../../shared/rules/visible-text.ts'
import type { PopoverWords } from '../../shared/words/catalogue.ts'
import { popoverWords } from '../../shared/words/en/popover.ts'

const words: PopoverWords = popoverWords

/** The arguments of a phrase. */
type ArgumentsOf<Phrase> = Phrase extends (...args: infer Arguments) => string ? Arguments : []

/**
 * A phrase of the popover, such as `t('copied')` or `t('waitingFor', 'Mail')`. It replaces `visibleTranslator` of the
 * settings without a library, because the popover's size is limited.
 */
export function t<Name extends keyof PopoverWords>(
  name: Name,
  ...args: ArgumentsOf<PopoverWords[Name]>
): string {
  const phrase: string | ((...args: never[]) => string) = words[name]
  // Each argument keeps its type: only texts change, and stay texts.
  return typeof phrase === 'function' ? phrase(...(args.map(visibleArgument) as never[])) : phrase
}

/** Both sentences of a failure. They are complete, so that nothing in them is made visible again. */
export const told = ({ message, hint }: Pick<Failure, 'message' | 'hint'>): string =>
  words.sentences(message, hint)
