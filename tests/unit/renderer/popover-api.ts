import { problemsOf } from '../../../src/main/addresses/check-new-address.ts'
import { mendedName } from '../../../src/main/addresses/mended-name.ts'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import type { AddressDraft, DraftCheck } from '../../../src/shared/contract.ts'
import type { Failure, FailureSentences } from '../../../src/shared/failure.ts'
import { type Result, success } from '../../../src/shared/result.ts'
import { normalizeDomain } from '../../../src/shared/rules/domain-name.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { labelRoom } from '../../../src/shared/rules/label.ts'
import type { AccountView } from '../../../src/shared/views/account.ts'
import type { AddressEntry, AddressPage, CreatedAddress } from '../../../src/shared/views/address.ts'
import type { Snapshot, Suggestion } from '../../../src/shared/views/snapshot.ts'
import { actions, createFakeBridge, providers, usualDesktop } from './fake-bridge.ts'

const account = (id: string, more: Partial<AccountView>): AccountView => ({
  id,
  provider: 'haltman',
  nickname: id,
  domains: ['haltman.io', 'mail.haltman.io'].map(ownDomain),
  keyInQuery: false,
  keyPlace: 'keychain',
  state: 'working',
  naming: { kind: 'random', length: 10 },
  ...more,
})

/** An account whose undo deletes addresses for ever. */
export const home = account('Home', {})

/** An account with a budget, at a service without undo. */
export const work = account('Work', {
  provider: 'likedo',
  domains: ['ig.do', 'kfc.sh'].map(ownDomain),
  budget: { left: 187, limit: 200, per: 'hour' },
  budgetText: '187 of 200 left this hour',
})

/** A practice account. */
export const practice = account('Practice', {
  provider: 'practice',
  domains: [ownDomain('practice.invalid')],
})

/** An entry of the address book. */
export const entry = (id: number, more: Partial<AddressEntry> = {}): AddressEntry => ({
  id,
  accountId: 'Home',
  accountName: 'Home',
  provider: 'haltman',
  address: `name${id}@haltman.io`,
  label: '',
  createdAt: Date.now(),
  state: 'active',
  says: more.state ?? 'active',
  can: ['delete-forever'],
  ...more,
})

/** A failure as the main process describes it. */
export const failure = (more: Partial<Failure> = {}): Failure => ({
  code: 'conflict',
  reason: 'name-taken',
  field: 'name',
  message: 'This name is taken.',
  hint: 'Choose another name.',
  ...more,
})

type Answer<Value> = Result<Value> | Promise<Result<Value>>

/**
 * A main process in a few lines: it keeps accounts and a book, and sends the window every change. A test sets other
 * answers in `answers`; `asked` returns the inputs of requests.
 */
export function createPopoverApi(accounts: readonly AccountView[], book: readonly AddressEntry[] = []) {
  let entries = [...book]
  let known = [...accounts]
  let suggested = 0

  const suggestion = (accountId: string) => {
    suggested += 1
    return { accountId, localPart: `suggestion${suggested}` }
  }
  const find = (id: number): AddressEntry => entries.find((candidate) => candidate.id === id) ?? entry(id)
  const page = (query: string, limit: number, after = '0'): AddressPage => {
    const found = entries.filter(({ address, state }) =>
      query ? address.includes(query) : state !== 'deleted',
    )
    const end = Number(after) + limit
    return {
      entries: found.slice(Number(after), end),
      ...(end < found.length ? { next: String(end) } : {}),
    }
  }
  const create = (draft: AddressDraft): CreatedAddress => {
    const owner = known.find(({ id }) => id === draft.accountId)
    const provider = providers.find(({ id }) => id === owner?.provider)
    const made = entry(entries.length + 1, {
      address: `${draft.localPart}@${normalizeDomain(draft.domain)}`,
      label: draft.label,
      provider: provider?.id ?? 'haltman',
      can: actions[provider?.id ?? 'haltman'] ?? [],
      ...(provider?.receivesMail ? { destination: 'me@inbox.example' } : {}),
    })
    entries = [made, ...entries]
    fake.send('clipboardChanged', { id: made.id })
    fake.send('addressChanged', made)
    return { entry: made, copied: true }
  }

  const answers = {
    checkDraft: (draft: AddressDraft): Answer<DraftCheck> => {
      const owner = known.find(({ id }) => id === draft.accountId)
      const provider = providers.find(({ id }) => id === owner?.provider)
      if (provider === undefined) return success({})
      const problems = problemsOf(provider, draft, owner?.domains ?? [])
      const mended = problems.name && mendedName(provider, draft, owner?.domains ?? [])
      const described = Object.entries(problems).map(([field, problem]) => [field, describeFailure(problem)])
      const limited = provider.labelMaxLength !== undefined
      return success({
        ...Object.fromEntries(described),
        ...(mended === undefined ? {} : { mended }),
        ...(limited ? { roomInLabel: labelRoom(draft.label, provider) } : {}),
      })
    },
    createAddress: (draft: AddressDraft): Answer<CreatedAddress> => success(create(draft)),
    checkAttempt: (_: { attemptId: number }): Answer<CreatedAddress> =>
      success(create({ accountId: home.id, localPart: 'found', domain: 'haltman.io', label: '' })),
    retellFailure: (told: FailureSentences): Answer<FailureSentences> => success(told),
    undoAddress: ({ id }: { id: number }): Answer<AddressEntry> => {
      const gone: AddressEntry = { ...find(id), state: 'deleted', says: 'deleted', can: [] }
      entries = entries.map((other) => (other.id === id ? gone : other))
      fake.send('clipboardChanged', {})
      fake.send('addressChanged', gone)
      return success(gone)
    },
    copyAddress: ({ id }: { id: number }): Answer<AddressEntry> => {
      fake.send('clipboardChanged', { id })
      return success(find(id))
    },
    listAddresses: ({
      query,
      limit,
      after,
    }: {
      query: string
      limit: number
      after?: string
    }): Answer<AddressPage> => success(page(query, limit, after)),
    suggestName: ({ accountId }: { accountId: string }): Answer<Suggestion> => success(suggestion(accountId)),
    chooseAccount: ({ accountId }: { accountId: string }) => success(suggestion(accountId)),
    addPracticeAccount: () => {
      known = [practice]
      fake.send('accountsChanged', { accounts: known, currentAccountId: practice.id, providers })
      return success(practice)
    },
    chooseFormat: ({ accountId }: { accountId: string; format: string }) => success(suggestion(accountId)),
    refreshDomains: () => success([]),
    holdPopover: (_: { held: boolean }) => success(null),
    hidePopover: () => success(null),
    openSettings: (_: unknown) => success(null),
    dismissNotice: (_: { id: string }) => success(null),
  }

  const fake = createFakeBridge('popover', answers)
  return {
    ...fake,
    answers,
    /** Another window, a service or a file changes the book. */
    changeBook(next: readonly AddressEntry[]): void {
      entries = [...next]
      fake.send('addressesChanged', null)
    },
    snapshot: (more: Partial<Snapshot> = {}): Snapshot => ({
      accounts: known,
      ...(known[0] ? { currentAccountId: known[0].id, suggestion: suggestion(known[0].id) } : {}),
      providers,
      recent: page('', 20),
      notices: [],
      popoverVisible: true,
      settingsPlace: { page: 'accounts' },
      platform: 'linux',
      preview: true,
      version: '0.1.0',
      dataFolder: '/data',
      desktop: usualDesktop,
      ...more,
    }),
  }
}

/** A promise and the means to settle it. */
export function deferred<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve: (value: Value) => resolve(value) }
}
