import type { JSX } from 'solid-js'
import type { ProviderView } from '../../../shared/views/provider.ts'

/** The first letter of a service on its own colour, to find an account at a glance. */
export function AccountMark(props: { readonly provider: ProviderView | undefined }): JSX.Element {
  return (
    <span class="account-mark" data-mark={props.provider?.mark} aria-hidden="true">
      {props.provider?.name.slice(0, 1)}
    </span>
  )
}
