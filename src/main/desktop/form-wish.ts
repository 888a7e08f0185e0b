import { foldCase } from '../../shared/rules/fold-text.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { known } from '../base/json-fields.ts'

/** The fields that a link fills in the popover's form. */
export interface FormWish {
  /** Nickname of an account; an unknown nickname changes nothing. */
  readonly account?: string
  readonly label?: string
}

/** A wish with its account looked up. */
export interface FoundWish {
  readonly account?: AccountRecord
  readonly label?: string
}

/** A popover that was opened for a link has loaded by then; an older wish is stale. Milliseconds. */
const lifetime = 10_000

/** Keeps the last wish until the popover has taken it. `now` returns milliseconds. */
export function createFormWishes(accounts: Pick<Accounts, 'all'>, now: () => number) {
  let kept: { readonly wish: FormWish; readonly at: number } | undefined
  let taken = false

  function found(): FoundWish {
    // A clock that was set back must not keep an old wish alive.
    if (kept === undefined || Math.abs(now() - kept.at) >= lifetime) return {}
    const { account: nickname, label } = kept.wish
    const wanted = nickname === undefined ? undefined : foldCase(nickname.trim())
    const account = accounts.all().find((one) => foldCase(one.nickname) === wanted)
    return known({ account, label })
  }

  return {
    set(wish: FormWish): void {
      kept = { wish, at: now() }
      taken = false
    },
    /** Gives the wish to an open popover, once. */
    take(): FoundWish {
      if (taken) return {}
      taken = true
      return found()
    },
    /** For a popover that is still loading and so missed the event. */
    peek: found,
    /** Drops the wish, because the loading popover has it. */
    drop(): void {
      kept = undefined
    },
  }
}

export type FormWishes = ReturnType<typeof createFormWishes>
