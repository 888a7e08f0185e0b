import { translator } from '@solid-primitives/i18n'
import { previewWords } from '../../shared/words/en/preview-page.ts'

/** A phrase of the preview's desktop. */
export const t = translator(() => previewWords)
