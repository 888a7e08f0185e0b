import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { ImportOutcome, ImportPlan, ImportProgress } from '../../shared/views/address-list.ts'
import type { ProviderId } from '../../shared/views/provider.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { BookImport, GroupedRow, ImportOptions } from '../book/book-import.ts'
import { undoImports } from '../book/importing.ts'
import type { Providers } from '../providers/provider.ts'
import { createDomainChoice, type DomainChoice, domainsOfAccount } from './import-domains.ts'
import { createFileReader, type FileReader, type ReadFile } from './read-file.ts'
import { type StagedRows, stageRows } from './staged-rows.ts'

/**
 * The most accounts of a file, more than any user has. A file that is not a list of addresses may name one per line.
 */
const mostAccounts = 1_000

/** How much of a file is read before other work gets its turn, in UTF-16 units: about 5 ms. */
const turnLength = 16_384

const mostTold = 100

/** The number of labels that show whether a file was decoded correctly. */
const sampleLength = 3

const isAscii = /^\p{ASCII}*$/u

/** The file of the import. */
interface OpenFile {
  readonly importId: number
  readonly reader: FileReader
  readonly rows: StagedRows
  readonly into: BookImport
  readonly writtenAt: number | undefined
  /** Labels with letters beyond ASCII. */
  readonly sample: string[]
  /** For a file of logins: the domains of its addresses. */
  readonly domains: DomainChoice
  /** The other contents of the file, once it is read completely. */
  read?: Result<ReadFile, Refusal>
  replaceNewer: boolean
  /** Whether a plan or an import is using the rows. */
  busy: boolean
  dropped: boolean
}

const fail = (refusal: Refusal) => failed(describeFailure(refusal))
const cancelled: Refusal = { reason: 'import-cancelled' }

/**
 * Imports files: reads them in parts, reports the changes in advance, then applies them. No step blocks the app for
 * longer than about 20 ms, whatever the file holds. Only the last file is kept, until it is imported or dropped.
 */
