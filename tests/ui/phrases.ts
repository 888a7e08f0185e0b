import type {
  AddressesWords,
  PopoverWords,
  SettingsCreatingWords,
  SettingsGeneralWords,
  SettingsWords,
  ShortcutsWords,
} from '../../src/shared/words/catalogue.ts'
import type { Language } from '../../src/shared/words/language.ts'

/** Phrases of both windows. */
export type Phrases = PopoverWords &
  SettingsWords &
  AddressesWords &
  SettingsCreatingWords &
  SettingsGeneralWords &
  ShortcutsWords

/** The phrases that a language has for both windows. */
export async function phrasesOf(language: Language): Promise<Phrases> {
  const { popoverWords } = await import(`../../src/shared/words/${language}/popover.ts`)
  const { settingsWords } = await import(`../../src/shared/words/${language}/settings.ts`)
  const { addressesWords } = await import(`../../src/shared/words/${language}/addresses.ts`)
  const { settingsCreatingWords } = await import(`../../src/shared/words/${language}/settings-creating.ts`)
  const { settingsGeneralWords } = await import(`../../src/shared/words/${language}/settings-general.ts`)
  const { shortcutsWords } = await import(`../../src/shared/words/${language}/shortcuts.ts`)
  return {
    ...popoverWords,
    ...settingsWords,
    ...addressesWords,
    ...settingsCreatingWords,
    ...settingsGeneralWords,
    ...shortcutsWords,
  }
}
