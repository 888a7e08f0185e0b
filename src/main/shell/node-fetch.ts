import { isLoopbackHost } from '../../shared/rules/server-address.ts'

/** Adds a host to those that Node sends to directly. Of the two spellings undici reads the upper one if it is alone. */
function keepFromProxies(host: string): void {
  const name = process.env.no_proxy === undefined ? 'NO_PROXY' : 'no_proxy'
  const direct = (process.env[name] ?? '').split(/[\s,]+/).filter((entry) => entry !== '')
  if (!direct.includes('*') && !direct.includes(host)) process.env[name] = [...direct, host].join(',')
}

/**
 * Node's own `fetch`, which never goes through a proxy to this computer. By itself it knows no proxy; with
 * `NODE_USE_ENV_PROXY` it obeys the environment. A request over https then goes through a tunnel (CONNECT), in which the
 * proxy sees the host and nothing else; one over plain http, which goes to this computer only, would show it the key.
 */
export const nodeFetch: typeof fetch = (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  // Looked up by undici at every request (EnvHttpProxyAgent), so it counts from now on.
  if (isLoopbackHost(hostname)) keepFromProxies(hostname)
  return fetch(input, init)
}
