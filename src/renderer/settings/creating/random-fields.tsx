import type { JSX } from 'solid-js'
import { Field } from '../../ui/field.tsx'
import type { Naming } from './create-naming.ts'
import { t } from './words.ts'

/** The length of random names. */
export function RandomFields(props: { readonly naming: Naming }): JSX.Element {
  const length = () => props.naming.styles().random.length
  return (
    <Field
      label={t('naming.length')}
      aside={<output class="quiet">{t('naming.length.value', length())}</output>}
    >
      {(tie) => (
        <input
          ref={tie}
          type="range"
          min="6"
          max="32"
          aria-valuetext={t('naming.length.value', length())}
          value={length()}
          onInput={(event) =>
            props.naming.type({ kind: 'random', length: event.currentTarget.valueAsNumber })
          }
        />
      )}
    </Field>
  )
}
