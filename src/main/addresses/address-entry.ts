import { domainToUnicode } from 'node:url'
import { type AddressEntry, saidState } from '../../shared/views/address.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { operationsOf } from '../accounts/operations-of.ts'
import type { AddressRow } from '../book/address-book.ts'
import type { HandleBook } from '../book/handle-book.ts'
import type { Providers } from '../providers/provider.ts'
import { actionsOf } from './actions-of.ts'
import type { ChangeMemory } from './change-memory.ts'
import { onOneLine } from './one-line.ts'
import { pageOf } from './open-at-service.ts'

/** An international domain in its own letters, since its punycode is unreadable; nothing for any other domain. */
function domainInLetters(domain: string): Pick<AddressEntry, 'domainInLetters'> {
  const letters = domain.includes('xn--') ? domainToUnicode(domain) : ''
  return letters === '' || letters === domain ? {} : { domainInLetters: letters }
}

/** Turns a row of the book into the entry that the screens show. */
export type ViewAddress = (row: AddressRow) => AddressEntry

/** Builds the view of addresses, which shows each as the book, its account and its open change have it. */
export function createAddressViews(
  accounts: Pick<Accounts, 'find'>,
  providers: Providers,
  book: Pick<HandleBook, 'findHandleByName'>,
  changes: ChangeMemory,
  /** When an address was copied, if the book does not say so yet. */
  copiedJustNow: (id: number) => number | undefined = () => undefined,
): ViewAddress {
  const isOfHandle = ({ accountId, localPart }: AddressRow): boolean => {
    const handle = book.findHandleByName(accountId, localPart)
    const state = handle.ok ? handle.value?.state : undefined
    return state !== undefined && state !== 'claiming' && state !== 'absent'
  }

  return (row) => {
    const confirmed = changes.confirmed.get(row.id)
    const state = confirmed ?? row.state
    const isOpen = confirmed === undefined && changes.underWay.underWay(row.id) === undefined
    const account = accounts.find(row.accountId)
    const hasAccount = account !== undefined
    const operations = operationsOf(account ?? row, providers)
    // No list settles it.
    const isPerhapsGone = row.missed && confirmed === undefined && operations.list === undefined
    const wanted = (isOpen ? row.wanted : undefined) ?? (isPerhapsGone ? 'deleted' : undefined)
    const { mailWhen } = providers[row.provider].view
    const copiedAt = copiedJustNow(row.id) ?? row.copiedAt
    const isTold = (operation: unknown) => hasAccount && state !== 'deleted' && operation !== undefined
    const isPinUntold = row.pinUntold === true && isTold(operations.pin)
    const ofHandle = state !== 'deleted' && hasAccount && isOfHandle(row)
    return {
      id: row.id,
      accountId: row.accountId,
      accountName: row.accountName,
      provider: row.provider,
      address: row.address,
      ...domainInLetters(row.domain),
      ...(row.destination === undefined ? {} : { destination: row.destination }),
      ...(row.displayName === undefined ? {} : { displayName: row.displayName }),
      label: onOneLine(row.label),
      createdAt: row.createdAt,
      state,
      says: saidState(mailWhen ?? {}, state),
      ...(mailWhen === undefined ? {} : { mailWhen }),
      ...(copiedAt === undefined ? {} : { copiedAt }),
      ...(row.pinned ? { pinned: true } : {}),
      ...(row.blocksPromotions && state === 'active' ? { blocksPromotions: true } : {}),
      ...(row.ready && state === 'active' ? { ready: true } : {}),
      ...(row.labelUntold && isTold(operations.relabel) ? { labelUntold: true } : {}),
      ...(isPinUntold ? { pinUntold: true } : {}),
      ...(wanted === undefined ? {} : { wanted: saidState(mailWhen ?? {}, wanted) }),
      ...(ofHandle ? { ofHandle } : {}),
      can: actionsOf(
        { ...providers[row.provider], operations },
        {
          state,
          isPinned: row.pinned === true,
          isPinUntold,
          blocksPromotions: row.blocksPromotions,
          hasAccount,
          ofHandle,
          hasPage: account !== undefined && pageOf(providers, account, row, state) !== undefined,
          isPerhapsDeleted: row.wanted === 'deleted',
        },
      ),
    }
  }
}
