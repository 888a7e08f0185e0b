import type { JSX } from 'solid-js'
import type { Popover } from './create-popover.ts'
import { Field } from './field.tsx'
import { t } from './words.ts'

/** The limit is shown once no more than this number of characters is left. */
const nearLimit = 10

/** The user's note. */
export function LabelField(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const { creation, draft } = popover
  return (
    <Field popover={popover} name="label">
      <input
        id="label"
        value={draft.label()}
        placeholder={t('optional')}
        aria-invalid={popover.invalid('label')}
        aria-describedby="label-error label-failure"
        onInput={(event) => {
          draft.typeLabel(event.currentTarget.value)
          creation.edited()
        }}
      />
      <span class="count small quiet">
        {draft.labelLeft() <= nearLimit && t('charactersLeft', draft.labelLeft())}
      </span>
    </Field>
  )
}
