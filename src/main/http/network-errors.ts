import type { FailureReason } from '../../shared/failure.ts'

/** The meaning of a broken exchange. */
export interface NetworkError {
  readonly reason: FailureReason
  /** Whether the request may have reached the service before it broke. */
  readonly mayHaveArrived: boolean
}

const before = (reason: FailureReason): NetworkError => ({ reason, mayHaveArrived: false })
const during = (reason: FailureReason): NetworkError => ({ reason, mayHaveArrived: true })

/**
 * Codes by the beginning of their names; the longest match counts. Node's own and OpenSSL's codes come from
 * `error.code` (nodejs.org/api/errors.html). undici's codes begin with UND_, llhttp's with HPE_, zlib's with Z_.
 * Chromium's codes stand in the message as `net::ERR_…` (net/base/net_error_list.h) and keep that prefix here.
 */
const meanings: Readonly<Record<string, NetworkError>> = {
  ECONNREFUSED: before('connection-refused'),
  ENOTFOUND: before('host-not-found'),
  EAI_: before('host-not-found'),
  ENETUNREACH: before('offline'),
  ENETDOWN: before('offline'),
  EHOSTUNREACH: before('unreachable'),
  EHOSTDOWN: before('unreachable'),
  EADDRNOTAVAIL: before('unreachable'),
  EACCES: before('unreachable'),
  EPERM: before('unreachable'),
  ETIMEDOUT: during('unreachable'),
  ECONNRESET: during('connection-lost'),
  ECONNABORTED: during('connection-lost'),
  EPIPE: during('connection-lost'),
  // The server answered TLS with something else, such as plain http.
  EPROTO: before('no-secure-connection'),
  CERT_: before('certificate-refused'),
  DEPTH_ZERO_SELF_SIGNED_CERT: before('certificate-refused'),
  SELF_SIGNED_CERT_IN_CHAIN: before('certificate-refused'),
  UNABLE_TO_: before('certificate-refused'),
  ERR_TLS_CERT_: before('certificate-refused'),
  HOSTNAME_MISMATCH: before('certificate-refused'),
  INVALID_CA: before('certificate-refused'),
  INVALID_PURPOSE: before('certificate-refused'),
  PATH_LENGTH_EXCEEDED: before('certificate-refused'),
  ERROR_IN_CERT_: before('certificate-refused'),
  ERR_TLS_: before('no-secure-connection'),
  ERR_SSL_: before('no-secure-connection'),
  UND_ERR_CONNECT_TIMEOUT: before('unreachable'),
  UND_ERR_SOCKET: during('connection-lost'),
  UND_ERR_HEADERS_TIMEOUT: during('timed-out'),
  UND_ERR_BODY_TIMEOUT: during('timed-out'),
  UND_ERR_HEADERS_OVERFLOW: during('answer-too-large'),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: during('answer-cut'),
  HPE_INVALID_EOF_STATE: during('answer-cut'),
  HPE_HEADER_OVERFLOW: during('answer-too-large'),
  HPE_: during('answer-wrong-shape'),
  // undici asserts that a status is at least 100, and that a server does not change the protocol unasked.
  ERR_ASSERTION: during('answer-wrong-shape'),
  Z_: during('answer-cut'),

  'net::ERR_CONNECTION_REFUSED': before('connection-refused'),
  'net::ERR_NAME_': before('host-not-found'),
  'net::ERR_ICANN_NAME_COLLISION': before('host-not-found'),
  'net::ERR_DNS_': before('host-not-found'),
  'net::ERR_INTERNET_DISCONNECTED': before('offline'),
  'net::ERR_ADDRESS_': before('unreachable'),
  'net::ERR_CONNECTION_FAILED': before('unreachable'),
  'net::ERR_CONNECTION_TIMED_OUT': before('unreachable'),
  'net::ERR_NETWORK_ACCESS_DENIED': before('unreachable'),
  'net::ERR_BLOCKED_BY_': before('unreachable'),
  'net::ERR_PROXY_': before('unreachable'),
  'net::ERR_TUNNEL_': before('unreachable'),
  'net::ERR_SOCKS_': before('unreachable'),
  'net::ERR_MANDATORY_PROXY_': before('unreachable'),
  'net::ERR_UNSAFE_PORT': before('port-blocked'),
  'net::ERR_SSL_': before('no-secure-connection'),
  'net::ERR_CERT_': before('certificate-refused'),
  'net::ERR_BAD_SSL_CLIENT_AUTH_CERT': before('certificate-refused'),
  'net::ERR_SSL_PINNED_': before('certificate-refused'),
  'net::ERR_SSL_SERVER_CERT_': before('certificate-refused'),
  'net::ERR_CONNECTION_': during('connection-lost'),
  'net::ERR_SOCKET_NOT_CONNECTED': during('connection-lost'),
  'net::ERR_EMPTY_RESPONSE': during('connection-lost'),
  'net::ERR_NETWORK_CHANGED': during('connection-lost'),
  'net::ERR_NETWORK_IO_SUSPENDED': during('connection-lost'),
  'net::ERR_HTTP2_': during('connection-lost'),
  'net::ERR_QUIC_': during('connection-lost'),
  'net::ERR_TIMED_OUT': during('timed-out'),
  'net::ERR_CONTENT_LENGTH_MISMATCH': during('answer-cut'),
  'net::ERR_INCOMPLETE_': during('answer-cut'),
  'net::ERR_CONTENT_DECODING_': during('answer-cut'),
  'net::ERR_INVALID_': during('answer-wrong-shape'),
  'net::ERR_RESPONSE_HEADERS_TOO_BIG': during('answer-too-large'),
  'net::ERR_TOO_MANY_REDIRECTS': during('answer-redirects'),
  'net::ERR_UNSAFE_REDIRECT': during('answer-redirects'),
}

