import type { AddressEntry } from '../../shared/views/address.ts'
import { createWords } from '../ui/language.ts'
import { visibleTranslator } from '../ui/visible-translator.ts'

/** A phrase of what can be done with an address, in the chosen language. */
export const t = visibleTranslator(
  await createWords(async (language) => {
    const catalogue: typeof import('../../shared/words/en/address-actions.ts') = await import(
      `../../shared/words/${language}/address-actions.ts`
    )
    return catalogue.addressActionWords
  }),
)

type Mail = Pick<AddressEntry, 'mailWhen'>

/** An action of an address in the keys of phrases, which say what will happen to its mail. */
export function actionKey<Action extends string>(
  { mailWhen }: Mail,
  action: Action,
): Action | 'turn-off.to-trash' | 'turn-off.caught' | 'trash.bounces' {
  if (action === 'turn-off' && mailWhen?.off !== undefined) return `turn-off.${mailWhen.off}`
  return action === 'trash' && mailWhen?.trashed !== undefined ? `trash.${mailWhen.trashed}` : action
}
