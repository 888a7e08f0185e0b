import type { JSX } from 'solid-js'
import { type WordLanguageChoice, wordLanguages } from '../../../shared/views/preferences.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import type { Settings } from '../create-settings.ts'
import { languageName } from '../language-name.ts'
import { t } from './words.ts'

/** The language of the readable words in the names of every account. */
export function WordLanguageField(props: { readonly settings: Settings }): JSX.Element {
  const choices = (): readonly (readonly [WordLanguageChoice, string])[] => [
    ['app', t('naming.language.app')],
    ...wordLanguages.map((language) => [language, languageName(language)] as const),
  ]
  return (
    <ChoiceField
      row
      label={t('naming.language')}
      hint={t('naming.language.hint')}
      choices={choices()}
      chosen={props.settings.desktop().preferences.wordLanguage}
      onChoose={(wordLanguage) => props.settings.prefer({ wordLanguage })}
    />
  )
}
