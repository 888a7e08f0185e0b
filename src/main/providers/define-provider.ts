import type { ProviderView } from '../../shared/views/provider.ts'
import { abilitiesOf } from './abilities-of.ts'
import type { Provider } from './provider.ts'

/** The facts of a provider that a screen needs, apart from those that its operations show. */
export type ProviderFacts = Omit<ProviderView, 'key' | 'domains' | 'handles' | 'can' | 'remakes'> & {
  readonly key?: Omit<NonNullable<ProviderView['key']>, 'byEmail'>
  readonly domains: Omit<ProviderView['domains'], 'listed'>
}

/** Makes a provider. Its view offers exactly the operations that the provider has. */
export function defineProvider({
  facts: { key, domains, ...facts },
  ...parts
}: Omit<Provider, 'view'> & { readonly facts: ProviderFacts }): Provider {
  const { operations, handles, keyByEmail, remakes } = parts
  const byEmail = keyByEmail?.rule
  const view: Omit<ProviderView, 'can'> = {
    ...facts,
    ...(key && { key: { ...key, ...(byEmail && { byEmail }) } }),
    domains: { ...domains, listed: operations.domains !== undefined },
    ...(handles && { handles: true }),
    ...(remakes === undefined ? {} : { remakes }),
  }
  return Object.freeze({ ...parts, view: { ...view, can: abilitiesOf(view, parts) } })
}
