import { failed, type Result, success } from '../../shared/result.ts'
import { choiceNames, type OfferedValues, optionMaxLength } from '../../shared/rules/choice.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Providers } from '../providers/provider.ts'
import type { AccountRecord } from './account-record.ts'
import type { CallAccount } from './call-account.ts'
import { operationsOf } from './operations-of.ts'

/** More values than any form can show. */
const mostValues = 500

/** Keeps the usable values of a service's answer. */
export function usableValues(offered: OfferedValues): OfferedValues {
  const fits = ({ value }: { readonly value: string }) => value !== '' && value.length <= optionMaxLength
  const usable = choiceNames.flatMap((name) => {
    const values = offered[name]
    return values === undefined ? [] : [[name, values.filter(fits).slice(0, mostValues)]]
  })
  return Object.fromEntries(usable)
}

/** Asks services for the values that they offer to an account; empty if its choices need no question. */
export function createChoiceLister(providers: Providers, call: CallAccount) {
  return async (account: AccountRecord): Promise<Result<OfferedValues>> => {
    const { view } = providers[account.provider]
    if (operationsOf(account, providers).choices === undefined) return success({})
    const asked = await call(account, 'choices', undefined)
    return asked.ok
      ? success(usableValues(asked.value))
      : failed(describeFailure(asked.failure, { provider: view.name, account: account.nickname }))
  }
}

/** Asks for the values that a service offers to an account. */
export type ListChoices = ReturnType<typeof createChoiceLister>
