import { failed, success } from '../../shared/result.ts'
import type { KeyMail } from '../../shared/views/key-by-email.ts'
import { fieldOf, textOf } from '../base/json-fields.ts'
import { duckDialect, duckLocalPart } from './duckduckgo-dialect.ts'
import type { IssuedKey, KeyCode, KeyOrder } from './issued-key.ts'
import {
  type Operation,
  once,
  type ProviderResponse,
  type Reading,
  type RequestDescription,
} from './operation.ts'
import { refuse } from './read-answer.ts'
import { type Meaning, reader } from './reading.ts'
import { readSecret, reasonWithoutKey, withoutSecrets } from './without-key.ts'

/** The user name of an order. Orders for other addresses are refused before they come here. */
const userOf = ({ email }: Pick<KeyOrder, 'email'>): string => duckLocalPart(email) ?? email

/** A user name is all that such a request contains. */
const asking: readonly Meaning[] = [{ status: [400, 404], own: true, reason: 'email-refused' }]
const loggingIn: readonly Meaning[] = [{ code: 'invalid_login_credentials', reason: 'code-rejected' }]

const readSignIn = reader<never>({
  ...duckDialect,
  refine(reason, answer, named) {
    const refined = duckDialect.refine?.(reason, answer, named).reason ?? reason
    return { reason: reasonWithoutKey[refined] ?? refined }
  },
})

/** Asks for a mail with four words, which goes to the mailbox behind the user's personal address. */
export const askForDuckKey = once<KeyOrder, KeyMail>(
  (order) => ({ method: 'GET', path: '/api/auth/loginlink', query: { user: userOf(order) } }),
  (response, { email }) => readSignIn(response, () => success({ email, sent: true }), { meanings: asking }),
)

/** An answer without the four words, the log-in token and the key. Neither is needed to say why there is no key. */
function clean(answer: ProviderResponse, { code }: KeyCode, token?: string): ProviderResponse {
  const { body } = answer
  const secrets = [fieldOf(body, 'token'), fieldOf(fieldOf(body, 'user'), 'access_token')].map(readSecret)
  return withoutSecrets(answer, [...secrets, token, code], /[a-z0-9]{40,}/gi)
}

/** Whether an answer names somebody else. */
function isForAnother(name: string | undefined, input: KeyCode): boolean {
  return name !== undefined && name.trim().toLowerCase() !== userOf(input)
}

function readToken(answer: ProviderResponse, input: KeyCode): Reading<string> {
  const safe = clean(answer, input)
  const accept = (): Reading<string> => {
    const token = readSecret(fieldOf(answer.body, 'token'))
    if (token === undefined) return refuse(safe, 'answer-wrong-shape')
    return isForAnother(textOf(answer.body, 'user'), input)
      ? refuse(safe, 'key-for-another', { field: 'code' })
      : success(token)
  }
  return readSignIn(safe, accept, { meanings: loggingIn })
}

function readKey(answer: ProviderResponse, input: KeyCode, token: string): Reading<IssuedKey> {
  const safe = clean(answer, input, token)
  const accept = (): Reading<IssuedKey> => {
    const user = fieldOf(answer.body, 'user')
    const key = readSecret(fieldOf(user, 'access_token'))
    if (key === undefined) return refuse(safe, 'answer-wrong-shape')
    return isForAnother(textOf(user, 'username'), input)
      ? refuse(safe, 'key-for-another', { field: 'code' })
      : success({ key, renews: false })
  }
  return readSignIn(safe, accept)
}

/**
 * Turns the four words into the key for addresses. The words bring a log-in token, which rules the whole account, also
 * its mailbox. It is used for one request, the dashboard, and kept nowhere; the dashboard shows the key for addresses.
 */
export const confirmDuckKey: Operation<KeyCode, IssuedKey> = function* (input) {
  const login: RequestDescription = {
    method: 'GET',
    path: '/api/auth/login',
    query: { otp: input.code, user: userOf(input) },
  }
  const token = readToken(yield login, input)
  if (!token.ok) return failed(token.failure)
  const headers = { Authorization: `Bearer ${token.value}` }
  const dashboard = yield { method: 'GET', path: '/api/email/dashboard', headers }
  return readKey(dashboard, input, token.value)
}
