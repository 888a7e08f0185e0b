import * as v from 'valibot'
import type { FailureCode } from '../../../shared/failure.ts'
import { canonicalAddress } from '../../../shared/rules/email-address.ts'

/** The exit codes of `--print`, on which scripts rely: a meaning never gets another number. `words/en/terminal.ts` explains them. */
export const exitCodes = {
  made: 0,
  notRun: 1,
  badLine: 2,
  noAccount: 3,
  key: 4,
  refused: 5,
  limit: 6,
  service: 7,
  unknown: 8,
  computer: 9,
} as const

/** The result of `--print`: the address for the standard output, or the sentences for the standard error. */
export type Printed =
  | { readonly address: string }
  | { readonly code: Exclude<(typeof exitCodes)[keyof typeof exitCodes], 0>; readonly sentence: string }

/** The exit code of each kind of failure. */
export const exitCodeOf: Readonly<
  Record<FailureCode, Exclude<Printed, { readonly address: string }>['code']>
> = {
  'invalid-input': exitCodes.refused,
  unauthorized: exitCodes.key,
  forbidden: exitCodes.refused,
  banned: exitCodes.refused,
  'not-found': exitCodes.refused,
  conflict: exitCodes.refused,
  'rate-limited': exitCodes.limit,
  'quota-exceeded': exitCodes.limit,
  'plan-required': exitCodes.refused,
  'provider-failed': exitCodes.service,
  'unexpected-response': exitCodes.service,
  unreachable: exitCodes.service,
  'timed-out': exitCodes.service,
  'unknown-outcome': exitCodes.unknown,
  'keychain-locked': exitCodes.key,
  'keychain-unavailable': exitCodes.key,
  'storage-failed': exitCodes.computer,
  cancelled: exitCodes.notRun,
}

const address = v.pipe(
  v.string(),
  v.check((text) => canonicalAddress(text) === text),
)
const sentence = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.check((text) => !/\p{Cc}/u.test(text)),
)
const message = v.union([
  v.strictObject({ address }),
  v.strictObject({ code: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9]), sentence }),
])

/** Reads a result that another process wrote; `undefined` for anything else. */
export function readPrinted(line: string): Printed | undefined {
  try {
    const parsed = v.safeParse(message, JSON.parse(line))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
