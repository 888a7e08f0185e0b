import { type ImportPlan, mostImportDomains } from '../../shared/views/address-list.ts'
import { domainsOf } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { GroupedRow, ImportRow } from '../book/book-import.ts'
import type { Providers } from '../providers/provider.ts'

/** The number of newest addresses that show which domains an account uses. */
const newest = 1_000

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

/** The domains that an account offers, and those of its newest addresses in the book. */
export function domainsOfAccount(
  account: AccountRecord,
  book: Pick<AddressBook, 'range'>,
  providers: Providers,
): readonly string[] {
  const offered = domainsOf(account, providers[account.provider].view.domains).map(({ name }) => name)
  const used = book.range({ query: '', accountId: account.id, offset: 0, limit: newest })
  return [...offered, ...(used.ok ? used.value.entries.map(({ domain }) => domain) : [])]
}

/**
 * The domains of a file of logins, and which of them are imported. Of a file without logins, all rows are.
 * @param known the domains that are chosen at first.
 */
export function createDomainChoice(known: readonly string[]) {
  const counts = new Map<string, number>()
  let chosen: ReadonlySet<string> = new Set(known)
  return {
    /** Counts a new address of the file. */
    add({ address }: ImportRow): void {
      const domain = domainOf(address)
      counts.set(domain, (counts.get(domain) ?? 0) + 1)
    },
    choose(names: readonly string[]): void {
      chosen = new Set(names)
    },
    includes: ({ row }: GroupedRow): boolean => counts.size === 0 || chosen.has(domainOf(row.address)),
    /** The domains of a file of logins, the most frequent first. */
    found(): Pick<ImportPlan, 'domains' | 'moreDomains'> {
      if (counts.size === 0) return {}
      const all = [...counts].map(([name, count]) => ({ name, count, chosen: chosen.has(name) }))
      all.sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en'))
      const listed = all.slice(0, mostImportDomains)
      return {
        domains: listed,
        ...(all.length > listed.length ? { moreDomains: all.length - listed.length } : {}),
      }
    },
  }
}

/** The domains of a file of logins, and which of them are imported. */
export type DomainChoice = ReturnType<typeof createDomainChoice>
