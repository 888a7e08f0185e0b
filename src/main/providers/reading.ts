import type { FailureReason, FieldName } from '../../shared/failure.ts'
import { fieldOf, isObject } from '../base/json-fields.ts'
import type { ProviderResponse, Reading } from './operation.ts'
import { plainText } from './plain-text.ts'
import { isSuccess, readJson, reasonOfStatus, refuse } from './read-answer.ts'

/** The meaning of a refusal of a service. A row applies if all its conditions hold. */
export interface Meaning {
  /** 200 stands for any success, which a service may claim in a refusal. */
  readonly status?: number | readonly number[]
  /** The service's own error code. */
  readonly code?: string
  /** A pattern that the service's words must match. */
  readonly says?: RegExp
  /** An object that the body must contain. */
  readonly has?: string
  /** Whether the body must have the service's own shape: the framework in front of it uses the same statuses. */
  readonly own?: true
  readonly reason: FailureReason
}

/** An exact reason, with the limit that was passed. */
export interface Exact {
  readonly reason: FailureReason
  readonly limit?: number
  /** When to try again, if the service does not say so in the usual place. */
  readonly retryAt?: number
}

/** How a service answers: the place of a success's value, and the meanings of its refusals. */
export interface Dialect<Named> {
  /** The value of a success; `undefined` if the body has none. */
  value(body: unknown): unknown
  /** Whether an answer with the status of a success is a refusal. */
  isRefusal(body: unknown): boolean
  /** Whether a refusal is in the service's own shape. */
  isOwn(body: unknown): boolean
  code(body: unknown): string | undefined
  /** The words that rows are compared with. */
  words?(body: unknown): string
  /** The words that `says` is matched with. */
  part?(answer: ProviderResponse): FieldName | undefined
  /** Makes a reason exact by the named parts of the request. */
  refine?(reason: FailureReason, answer: ProviderResponse, named: Named | undefined): Exact
  /** The text that a screen may quote. */
  quote(body: unknown, reason: FailureReason): string | undefined
  /** The first row that applies counts; rows that compare the body come before rows with a status alone. */
  readonly meanings: readonly Meaning[]
}

/** The differences of one operation. */
export interface Particulars<Named> {
  /** Rows that come before those of the dialect. */
  readonly meanings?: readonly Meaning[]
  /** The control that holds the name; `name` if absent. */
  readonly nameField?: FieldName
  /** The named parts of the request, normalized. */
  readonly named?: Named
}

/** Reads an answer: the value of a success, converted for the caller, or the reason why there is none. */
export type Read<Named> = <Value>(
  answer: ProviderResponse,
  accept: (value: unknown) => Reading<Value>,
  particulars?: Particulars<Named>,
) => Reading<Value>

const reasonByPart: Partial<Record<FieldName, FailureReason>> = {
  name: 'name-refused',
  domain: 'domain-refused',
  label: 'label-refused',
  displayName: 'display-name-refused',
  email: 'email-refused',
  days: 'days-refused',
  code: 'code-refused',
}

/** The control at fault. Other reasons belong to no control. */
const fieldByReason: Partial<Record<FailureReason, FieldName>> = {
  'key-not-received': 'key',
  'key-format-refused': 'key',
  'key-rejected': 'key',
  'name-refused': 'name',
  'name-reserved': 'name',
  'name-taken': 'name',
  'name-too-long': 'name',
  'name-too-short': 'name',
  'banned-name': 'name',
  'domain-refused': 'domain',
  'banned-domain': 'domain',
  'plan-required': 'domain',
  'offer-ended': 'domain',
  'label-refused': 'label',
  'display-name-refused': 'displayName',
  'handle-not-found': 'handle',
  'email-refused': 'email',
  'email-managed': 'email',
  'email-banned': 'email',
  'days-refused': 'days',
  'code-refused': 'code',
  'code-rejected': 'code',
  'code-made-no-key': 'code',
}

/** Builds the reader of a service's answers. */
export function reader<Named>(dialect: Dialect<Named>): Read<Named> {
  function baseReason(answer: ProviderResponse, particular: readonly Meaning[]): FailureReason {
    const { body } = answer
    // A server error leaves open what the service did, whatever it says.
    if (answer.status >= 500) return reasonOfStatus(answer)
    const status = isSuccess(answer) ? 200 : answer.status
    const code = dialect.code(body)
    const words = dialect.words?.(body) ?? ''
    const applies = (row: Meaning) =>
      (row.status === undefined || [row.status].flat().includes(status)) &&
      (row.code === undefined || row.code === code) &&
      (row.has === undefined || isObject(fieldOf(body, row.has))) &&
      (row.says === undefined || row.says.test(words)) &&
      (row.own === undefined || dialect.isOwn(body))
    const rows = [...particular, ...dialect.meanings].filter(applies)
    const row = rows.find(({ code, has, says }) => code ?? has ?? says) ?? rows[0]
    // Inside a success, an error without a meaning is still a refusal.
    return row?.reason ?? (status === 200 ? 'input-refused' : reasonOfStatus(answer))
  }

  function refusal(
    answer: ProviderResponse,
    { meanings = [], nameField = 'name', named }: Particulars<Named>,
  ): Reading<never> {
    const base = baseReason(answer, meanings)
    const part = base === 'input-refused' ? dialect.part?.(answer) : undefined
    const meant = (part && reasonByPart[part]) ?? base
    const { reason, limit, retryAt } = dialect.refine?.(meant, answer, named) ?? { reason: meant }
    const field = fieldByReason[reason]
    const code = dialect.code(answer.body)
    const said = dialect.quote(answer.body, reason)
    return refuse(answer, reason, {
      field: field === 'name' ? nameField : field,
      limit,
      ...(retryAt === undefined ? {} : { retryAt }),
      providerCode: code === undefined ? undefined : plainText(code),
      said: said === undefined ? undefined : plainText(said),
    })
  }

  return (answer, accept, particulars = {}) => {
    if (!isSuccess(answer)) return refusal(answer, particulars)
    const json = readJson(answer)
    if (!json.ok) return json
    if (dialect.isRefusal(json.value)) return refusal(answer, particulars)
    const value = dialect.value(json.value)
    return value === undefined ? refuse(answer, 'answer-wrong-shape') : accept(value)
  }
}
