import type { ProviderId, ProviderView } from '../../shared/views/provider.ts'
import { words } from '../../shared/words/words.ts'
import { abilitiesOf } from './abilities-of.ts'
import type { Provider } from './provider.ts'

function nameInWords(id: ProviderId): string {
  const names: Readonly<Partial<Record<ProviderId, string>>> = words().serviceNames
  return names[id] ?? id
}

/** The facts of a provider that a screen needs, apart from those that its operations show. */
export type ProviderFacts = Omit<ProviderView, 'name' | 'key' | 'domains' | 'handles' | 'can' | 'remakes'> & {
  /** Its brand; absent if its name is words, which are in `service-names.ts` of each language. */
  readonly name?: string
  readonly key?: Omit<NonNullable<ProviderView['key']>, 'byEmail'>
  readonly domains: Omit<ProviderView['domains'], 'listed'>
}

/** Makes a provider. Its view offers exactly the operations that the provider has. */
export function defineProvider({
  facts: { name: brand, key, domains, ...facts },
  ...parts
}: Omit<Provider, 'view'> & { readonly facts: ProviderFacts }): Provider {
  const { operations, handles, keyByEmail, remakes } = parts
  const byEmail = keyByEmail?.rule
  const view: Omit<ProviderView, 'name' | 'can'> = {
    ...facts,
    ...(key && { key: { ...key, ...(byEmail && { byEmail }) } }),
    domains: { ...domains, listed: operations.domains !== undefined },
    ...(handles && { handles: true }),
    ...(remakes === undefined ? {} : { remakes }),
  }
  return Object.freeze({
    ...parts,
    view: {
      ...view,
      can: abilitiesOf(view, parts),
      // Words of the language of the moment.
      get name() {
        return brand ?? nameInWords(view.id)
      },
    },
  })
}
