import { For, type JSX } from 'solid-js'
import type { Choice, OfferedValue } from '../../../shared/rules/choice.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { t, wordsOfValue } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'

/** What the account can choose among the offers of its service. */
export function ChoiceFields(props: { readonly form: AccountFormState }): JSX.Element {
  const chosen = ({ name, default: usual = '' }: Choice) => props.form.values().options[name] || usual
  /** The words of no choice. */
  function usualOf({ name, usesFirst }: Choice): string {
    if (name === 'format') return t('choice.format.usual')
    return t(usesFirst ? 'choice.usual.first' : 'choice.usual')
  }
  /** The values with their words. A saved value stays a choice, even if the service does not offer it. */
  function valuesOf(choice: Choice): readonly OfferedValue[] {
    const { name, values, default: usual } = choice
    const known =
      typeof values === 'string'
        ? props.form.offered()?.[name]
        : values.map((value): OfferedValue => ({ value }))
    const value = chosen(choice)
    const isKnown = value === '' || known?.some((offer) => offer.value === value)
    return [
      ...(usual === undefined ? [{ value: '', words: usualOf(choice) }] : []),
      ...(known ?? []),
      ...(isKnown ? [] : [{ value, words: t(known === undefined ? 'choice.saved' : 'choice.gone') }]),
    ]
  }
  return (
    <For each={props.form.provider().choices?.filter(({ values }) => values !== 'typed')}>
      {(choice) => (
        <ChoiceField
          label={t(`choice.${choice.name}`)}
          hint={t(`choice.${choice.name}.hint`)}
          choices={valuesOf(choice).map(({ value, words }) => [
            value,
            visibleText(words ?? wordsOfValue(choice.name, value)),
          ])}
          chosen={chosen(choice)}
          onChoose={(value) => props.form.choose(choice.name, value)}
        />
      )}
    </For>
  )
}
