import type { PopoverWords } from '../../shared/words/en/popover.ts'
import { popoverWords } from '../../shared/words/en/popover.ts'
import { visibleTranslator } from '../ui/visible-translator.ts'

/** Says a phrase of the popover, such as `t('copied')` or `t('waitingFor', 'Haltman')`. */
export const t = visibleTranslator((): PopoverWords => popoverWords)
