import { isLoopbackHost } from '../../shared/rules/server-address.ts'

/** Adds a host to those that Node reaches without a proxy. undici reads `NO_PROXY` only if `no_proxy` is not set. */
function keepFromProxies(host: string): void {
  const name = process.env.no_proxy === undefined ? 'NO_PROXY' : 'no_proxy'
  const direct = (process.env[name] ?? '').split(/[\s,]+/).filter((entry) => entry !== '')
  if (!direct.includes('*') && !direct.includes(host)) process.env[name] = [...direct, host].join(',')
}

/**
 * Node's own `fetch`, which never uses a proxy for this computer. By itself it knows no proxy; with
 * `NODE_USE_ENV_PROXY` it follows the environment. A request over https then goes through a tunnel (CONNECT), in which
 * the proxy sees only the host. A request over plain http, which goes to this computer only, would show it the key.
 */
export const nodeFetch: typeof fetch = (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  // undici reads the variable at every request (EnvHttpProxyAgent), so the change takes effect at once.
  if (isLoopbackHost(hostname)) keepFromProxies(hostname)
  return fetch(input, init)
}
