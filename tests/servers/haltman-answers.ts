import type { Answer } from './misbehaviour.ts'
import type { RecordedRequest } from './start-server.ts'

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
/** A local part that the service accepts. */
export const localPart = new RegExp(`^(?=.{1,64}$)${atom}(?:\\.${atom})*$`)
/** A domain that the service accepts. */
export const domainName = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** A refusal by the service's own code. */
export const error = (status: number, code: string, more: object = {}): Answer => ({
  status,
  body: { error: code, ...more },
})
/** A refusal by the framework, before the service handles the request. */
export const framework = (status: number, name: string, message: string): Answer => ({
  status,
  body: { message, error: name, statusCode: status },
})

/** A text in lower case, without blanks around it. A value that is no text reads as an empty text. */
export function textIn(source: unknown, name: string): string | undefined {
  if (typeof source !== 'object' || source === null) return undefined
  const value: unknown = Reflect.get(source, name)
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value.trim().toLowerCase() : ''
}

/** The address in a body or a query, as the service reads it; `undefined` if it is none. */
export function mailboxIn({ body, query }: RecordedRequest, name: string): string | undefined {
  const text = textIn(body, name) ?? textIn(query, name) ?? ''
  const [local = '', domain = '', ...more] = text.split('@')
  const isMailbox =
    text.length <= 254 && more.length === 0 && localPart.test(local) && domainName.test(domain)
  return isMailbox ? text : undefined
}
