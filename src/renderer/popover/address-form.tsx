import type { JSX } from 'solid-js'
import { clockTime } from '../ui/countdown.ts'
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
  const { creation } = popover
  const progress = createProgress(creation.busy)
  const action = {
    none: () => t(popover.copyOff() ? 'createOnly' : 'create'),
    'under-way': () => t('creating'),
    long: () => t('waitingFor', popover.provider()?.name ?? ''),
  }
  return (
    <form
      class="address-form"
      novalidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        void creation.create().then(() => {
          if (!form.contains(document.activeElement)) return
          form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
        })
      }}
      onKeyDown={(event) => {
        // Holding Enter would make one address after the other.
        if (event.key === 'Enter' && event.repeat) event.preventDefault()
      }}
    >
      <AccountField popover={popover} />
      <div class="composer">
        <NameField popover={popover} />
        <DomainField popover={popover} />
        <LabelField popover={popover} />
      </div>
      <button
        type="submit"
        class="primary create"
        aria-disabled={creation.busy() || creation.secondsLeft() > 0}
      >
        {action[progress()]()}
        <span class="aside" aria-hidden="true">
          {creation.secondsLeft() ? clockTime(creation.secondsLeft()) : '↵'}
        </span>
      </button>
    </form>
  )
}
