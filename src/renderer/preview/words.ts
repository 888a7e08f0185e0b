import { translator } from '@solid-primitives/i18n'
import type { PreviewEnded } from '../../shared/words/catalogue.ts'
import { createWords } from '../ui/language.ts'

const words = await createWords(
  (language): Promise<typeof import('../../shared/words/en/preview-page.ts')> =>
    import(`../../shared/words/${language}/preview-page.ts`),
)

/** A phrase of the preview's desktop, in the app's language. Its arguments are complete texts of the app. */
export const t = translator(() => words().previewWords)

/** What the page says once the preview has ended, and what to do. */
export const previewEnded = (): PreviewEnded => words().previewEnded
