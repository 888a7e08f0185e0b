import type { ImportOutcome, ImportPlan } from '../../../shared/address-list.ts'
import type { ProviderId } from '../../../shared/provider.ts'
import type { Result } from '../../../shared/result.ts'
import { failed, success } from '../../../shared/result.ts'
import { describeFailure } from '../../describe-failure.ts'
import type { ImportRow } from '../book/address-book.ts'
import type { CreationParts } from '../creation-parts.ts'
import { readAddressFile } from './read-file.ts'

/** Takes files over in two steps: what would change, then the change. */
export interface AddressImport {
  plan(text: string): Promise<Result<ImportPlan>>
  apply(planId: number): Result<ImportOutcome>
  drop(planId: number): void
}

/** Builds the import. Only the last file is kept, until it is taken over or dropped. */
export function createAddressImport(
  { book, providers, now }: Pick<CreationParts, 'book' | 'providers' | 'now'>,
  onChanged: () => void,
): AddressImport {
  // Only where a deletion is not for good can a name be made a second time.
  const remakes = (provider: ProviderId) => providers[provider].view.undo === 'yes'
  let kept: { readonly planId: number; readonly rows: readonly ImportRow[] } | undefined
  let lastId = 0

  return {
    async plan(text) {
      kept = undefined
      lastId += 1
      const planId = lastId
      const file = await readAddressFile(text, now())
      if (!file.ok) return failed(describeFailure(file.failure))
      const { rows, ...rest } = file.value
      const counts = book.importAll(rows, { apply: false, remakes })
      if (!counts.ok) return failed(describeFailure(counts.failure))
      // A file that was chosen meanwhile is the one that counts.
      if (planId === lastId) kept = { planId, rows }
      return success({ planId, ...rest, ...counts.value })
    },
    apply(planId) {
      if (kept?.planId !== planId) return failed(describeFailure({ reason: 'import-gone' }))
      const counts = book.importAll(kept.rows, { apply: true, remakes })
      // After a disk that refused, the same file can be tried again.
      if (!counts.ok) return failed(describeFailure(counts.failure))
      kept = undefined
      onChanged()
      return counts
    },
    drop(planId) {
      if (kept?.planId === planId) kept = undefined
    },
  }
}
