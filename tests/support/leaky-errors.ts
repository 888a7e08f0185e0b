/** A request as libraries attach it to their errors. */
interface SentRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Errors of HTTP libraries and platforms, each of which quotes the request, and thrown values that are no errors. */
export function leakyErrors({ url, headers }: SentRequest): readonly unknown[] {
  const secret = Object.values(headers).join(' ') || url
  const config = { url, headers, method: 'post' }
  const cause = Object.assign(new Error(`connect to ${url} with ${secret}`), { code: 'ECONNRESET', config })
  return [
    Object.assign(new Error('Request failed with status code 401'), { config, request: { headers }, cause }),
    new TypeError(`Headers.append: "${secret}" is an invalid header value.`),
    new TypeError(`Invalid character in header content: ${secret}`, { cause }),
    new TypeError(`Failed to parse URL from ${url}`, { cause: { code: 'ERR_INVALID_URL', input: url } }),
    new Error(`Failed\n    at ${secret} (${url})`),
    new AggregateError([cause, new Error(secret)], `All of ${secret} failed`),
    Object.assign(new Error('refused'), { code: secret, name: secret }),
    secret,
    config,
    undefined,
  ]
}
