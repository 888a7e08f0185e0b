import type { JSX } from 'solid-js'
import { ChoiceField } from '../../ui/choice-field.tsx'
import type { Naming, StyleOf } from './create-naming.ts'
import { t } from './words.ts'

type WordsStyle = StyleOf<'words'>

const counts = [1, 2, 3, 4]
const digitCounts = [0, 1, 2, 3, 4, 5, 6]
const separators = [
  ['.', 'naming.separator.dot'],
  ['-', 'naming.separator.hyphen'],
  ['_', 'naming.separator.underscore'],
  ['', 'naming.separator.none'],
] as const satisfies readonly (readonly [WordsStyle['separator'], string])[]

/** The number of words, their separator, and the number of digits at the end. */
export function WordsFields(props: { readonly naming: Naming }): JSX.Element {
  const style = () => props.naming.styles().words
  const change = (changed: Partial<WordsStyle>) => props.naming.change({ ...style(), ...changed })
  return (
    <div class="columns">
      <ChoiceField
        label={t('naming.count')}
        choices={counts.map((count) => [count, String(count)])}
        chosen={style().count}
        onChoose={(count) => change({ count })}
      />
      <ChoiceField
        label={t('naming.separator')}
        choices={separators.map(([separator, words]) => [separator, t(words)])}
        chosen={style().separator}
        onChoose={(separator) => change({ separator })}
      />
      <ChoiceField
        label={t('naming.digits')}
        choices={digitCounts.map((count) => [count, count === 0 ? t('naming.digits.none') : String(count)])}
        chosen={style().digits}
        onChoose={(digits) => change({ digits })}
      />
    </div>
  )
}