/** Errors that have a sentence but no code. */
const sentences: readonly (readonly [sentence: RegExp, meaning: NetworkError])[] = [
  // Electron's sentence for a redirect that is not followed.
  [/redirect was cancelled|attempted to redirect/i, during('answer-redirects')],
  // The Fetch standard lists the ports; Node gives this sentence and no code (undici, lib/web/fetch/index.js).
  [/^bad port$/, before('port-blocked')],
  // Node names this error like a connection that broke later, but nothing was sent yet.
  [/before secure TLS connection was established/, before('connection-lost')],
  [/does not match the HTTP\/1\.1 protocol/, during('answer-wrong-shape')],
  [/too many content-encodings/, during('answer-wrong-shape')],
]

const longestFirst = Object.entries(meanings).toSorted(([a], [b]) => b.length - a.length)

function propertyOf(value: object, name: string): unknown {
  return Reflect.get(value, name)
}

/** An error and its causes, outermost first, including the attempts of an `AggregateError`. */
function chainOf(error: unknown): readonly object[] {
  const chain: object[] = []
  const queue = [error]
  while (queue.length > 0 && chain.length < 20) {
    const next = queue.shift()
    if (typeof next !== 'object' || next === null || chain.includes(next)) continue
    chain.push(next)
    const parts = propertyOf(next, 'errors')
    queue.push(propertyOf(next, 'cause'), ...(Array.isArray(parts) ? parts : []))
  }
  return chain
}

function meaningOf(error: object): NetworkError | undefined {
  const text = propertyOf(error, 'message')
  const message = typeof text === 'string' ? text : ''
  const match = sentences.find(([sentence]) => sentence.test(message))
  if (match !== undefined) return match[1]
  const chromium = /net::ERR_[A-Z0-9_]+/.exec(message)?.[0]
  const code = chromium ?? propertyOf(error, 'code')
  if (typeof code !== 'string') return undefined
  const meaning = longestFirst.find(([name]) => code.startsWith(name))?.[1]
  // An error while connecting precedes every sending.
  const connecting = ['connect', 'getaddrinfo'].includes(String(propertyOf(error, 'syscall')))
  return meaning && { ...meaning, mayHaveArrived: meaning.mayHaveArrived && !connecting }
}

/**
 * The meaning of a rejected `fetch`. An unknown error counts as unreachable, and as possibly arrived: an address that
 * may exist is worth looking for.
 */
export function readNetworkError(error: unknown): NetworkError {
  for (const link of chainOf(error)) {
    const meaning = meaningOf(link)
    if (meaning !== undefined) return meaning
  }
  // A `Response` cannot hold a status that HTTP does not have.
  const impossible = chainOf(error).some((link) => link instanceof RangeError)
  return during(impossible ? 'answer-wrong-shape' : 'unreachable')
}
