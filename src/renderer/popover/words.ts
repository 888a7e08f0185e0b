import { translator } from '@solid-primitives/i18n'
import type { PopoverWords } from '../../shared/words/en/popover.ts'
import { popoverWords } from '../../shared/words/en/popover.ts'

/** Says a phrase of the popover, such as `t('copied')` or `t('waitingFor', 'Haltman')`. */
export const t = translator((): PopoverWords => popoverWords)
