import type { Result } from '../../shared/result.ts'
import { checkDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import type { Handle } from '../../shared/rules/handle.ts'
import { answersRequest } from '../accounts/answers-request.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createWaiting, type Patience } from '../accounts/patience.ts'
import { createTurns } from '../base/turns.ts'
import type { HandleBook } from '../book/handle-book.ts'
import { askHandle, type SwitchOutcome } from './ask-handle.ts'
import type { HandleTools, OwnedHandle } from './handle-tools.ts'

/** Switches domains of handles. */
export function createDomainSwitch(
  parts: { readonly book: HandleBook; readonly call: CallAccount; readonly patience: Patience },
  tools: HandleTools,
) {
  const { book, call, patience } = parts
  const { fail, finish } = tools

  /** The switch that stays journalled: the last request without an answer. */
  function openWish(
    asked: SwitchOutcome,
    enabled: boolean,
    former: boolean | undefined,
  ): boolean | undefined {
    if (asked.outcome === 'unknown') return enabled
    // A request that was not sent, or was refused for the key or the pace, shows nothing about the request before.
    return asked.outcome === 'refused' && !answersRequest(asked.met) ? former : undefined
  }

  async function ask(owned: OwnedHandle, domain: string, enabled: boolean): Promise<Result<Handle>> {
    const { id, handle, accountId } = owned.row
    const about = { handle, domain }
    const former = owned.row.domains.find((known) => known.domain === domain)?.wanted
    const begun = book.beginSwitch(id, domain, enabled)
    if (!begun.ok) return fail(owned, begun.failure)
    const asked = await askHandle(call, owned, { handle, domain, enabled }, createWaiting(patience))
    const said = {
      done: enabled,
      contradicted: !enabled,
      refused: undefined,
      unknown: undefined,
      gone: undefined,
      'not-yours': undefined,
    }
    const open = openWish(asked, enabled, former)
    const noted =
      open === undefined
        ? book.endSwitch(id, domain, said[asked.outcome])
        : book.beginSwitch(id, domain, open)
    if (!noted.ok) return asked.outcome === 'done' ? finish(owned, noted) : fail(owned, noted.failure)
    if (asked.outcome === 'done') return finish(owned, book.setHandleState(id, 'claimed'))

    if (asked.outcome === 'gone' || asked.outcome === 'not-yours') book.setHandleState(id, asked.outcome)
    tools.onChanged(accountId)
    if (asked.outcome === 'gone') return fail(owned, { ...asked.met, reason: 'handle-gone' }, about)
    if (asked.outcome === 'unknown') return fail(owned, { reason: 'switch-unknown', field: 'domain' }, about)
    if (asked.outcome === 'contradicted') {
      return fail(owned, { reason: enabled ? 'domain-still-off' : 'domain-still-on', field: 'domain' }, about)
    }
    return fail(owned, asked.met, about)
  }

  /** Switches of one handle run one after another, so that the journal holds the last request that was really made. */
  const inTurn = createTurns<number>()

  return {
    /** Switches a domain of a handle. A refusal of the service is written down, then reported. */
    set: (input: { readonly id: number; readonly domain: string; readonly enabled: boolean }) =>
      inTurn(input.id, async () => {
        const owned = tools.owned(input.id)
        if (!owned.ok) return owned
        const { row } = owned.value
        const problem = checkDomain(input.domain)
        if (problem !== undefined) return fail(owned.value, problem)
        if (row.state !== 'claimed')
          return fail(owned.value, { reason: 'handle-gone' }, { handle: row.handle })
        return ask(owned.value, normalizeDomain(input.domain), input.enabled)
      }),
    /** Repeats the switches that got no answer. */
    settle: ({ row }: OwnedHandle) =>
      inTurn(row.id, async () => {
        const owned = tools.owned(row.id)
        if (!owned.ok || owned.value.row.state !== 'claimed') return
        for (const { domain, wanted } of owned.value.row.domains) {
          if (wanted !== undefined) await ask(owned.value, domain, wanted)
        }
      }),
  }
}
