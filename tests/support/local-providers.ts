import { type ProviderId, providerIds } from '../../src/shared/views/provider.ts'

/** The providers that use no network. */
export const localProviders = ['own-domain', 'plus-addressing', 'practice'] as const satisfies readonly ProviderId[]

/** A service that uses the network. */
export type RemoteId = Exclude<ProviderId, (typeof localProviders)[number]>

/** Whether a service uses the network. */
export const isRemote = (id: ProviderId): id is RemoteId => !localProviders.some((local) => local === id)

/** The services that use the network. */
export const remoteIds: readonly RemoteId[] = providerIds.filter(isRemote)
