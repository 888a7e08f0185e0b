import type { Provider, Providers } from './provider.ts'

const withAnyServer = (provider: Provider): Provider => {
  const { server } = provider.view
  if (server === undefined) return provider
  return Object.freeze({ ...provider, view: { ...provider.view, server: { ...server, changeable: true } } })
}

/**
 * The same providers, whose accounts may all be at another server. Servers of this computer then stand in for services
 * that have only their own: in tests, and in a preview that is tried by hand.
 */
export function atAnyServer(providers: Providers): Providers {
  // The keys stay those of the type.
  return Object.fromEntries(
    Object.entries(providers).map(([id, provider]) => [id, withAnyServer(provider)]),
  ) as Providers
}
