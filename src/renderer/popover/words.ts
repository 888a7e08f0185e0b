import { createSignal } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { visibleArgument } from '../../shared/rules/visible-text.ts'
import type { PopoverWords } from '../../shared/words/catalogue.ts'
import { directionOf, type Language } from '../../shared/words/language.ts'

const root = document.documentElement

type Catalogue = typeof import('../../shared/words/en/popover.ts')

async function load(language: string): Promise<PopoverWords> {
  const catalogue: Catalogue = await import(`../../shared/words/${language}/popover.ts`)
  return catalogue.popoverWords
}

/** The words in the page's language, which the main process gives to the page before any script runs. */
const [words, setWords] = createSignal(await load(root.lang))

/** The tag of the language in use, for dates. */
export const locale = () => words() && root.lang

/** The language that was chosen last, whose words may not be there yet. */
let wanted: Language

/** Changes the language of everything that this script draws. It replaces `speak` of `ui`, which is larger. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const next = await load(language)
  if (language !== wanted) return
  root.lang = language
  root.dir = directionOf(language)
  setWords(next)
}

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
  const phrase: string | ((...args: never[]) => string) = words()[name]
  // Each argument keeps its type: only texts change, and stay texts.
  return typeof phrase === 'function' ? phrase(...(args.map(visibleArgument) as never[])) : phrase
}

/** Both sentences of a failure. They are complete, so that nothing in them is made visible again. */
export const told = ({ message, hint }: Pick<Failure, 'message' | 'hint'>): string =>
  words().sentences(message, hint)
