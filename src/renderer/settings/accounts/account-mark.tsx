import type { JSX } from 'solid-js'
import type { ProviderId } from '../../../shared/views/provider.ts'

/** The first letter of a service on its own ground, to find an account at a glance. */
export function AccountMark(props: { readonly provider: ProviderId; readonly name: string }): JSX.Element {
  return (
    <span class="account-mark" data-provider={props.provider} aria-hidden="true">
      {props.name.slice(0, 1)}
    </span>
  )
}
