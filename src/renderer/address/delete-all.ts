import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import { type Result, success } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { type DeleteReport, mostDeletedAtOnce, type Undeleted } from '../../shared/views/address-list.ts'

const nothing: DeleteReport = { deleted: [], unsaved: [], kept: [], unknown: [] }

/** What a request reports for the addresses of an account whose deletion ended before. */
function endedAccounts({ kept }: DeleteReport): ReadonlyMap<string, Failure> {
  const ended = kept.filter(({ failure }) => failure.reason === 'not-deleted-yet')
  return new Map(ended.map(({ entry, failure }) => [entry.accountId, failure]))
}

/**
 * Deletes any number of addresses, in as many requests as that takes. An account whose deletion ended in a request, such
 * as by a limit, is not asked in the next. A request without an answer ends them all; its failure is the last word unless
 * addresses were deleted before.
 */
export async function deleteAll(
  api: Pick<AliasmithApi, 'deleteAddresses'>,
  entries: readonly AddressEntry[],
  /** Called before each request with the number of addresses of earlier ones. */
  onRequest: (before: number) => void,
): Promise<Result<DeleteReport>> {
  let report = nothing
  const ended = new Map<string, Failure>()
  for (let before = 0; before < entries.length; before += mostDeletedAtOnce) {
    onRequest(before)
    const part = entries.slice(before, before + mostDeletedAtOnce)
    const skipped: Undeleted[] = part.flatMap((entry) => {
      const failure = ended.get(entry.accountId)
      return failure === undefined ? [] : [{ entry, failure }]
    })
    const ids = part.filter(({ accountId }) => !ended.has(accountId)).map(({ id }) => id)
    const answer = ids.length === 0 ? success(nothing) : await api.deleteAddresses({ ids })
    if (!answer.ok) {
      if (before === 0) return answer
      const { failure } = answer
      const lost = failure.code === 'cancelled' ? part : []
      const rest = entries.slice(before + lost.length)
      const because = (entry: AddressEntry): Undeleted => ({ entry, failure })
      return success({
        ...report,
        unknown: [...report.unknown, ...lost.map(because)],
        kept: [...report.kept, ...rest.map(because)],
      })
    }
    const { deleted, unsaved, kept, unknown } = answer.value
    report = {
      deleted: [...report.deleted, ...deleted],
      unsaved: [...report.unsaved, ...unsaved],
      kept: [...report.kept, ...kept, ...skipped],
      unknown: [...report.unknown, ...unknown],
    }
    for (const [account, failure] of endedAccounts(report)) ended.set(account, failure)
  }
  return success(report)
}
