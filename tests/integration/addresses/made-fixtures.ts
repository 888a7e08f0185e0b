import { vi } from 'vitest'
import type { AccountRecord } from '../../../src/main/accounts/account-record.ts'
import type { CallAccount } from '../../../src/main/accounts/call-account.ts'
import { patienceOf } from '../../../src/main/accounts/patience.ts'
import { createAddressViews } from '../../../src/main/addresses/address-entry.ts'
import { createChangeMemory } from '../../../src/main/addresses/change-memory.ts'
import { createAddressMaker } from '../../../src/main/addresses/create-address.ts'
import { createMinter } from '../../../src/main/addresses/mint-address.ts'
import { createRecorder } from '../../../src/main/addresses/record-address.ts'
import { createOpenAttempts } from '../../../src/main/addresses/settle-attempts.ts'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import type { RequestNote, Sent } from '../../../src/main/http/sender.ts'
import { createListQuestions } from '../../../src/main/list/list-questions.ts'
import { createSync } from '../../../src/main/list/sync-addresses.ts'
import type {
  ConfirmedAddress,
  NewAddress,
  OperationName,
  Provider,
} from '../../../src/main/providers/provider.ts'
import { providers as real } from '../../../src/main/providers/registry.ts'
import type { Failure, Refusal } from '../../../src/shared/failure.ts'
import type { Result } from '../../../src/shared/result.ts'
import type { DomainOffer } from '../../../src/shared/rules/domain-offer.ts'
import { unwrap, useBooks, work } from '../book/book-fixtures.ts'

export const made: DomainOffer = { name: 'made.example', naming: 'made' }
export const begins: DomainOffer = { name: 'begins.example', naming: 'begins', tail: 5 }
export const minute = 60_000
const reset: Refusal = { reason: 'connection-lost' }

/** The end of the next call of an operation: after the service acted, or without. */
interface Mishap {
  readonly on: OperationName
  readonly acts?: true
  readonly lost?: false
  readonly refusal?: Refusal
  /** The address that is answered instead of the new one. */
  readonly answers?: string
}

