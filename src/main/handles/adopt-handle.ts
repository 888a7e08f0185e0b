import type { Result } from '../../shared/result.ts'
import { checkDomain, normalizeDomain, typedDomain } from '../../shared/rules/domain-name.ts'
import { type Handle, lostHandleStates } from '../../shared/rules/handle.ts'
import { checkLocalPart, normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createWaiting, type Patience } from '../accounts/patience.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { HandleBook } from '../book/handle-book.ts'
import type { Providers } from '../providers/provider.ts'
import { askHandle } from './ask-handle.ts'
import { type HandleOwner, type HandleTools, keyOf } from './handle-tools.ts'

/**
 * Adds a handle that was claimed elsewhere. The service has no request for the owner of a handle, but it enables a
 * domain only for the owner. So the domain that the user picked is enabled.
 */
export function createHandleAdopter(
  parts: {
    readonly providers: Providers
    readonly book: HandleBook & Pick<AddressBook, 'rememberAccount'>
    readonly call: CallAccount
    now(): number
    readonly patience: Patience
  },
  tools: HandleTools,
) {
  const { providers, book, call, now, patience } = parts
  const { fail, finish } = tools

  /** The destination of an owner's mail, also of the handles. The service reports it for addresses only. */
  async function askDestination({ account }: HandleOwner): Promise<string | undefined> {
    const { list } = providers[account.provider].operations
    const listed = list && (await call(account, 'list', {}))
    return listed?.ok ? listed.value.items.find((item) => item.destination)?.destination : undefined
  }

  return async (typed: Record<'accountId' | 'handle' | 'domain', string>): Promise<Result<Handle>> => {
    const { accountId } = typed
    const found = tools.ownerOf(accountId)
    if (!found.ok) return found
    const owner = found.value
    const { view } = providers[owner.account.provider]
    const wrongHandle = checkLocalPart(view.localPart, typed.handle)
    if (wrongHandle !== undefined) return fail(owner, { ...wrongHandle, field: 'handle' })
    const wrongDomain = checkDomain(typed.domain, view.domains)
    if (wrongDomain !== undefined) return fail(owner, wrongDomain)
    const handle = normalizeLocalPart(typed.handle)
    const domain = normalizeDomain(typed.domain)

    const remembered = book.rememberAccount(owner.account)
    if (!remembered.ok) return fail(owner, remembered.failure)
    const before = book.findHandleByName(accountId, handle)
    if (!before.ok) return fail(owner, before.failure)
    const asked = await askHandle(call, owner, { handle, domain, enabled: true }, createWaiting(patience))
    const about = { handle, domain: typedDomain(typed.domain) }
    if (asked.outcome === 'done') {
      const known = before.value
      const isOver = known !== undefined && lostHandleStates.some((state) => state === known.state)
      // Facts about a lost handle do not hold for this one.
      if (isOver) book.removeHandle(known.id)
      const adopted = known === undefined || isOver || known.adopted
      tools.said.delete(keyOf({ accountId, handle }))
      const destination = known?.destination ?? (await askDestination(owner))
      const plan = { accountId, handle, state: 'claimed', adopted, startedAt: now() } as const
      const put = book.putHandle(destination === undefined ? plan : { ...plan, destination })
      const noted = put.ok ? book.endSwitch(put.value.id, domain, true) : put
      const row = noted.ok && put.ok ? book.setHandleState(put.value.id, 'claimed') : put
      return finish(owner, noted.ok ? row : noted)
    }
    if (before.value?.state === 'claimed' && (asked.outcome === 'gone' || asked.outcome === 'not-yours')) {
      book.setHandleState(before.value.id, asked.outcome)
      tools.onChanged(accountId)
    }
    if (asked.outcome === 'gone') {
      const key = keyOf({ accountId, handle })
      if (tools.said.get(key) === 'taken') {
        return fail(owner, { reason: 'handle-unusable', field: 'handle' }, about)
      }
      tools.said.set(key, 'missing')
    }
    if (asked.outcome === 'contradicted') return fail(owner, { reason: 'domain-still-off' }, about)
    if (asked.outcome === 'unknown') return fail(owner, { reason: 'switch-unknown' }, about)
    return fail(owner, asked.outcome === 'not-yours' ? { ...asked.met, field: 'handle' } : asked.met, about)
  }
}
