import type { Failure } from '../../shared/failure.ts'
import type { AccountView, ReserveView } from '../../shared/views/account.ts'
import { words } from '../../shared/words/words.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { AccountRecord } from './account-record.ts'
import { mayKeepReserve } from './reserve-terms.ts'

/** What is known about the reserve of each account, for the screens. */
export function createReserveState(parts: {
  readonly providers: Providers
  readonly book: Pick<AddressBook, 'reserves' | 'find'>
}) {
  const { providers, book } = parts
  const problems = new Map<string, Failure>()

  function addressOf(accountId: string): string | undefined {
    const all = book.reserves()
    const id = all.ok ? all.value.find((each) => each.accountId === accountId)?.addressId : undefined
    const row = id === undefined ? undefined : book.find(id)
    return row?.ok && row.value?.state === 'active' ? row.value.address : undefined
  }

  return {
    /** Notes why the last creation in advance failed, or that none did. Returns whether that is news. */
    note(accountId: string, problem: Failure | undefined): boolean {
      const before = problems.get(accountId)?.message
      if (problem === undefined) problems.delete(accountId)
      else problems.set(accountId, problem)
      return before !== problem?.message
    },
    /** The reserve of an account; `undefined` if it has none and cannot have one. */
    viewOf(account: AccountRecord): AccountView['reserve'] {
      const on = account.reserve === true
      if (!on && !mayKeepReserve(account, providers[account.provider])) return undefined
      if (!on) return { on }
      const address = addressOf(account.id)
      if (address !== undefined) return { on, address }
      const problem = problems.get(account.id)
      const view: ReserveView = { on }
      return problem === undefined
        ? view
        : { ...view, problem: words().sentences(problem.message, problem.hint) }
    },
  }
}

export type ReserveState = ReturnType<typeof createReserveState>
