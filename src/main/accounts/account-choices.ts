import { failed, type Result, success } from '../../shared/result.ts'
import { choiceNames, type OfferedValues } from '../../shared/rules/choice.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Providers } from '../providers/provider.ts'
import type { AccountRecord } from './account-record.ts'
import type { CallAccount } from './call-account.ts'

/** The longest value, in characters; the same as in the contract. */
const longestValue = 200
/** More values than any form can show. */
const mostValues = 500

/** Keeps the usable values of a service's answer. */
export function usableValues(offered: OfferedValues): OfferedValues {
  const fits = ({ value }: { readonly value: string }) => value !== '' && value.length <= longestValue
  const usable = choiceNames.flatMap((name) => {
    const values = offered[name]
    return values === undefined ? [] : [[name, values.filter(fits).slice(0, mostValues)]]
  })
  return Object.fromEntries(usable)
}

/** Asks the service for the values that it offers to an account; empty if its choices need no question. */
export type ListChoices = (account: AccountRecord) => Promise<Result<OfferedValues>>

/** Builds it. */
export function createChoiceLister(providers: Providers, call: CallAccount): ListChoices {
  return async (account) => {
    const { operations, view } = providers[account.provider]
    if (operations.choices === undefined) return success({})
    const asked = await call(account, 'choices', undefined)
    return asked.ok
      ? success(usableValues(asked.value))
      : failed(describeFailure(asked.failure, { provider: view.name, account: account.nickname }))
  }
}
