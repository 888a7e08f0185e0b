import { describe, expect, test } from 'vitest'
import { readNetworkError } from '../../../src/main/http/network-errors.ts'

const coded = (code: string, more: object = {}) => Object.assign(new Error('no'), { code, ...more })
/** An error as Node’s fetch throws it. */
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause })

describe('errors of Node', () => {
  test.each([
    ['ECONNREFUSED', 'connection-refused', false],
    ['ENOTFOUND', 'host-not-found', false],
    ['EAI_AGAIN', 'host-not-found', false],
    ['ENETUNREACH', 'offline', false],
    ['EHOSTUNREACH', 'unreachable', false],
    ['ECONNRESET', 'connection-lost', true],
    ['EPIPE', 'connection-lost', true],
    ['UND_ERR_SOCKET', 'connection-lost', true],
    ['UND_ERR_CONNECT_TIMEOUT', 'unreachable', false],
    ['UND_ERR_HEADERS_TIMEOUT', 'timed-out', true],
    ['UND_ERR_HEADERS_OVERFLOW', 'answer-too-large', true],
    ['CERT_HAS_EXPIRED', 'certificate-refused', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-refused', false],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate-refused', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-refused', false],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate-refused', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-refused', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'no-secure-connection', false],
    ['HPE_INVALID_CONSTANT', 'answer-wrong-shape', true],
    ['Z_DATA_ERROR', 'answer-cut', true],
  ])('%s: %s', (code, reason, mayHaveArrived) => {
    expect(readNetworkError(fetchFailed(coded(code)))).toEqual({ reason, mayHaveArrived })
  })

  test.each([
    [
      'Client network socket disconnected before secure TLS connection was established',
      'connection-lost',
      false,
    ],
    ['Response does not match the HTTP/1.1 protocol (Invalid status code)', 'answer-wrong-shape', true],
    ['too many content-encodings in response: 10, maximum allowed is 5', 'answer-wrong-shape', true],
  ])('in a message alone: %s: %s', (sentence, reason, mayHaveArrived) => {
    const error = Object.assign(new Error(sentence), { code: 'ECONNRESET' })
    expect(readNetworkError(fetchFailed(error))).toEqual({ reason, mayHaveArrived })
  })

  test('a timeout while connecting sent nothing; a later one may have sent the request', () => {
    const connecting = fetchFailed(coded('ETIMEDOUT', { syscall: 'connect' }))
    expect(readNetworkError(connecting).mayHaveArrived).toBe(false)
    expect(readNetworkError(fetchFailed(coded('ETIMEDOUT', { syscall: 'read' }))).mayHaveArrived).toBe(true)
  })

  test('the attempts at several addresses of a host are all examined', () => {
    const both = new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')])
    expect(readNetworkError(fetchFailed(both)).reason).toBe('connection-refused')
  })
})

describe('errors of Chromium', () => {
  test.each([
    ['net::ERR_CONNECTION_REFUSED', 'connection-refused', false],
    ['net::ERR_NAME_NOT_RESOLVED', 'host-not-found', false],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline', false],
    ['net::ERR_CONNECTION_RESET', 'connection-lost', true],
    ['net::ERR_CONNECTION_CLOSED', 'connection-lost', true],
    ['net::ERR_CONNECTION_TIMED_OUT', 'unreachable', false],
    ['net::ERR_EMPTY_RESPONSE', 'connection-lost', true],
    ['net::ERR_NETWORK_CHANGED', 'connection-lost', true],
    ['net::ERR_TIMED_OUT', 'timed-out', true],
    ['net::ERR_CERT_DATE_INVALID', 'certificate-refused', false],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'no-secure-connection', false],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'unreachable', false],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'unreachable', false],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'answer-cut', true],
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'answer-cut', true],
    ['Redirect was cancelled', 'answer-redirects', true],
    ["Attempted to redirect, but redirect policy was 'error'", 'answer-redirects', true],
  ])('%s: %s', (message, reason, mayHaveArrived) => {
    expect(readNetworkError(new Error(message))).toEqual({ reason, mayHaveArrived })
  })
})

test.each([undefined, null, 'text', 5, {}, new Error('who knows'), coded('ENOBODY')])(
  'an unknown error counts as unreachable, and the request may have arrived: %s',
  (error) => {
    expect(readNetworkError(error)).toEqual({ reason: 'unreachable', mayHaveArrived: true })
  },
)

test('an error that is its own cause does not loop', () => {
  const circular = new Error('round')
  circular.cause = circular
  expect(readNetworkError(circular).reason).toBe('unreachable')
})
