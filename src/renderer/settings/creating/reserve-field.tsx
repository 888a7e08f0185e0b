import { type JSX, Show } from 'solid-js'
import type { ReserveView } from '../../../shared/views/account.ts'
import { SwitchField } from '../../ui/switch-field.tsx'
import { sentences } from '../../ui/words.ts'
import type { Settings } from '../create-settings.ts'
import { t } from './words.ts'

function stateOf({ address, problem }: ReserveView): string {
  if (address !== undefined) return t('reserve.ready', address)
  return problem === undefined ? t('reserve.making') : sentences(t('reserve.problem'), problem)
}

/** Whether an account keeps one address ready, and which. */
export function ReserveField(props: {
  readonly settings: Settings
  readonly accountId: string
  readonly reserve: ReserveView
}): JSX.Element {
  return (
    <div class="reserve">
      <SwitchField
        label={t('reserve.on')}
        hint={t('reserve.hint', props.settings.mac)}
        on={props.reserve.on}
        onChange={async (on) => {
          await props.settings.run(props.settings.api.setReserve({ id: props.accountId, on }))
        }}
      />
      <p class="field-hint selectable" role="status">
        <Show when={props.reserve.on}>{stateOf(props.reserve)}</Show>
      </p>
    </div>
  )
}
