import type { JSX } from 'solid-js'
import type { Popover } from './create-popover.ts'
import { Field, tieTo } from './field.tsx'
import { t } from './words.ts'

/** The limit is shown once no more than this number of characters is left. */
const nearLimit = 10

/** The user's note. */
export function LabelField(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const draft = popover.draft
  const left = () => draft.labelLeft() <= nearLimit && t('charactersLeft', draft.labelLeft())
  const tie = tieTo(popover, 'label')
  return (
    <Field popover={popover} name="label">
      <input
        ref={tie}
        value={draft.label()}
        placeholder={t('optional')}
        onInput={(event) => draft.typeLabel(event.currentTarget.value)}
      />
      <span class="count small quiet">{left()}</span>
    </Field>
  )
}