/** Books for a test, and a service that makes names behind an app. */
export function useMadeNames() {
  const { newFile, open, openFresh } = useBooks()

  /** @param parts of the service, apart from its usual operations. */
  async function start(parts: Partial<Provider> = {}) {
    const { haltman } = real
    const locateUnnamed = real.haltman.operations.list
    if (locateUnnamed === undefined) throw new Error('No list')
    const operations = { ...haltman.operations, locateUnnamed }
    const service: Provider = { ...haltman, operations, ...parts }
    const providers = { ...real, haltman: service }
    /** What the service holds, the newest first. */
    let held: readonly ConfirmedAddress[] = []
    const mishaps: Mishap[] = []
    const sent: OperationName[] = []
    const created: NewAddress[] = []
    let time = Date.UTC(2026, 10, 29, 12)
    /** How far the clock of the service is ahead. */
    const skewMs = 3 * minute

    function put(item: Partial<ConfirmedAddress> = {}): ConfirmedAddress {
      const put = { address: `n${held.length}@made.example`, label: '', createdAt: time + skewMs, ...item }
      held = [put, ...held]
      return put
    }
    function act(operation: OperationName, input: unknown): unknown {
      if (operation !== 'create') return { items: held }
      const { domain, label, localPart, mark } = input as NewAddress
      const name = domain.naming === 'begins' ? `${localPart}.x${held.length}` : `n${held.length}`
      return put({ address: `${name}@${domain.name}`, label, ...(mark && { mark }) })
    }

    const call = vi.fn(
      async (
        _account: AccountRecord,
        operation: OperationName,
        input: unknown,
        options?: { onRequest?(note: RequestNote): void },
      ): Promise<Sent<unknown>> => {
        sent.push(operation)
        if (operation === 'create') created.push(input as NewAddress)
        const at = mishaps.findIndex(({ on }) => on === operation)
        const [mishap] = at < 0 ? [] : mishaps.splice(at, 1)
        const value = mishap === undefined || mishap.acts ? act(operation, input) : undefined
        const note = { startedAt: time, durationMs: 0, serviceTime: time + skewMs }
        options?.onRequest?.(note as RequestNote)
        if (mishap?.answers !== undefined) return { ok: true, value: { address: mishap.answers } }
        if (mishap === undefined) return { ok: true, value }
        return { ok: false, failure: mishap.refusal ?? reset, lost: mishap.lost ?? true }
      },
    )

    const file = newFile()
    const book = await openFresh(file)
    const account = {
      ...{ id: work.id, provider: 'haltman', nickname: 'Work', listedDomains: [made, begins], listedAt: 0 },
    } as unknown as AccountRecord
    const accounts = {
      all: () => [account],
      default: () => account,
      find: (id: string) => (id === account.id ? account : undefined),
      credentials: async () => ({
        ...{
          ok: true as const,
          value: { origin: 'https://a.example', key: { key: 'k3y0f'.repeat(8), inQuery: false } },
        },
      }),
    }
    const copied: string[] = []
    const told: (Failure | undefined)[] = []

    /** The app on the book, just started. */
    function run(on: AddressBook = book) {
      const viewAddress = createAddressViews(accounts as never, providers, on, createChangeMemory())
      const common = { accounts: accounts as never, providers, book: on, viewAddress, now: () => time }
      const caller = call as unknown as CallAccount
      const copyCreated = async (address: string) => {
        copied.push(address)
        return { copied: true }
      }
      const record = createRecorder({ ...common, copyCreated, onAddress: () => undefined })
      const open = createOpenAttempts({
        ...common,
        ...{ call: caller, record, steady: () => time, later: () => () => undefined },
        onAddress: () => undefined,
      })
      open.onSettled((_, failure) => told.push(failure))
      const showBusy = <Value>(busy: Promise<Value>) => busy
      const refreshDomains = vi.fn(
        async (): Promise<Result<readonly DomainOffer[]>> => ({ ok: true, value: [] }),
      )
      const maker = createAddressMaker({
        ...common,
        limits: { alternatives: () => [], waitOf: () => undefined },
        ...{ call: caller, open, record, copyCreated, refreshDomains, showBusy, patience: patienceOf() },
      })
      const suggest = vi.fn(async () => ({
        ok: true as const,
        value: { accountId: account.id, localPart: 'amber' },
      }))
      const { mint } = createMinter({
        ...{ ...common, maker, suggest, refreshDomains, showBusy },
        takeReserve: async () => undefined,
      })
      const create = (given: { localPart?: string; domain?: string; label?: string } = {}) =>
        maker.create({ accountId: account.id, localPart: '', domain: made.name, label: '', ...given })
      /** Compares the book with the list of the service. */
      const compare = () => {
        const questions = createListQuestions(
          on,
          { add: () => undefined, dismiss: () => undefined },
          () => undefined,
        )
        const sync = createSync({ ...common, call: caller }, questions, {
          ...{ lookFirst: open.lookAtUnnamed, onChanged: open.noticeKnown, onProgress: () => undefined },
          ...{ isClosing: () => false, later: () => () => undefined },
        })
        return sync.all({ asked: true })
      }
      return { maker, open, create, mint, suggest, refreshDomains, compare }
    }

    return {
      ...{ book, call, sent, created, copied, told, put, run, account },
      app: run(),
      fail: (...next: readonly Mishap[]) => mishaps.push(...next),
      pass: (ms: number) => {
        time += ms
      },
      /** Ends the process at this moment, and starts the app on the same file. */
      async restart() {
        book.close()
        const { book: opened } = await open(file)
        return { ...run(opened), book: opened }
      },
      addresses: (on: AddressBook = book) =>
        unwrap(on.list({ limit: 50 })).entries.map(({ address, label }) => `${address} ${label}`.trim()),
      open: (on: AddressBook = book) => unwrap(on.openAttempts()),
      names: () => held.map(({ address }) => address),
    }
  }

  return { start }
}
