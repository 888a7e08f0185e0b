import { For, type JSX } from 'solid-js'
import { Field } from '../../ui/field.tsx'
import { t } from '../words.ts'
import type { Naming, StyleOf } from './create-naming.ts'

type WordsStyle = StyleOf<'words'>

const counts = [1, 2, 3, 4]
const digitCounts = [0, 1, 2, 3, 4, 5, 6]
const separators = [
  ['.', 'naming.separator.dot'],
  ['-', 'naming.separator.hyphen'],
  ['_', 'naming.separator.underscore'],
  ['', 'naming.separator.none'],
] as const satisfies readonly (readonly [WordsStyle['separator'], string])[]

/** A native select box with a few values. */
function Choice<Value extends string | number>(props: {
  readonly label: string
  readonly choices: readonly (readonly [value: Value, words: string])[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}): JSX.Element {
  return (
    <Field label={props.label}>
      {(tie) => (
        <select
          ref={tie}
          onChange={(event) => {
            const choice = props.choices[event.currentTarget.selectedIndex]
            if (choice !== undefined) props.onChoose(choice[0])
          }}
        >
          <For each={props.choices}>
            {([value, words]) => <option selected={value === props.chosen}>{words}</option>}
          </For>
        </select>
      )}
    </Field>
  )
}

/** The number of words, their separator, and the number of digits at the end. */
export function WordsFields(props: { readonly naming: Naming }): JSX.Element {
  const style = () => props.naming.styles().words
  const change = (changed: Partial<WordsStyle>) => props.naming.change({ ...style(), ...changed })
  return (
    <div class="columns">
      <Choice
        label={t('naming.count')}
        choices={counts.map((count) => [count, String(count)])}
        chosen={style().count}
        onChoose={(count) => change({ count })}
      />
      <Choice
        label={t('naming.separator')}
        choices={separators.map(([separator, words]) => [separator, t(words)])}
        chosen={style().separator}
        onChoose={(separator) => change({ separator })}
      />
      <Choice
        label={t('naming.digits')}
        choices={digitCounts.map((count) => [count, count === 0 ? t('naming.digits.none') : String(count)])}
        chosen={style().digits}
        onChoose={(digits) => change({ digits })}
      />
    </div>
  )
}
