import type { Failure, FailureCode } from '../../shared/failure.ts'
import type { AddressEntry, KeptHere } from '../../shared/views/address.ts'
import type { Undeleted } from '../../shared/views/address-list.ts'

/** Failures that would also meet the account's next address. */
const endsAccount: ReadonlySet<FailureCode> = new Set([
  'rate-limited',
  'unauthorized',
  'unreachable',
  'timed-out',
  'unknown-outcome',
  'keychain-locked',
  'keychain-unavailable',
])

/** The outcome of each of several changes. */
export interface BulkReport {
  readonly done: readonly AddressEntry[]
  /** Changed here, while the service does not know it yet. */
  readonly untold: readonly Undeleted[]
  /** Not changed, with the reason. */
  readonly kept: readonly Undeleted[]
  /** The answer was lost. */
  readonly unknown: readonly Undeleted[]
  /** Not begun, because the user stopped. */
  readonly left: readonly AddressEntry[]
}

/** The outcome of a single change. */
export type BulkAnswer =
  | { readonly ok: true; readonly value: Partial<KeptHere> }
  | { readonly ok: false; readonly failure: Failure }

/**
 * Changes addresses one after the other, each with its own outcome. A failure that would also meet the next address,
 * such as a limit, ends the changes of its account; those of other accounts continue.
 */
export async function runBulk(bulk: {
  readonly entries: readonly AddressEntry[]
  readonly change: (entry: AddressEntry) => Promise<BulkAnswer>
  /** Words the failure of an address whose service is not asked after a former failure. */
  readonly notAsked: (entry: AddressEntry, former: Failure) => Failure
  readonly isStopped: () => boolean
  readonly onProgress: (done: number) => void
}): Promise<BulkReport> {
  const done: AddressEntry[] = []
  const left: AddressEntry[] = []
  const untold: Undeleted[] = []
  const kept: Undeleted[] = []
  const unknown: Undeleted[] = []
  const ended = new Map<string, Failure>()
  for (const [at, entry] of bulk.entries.entries()) {
    bulk.onProgress(at)
    const former = ended.get(entry.accountId)
    if (bulk.isStopped()) left.push(entry)
    else if (former !== undefined) kept.push({ entry, failure: bulk.notAsked(entry, former) })
    else {
      const answer = await bulk.change(entry)
      if (!answer.ok) {
        const { failure } = answer
        const list = failure.code === 'unknown-outcome' ? unknown : kept
        list.push({ entry, failure })
        if (endsAccount.has(failure.code)) ended.set(entry.accountId, failure)
      } else if (answer.value.untold === undefined) done.push(entry)
      else untold.push({ entry, failure: answer.value.untold })
    }
  }
  bulk.onProgress(bulk.entries.length)
  return { done, untold, kept, unknown, left }
}
