import { createEffect, type JSX } from 'solid-js'
import { clockTime } from '../ui/countdown.ts'
import { pressedKey } from '../ui/pressed-key.ts'
import { AccountField } from './account-field.tsx'
import type { Popover } from './create-popover.ts'
import { DomainField } from './domain-field.tsx'
import { LabelField } from './label-field.tsx'
import { NameField } from './name-field.tsx'
import { createProgress } from './progress.ts'
import { t } from './words.ts'

/** The form that makes an address. */
export function AddressForm(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const { creation, draft } = popover
  const progress = createProgress(creation.sending)
  const action = (): string => {
    if (progress() === 'none') return t(popover.copyOff() ? 'createOnly' : 'create')
    return progress() === 'long' ? t('waitingFor', popover.provider()?.name ?? '') : t('creating')
  }
  createEffect(() => {
    if (progress() !== 'none') creation.announce(action())
  })
  return (
    <form
      class="address-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        void creation.create().then(() => {
          const { activeElement } = document
          if (!form.contains(activeElement)) return
          const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]')
          // The label was for this address; the next address begins with its name.
          const isDone = activeElement?.id === 'label' && !creation.failure() && !draft.label()
          const target = wrong ?? (isDone && form.querySelector<HTMLElement>('#name'))
          if (target) target.focus()
        })
      }}
      onKeyDown={(event) => {
        // A held Enter, with or without modifiers, would make one address after the other.
        if (event.key === 'Enter' && event.repeat) event.preventDefault()
        else if (pressedKey(event) === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault()
          // An open list handles the key itself.
          event.currentTarget.requestSubmit()
        }
      }}
    >
      <AccountField popover={popover} />
      <div class="composer" onInput={() => creation.edited()}>
        <NameField popover={popover} />
        <DomainField popover={popover} />
        <LabelField popover={popover} />
      </div>
      <button
        type="submit"
        class="primary create"
        aria-busy={creation.sending()}
        aria-disabled={creation.busy() || creation.secondsLeft() > 0}
      >
        {action()}
        <span class="aside" aria-hidden="true">
          {creation.secondsLeft() ? clockTime(creation.secondsLeft()) : '↵'}
        </span>
      </button>
    </form>
  )
}