export function createAddressImport(
  parts: {
    readonly accounts: Pick<Accounts, 'find'>
    readonly book: AddressBook
    readonly providers: Providers
    now(): number
  },
  onChanged: () => void,
  onProgress: (progress: ImportProgress) => void,
) {
  const { accounts, book, providers, now } = parts
  // A name can be created a second time only if the service does not delete for good.
  const remakes = (provider: ProviderId) => providers[provider].remakes === true
  let current: OpenFile | undefined
  let lastId = 0

  const find = (importId: number) => (current?.importId === importId ? current : undefined)

  function forget(file: OpenFile): void {
    file.dropped = true
    if (current === file) current = undefined
    if (!file.busy) file.rows.close()
  }

  /** Works with the rows of a file. The user may drop the file at any time. */
  async function use<Value>(
    file: OpenFile,
    work: () => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value>> {
    if (file.busy) return fail({ reason: 'window-busy' })
    file.busy = true
    const outcome = await work().finally(() => {
      file.busy = false
      if (file.dropped) file.rows.close()
    })
    return outcome.ok ? outcome : fail(outcome.failure)
  }

  /** Processes all rows of the chosen domains, a few in each turn, until the file is dropped. */
  async function eachTurn(
    file: OpenFile,
    stage: ImportProgress['stage'],
    turns: Iterable<readonly GroupedRow[]>,
    work: (rows: readonly GroupedRow[]) => Result<null, Refusal>,
  ): Promise<Result<null, Refusal>> {
    const total = file.rows.count
    let done = 0
    for (const rows of turns) {
      if (file.dropped) return failed(cancelled)
      const outcome = work(rows.filter(file.domains.includes))
      if (!outcome.ok) return outcome
      done += rows.length
      onProgress({ importId: file.importId, stage, done, total })
      await nextTurn()
    }
    return file.dropped ? failed(cancelled) : success(null)
  }

  async function feed(file: OpenFile, part: string): Promise<Result<null, Refusal>> {
    for (let at = 0; at < part.length; at += turnLength) {
      if (file.dropped) return failed(cancelled)
      const fed = file.reader.feed(part.slice(at, at + turnLength))
      if (!fed.ok) return fed
      await nextTurn()
    }
    return success(null)
  }

  function optionsOf({ read, writtenAt, replaceNewer }: OpenFile): ImportOptions {
    return { remakes, writtenAt: (read?.ok ? read.value.writtenAt : undefined) ?? writtenAt, replaceNewer }
  }

  async function plan(file: OpenFile): Promise<Result<ImportPlan, Refusal>> {
    file.read ??= file.reader.end()
    if (!file.read.ok) return file.read
    const { writtenAt: _, ...read } = file.read.value
    const options = optionsOf(file)
    const sum = { added: 0, changed: 0, unchanged: 0, newer: 0, damaged: 0, replacedCount: 0 }
    const replaced: ImportPlan['replaced'][number][] = []
    const planned = await eachTurn(file, 'plan', file.rows.byAddress(), (rows) => {
      const forecast = file.into.plan(rows, options)
      if (!forecast.ok) return forecast
      for (const name of ['added', 'changed', 'unchanged', 'newer', 'damaged'] as const)
        sum[name] += forecast.value[name]
      sum.replacedCount += forecast.value.replaced.length
      replaced.push(...forecast.value.replaced.slice(0, mostTold - replaced.length))
      return success(null)
    })
    if (!planned.ok) return planned
    return success({ ...read, ...sum, ...file.domains.found(), replaced, sample: file.sample })
  }

  /** Undoes the changes of an import. After a disk error the next try or start continues. */
  async function undo({ importId, rows: { count } }: OpenFile): Promise<Result<null, Refusal>> {
    onProgress({ importId, stage: 'undo', done: 0, total: count })
    return undoImports(book)
  }

  async function apply(file: OpenFile): Promise<Result<ImportOutcome, Refusal>> {
    const options = optionsOf(file)
    const sum = { added: 0, changed: 0, unchanged: 0 }
    // An earlier try may have failed to undo its changes.
    const clean = await undoImports(book)
    if (!clean.ok) return clean
    file.into.startOver()
    const applied = await eachTurn(file, 'apply', file.rows.byAge(), (rows) => {
      const counts = file.into.apply(rows, options)
      if (!counts.ok) return counts
      for (const name of ['added', 'changed', 'unchanged'] as const) sum[name] += counts.value[name]
      return success(null)
    })
    const ended = applied.ok ? book.endImport() : applied
    if (ended.ok) return success(sum)
    const undone = await undo(file)
    // Only a completed undo may be reported as "nothing changed".
    return undone.ok ? ended : undone
  }

  return {
    async begin({
      writtenAt,
      accountId,
    }: {
      readonly writtenAt?: number | undefined
      readonly accountId?: string | undefined
    }): Promise<Result<{ readonly importId: number }>> {
      const owner = accountId === undefined ? undefined : accounts.find(accountId)
      if (accountId !== undefined && owner === undefined) return fail({ reason: 'account-gone' })
      if (current !== undefined) forget(current)
      const into = book.openImport()
      if (!into.ok) return fail(into.failure)
      lastId += 1
      const importId = lastId
      const rows = await stageRows()
      const groups = new Map<string, number>()
      const sample: string[] = []
      const domains = createDomainChoice(owner === undefined ? [] : domainsOfAccount(owner, book, providers))
      let isCrowded = false
      const reader = createFileReader(
        now(),
        (row, isLogin) => {
          const { id, provider, nickname } = row.account
          const key = JSON.stringify([id, provider, nickname])
          const group = groups.get(key) ?? into.value.groupOf(row.account)
          groups.set(key, group)
          if (isLogin) {
            if (rows.join(group, row)) domains.add(row)
            return undefined
          }
          if (sample.length < sampleLength && !isAscii.test(row.label)) sample.push(row.label)
          isCrowded ||= groups.size > mostAccounts
          return isCrowded || rows.add(group, row) ? undefined : 'too-often'
        },
        owner && { account: owner.nickname, provider: owner.provider, account_id: owner.id },
      )
      const checked = <Value>(read: Result<Value, Refusal>): Result<Value, Refusal> =>
        isCrowded ? failed({ reason: 'import-many-accounts', limit: mostAccounts }) : read
      const file: OpenFile = {
        reader: { feed: (part) => checked(reader.feed(part)), end: () => checked(reader.end()) },
        ...{ importId, rows, into: into.value, writtenAt, sample, domains },
        ...{ replaceNewer: false, busy: false, dropped: false },
      }
      // The user may have begun another file; the last file counts.
      if (importId === lastId) current = file
      else rows.close()
      return success({ importId })
    },
    async add(importId: number, part: string): Promise<Result<null>> {
      const file = find(importId)
      if (file === undefined || file.read !== undefined) return fail({ reason: 'import-gone' })
      const fed = await use(file, () => feed(file, part))
      // A refused file is not read further. A part that came too early does not belong to it.
      if (!fed.ok && fed.failure.reason !== 'window-busy') forget(file)
      return fed
    },
    async plan(
      importId: number,
      choice: { readonly replaceNewer: boolean; readonly domains?: readonly string[] | undefined },
    ): Promise<Result<ImportPlan>> {
      const file = find(importId)
      if (file === undefined) return fail({ reason: 'import-gone' })
      if (!file.busy) {
        file.replaceNewer = choice.replaceNewer
        if (choice.domains !== undefined) file.domains.choose(choice.domains)
      }
      return use(file, () => plan(file))
    },
    async apply(importId: number): Promise<Result<ImportOutcome>> {
      const file = find(importId)
      if (file === undefined) return fail({ reason: 'import-gone' })
      // After a disk error the user can import the same file again.
      const applied = await use(file, () => apply(file))
      // A window may show rows that the undo removed.
      onChanged()
      if (applied.ok) forget(file)
      return applied
    },
    /** Ends the work with the file, undoes its changes, and forgets the file. */
    drop(importId: number): void {
      const file = find(importId)
      if (file !== undefined) forget(file)
    },
  }
}

export type AddressImport = ReturnType<typeof createAddressImport>
