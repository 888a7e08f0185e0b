import { randomUUID } from 'node:crypto'
import type { AccountDraft } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { checkKey, cleanKey } from '../../shared/rules/api-key.ts'
import { defaultNamingStyle } from '../../shared/rules/naming.ts'
import type { KeyPlace } from '../../shared/views/account.ts'
import { createTurns } from '../base/turns.ts'
import type { Provider } from '../providers/provider.ts'
import { type CheckedDraft, checkAccountDraft, checkConnection } from './account-draft.ts'
import type { AccountKeys } from './account-keys.ts'
import { type AccountRecord, type KeyReference, keyReferenceOf } from './account-record.ts'
import type { AccountsStore } from './accounts-file.ts'
import { waitsForUser } from './keychain-refusal.ts'
import { createLooseKeys } from './loose-keys.ts'
import { createMovingIn } from './move-keys-in.ts'
import { recordOfDraft } from './record-of-draft.ts'
import { createSavingWithKey } from './save-with-key.ts'

/** The origin and the key for a call to a service. */
export interface Credentials {
  /** Empty for a provider without a server. */
  readonly origin: string
  readonly key?: { readonly key: string; readonly inQuery: boolean }
}

/** The fields of an account that change outside its form. */
export type Learned = Partial<
  Pick<
    AccountRecord,
    | 'state'
    | 'listedDomains'
    | 'listedAt'
    | 'naming'
    | 'options'
    | 'lacking'
    | 'limitsMet'
    | 'reported'
    | 'hotkey'
    | 'reserve'
  >
>

/** Facts that a key has shown before it is saved. */
export type KnownOfKey = Partial<
  Pick<AccountRecord, 'state' | 'issuedKey' | 'reported' | 'listedDomains' | 'listedAt'>
>

/** The accounts and their keys. Every change is on disk before its call returns. */
export function createAccounts(parts: {
  readonly store: AccountsStore
  readonly keys: AccountKeys
  readonly providers: Readonly<Record<AccountRecord['provider'], Pick<Provider, 'view' | 'operations'>>>
  /** Called with the reason when a key could be kept in memory only. */
  onSessionKey(because: Refusal): void
  /** Called when a key turns out to be gone, or back. That is noticed only when the key is read. */
  onKeyPlaceChanged(): void
  /** Called when the keychain took a key that was in memory only. */
  onKeyMovedIn(): void
  /** Called when a key that is no longer used could not be removed from the keychain. */
  onKeyLeft(nickname: string): void
}) {
  const { store, keys, providers, onSessionKey, onKeyPlaceChanged, onKeyMovedIn, onKeyLeft } = parts
  const viewOf = (id: AccountRecord['provider']) => providers[id].view
  const all = () => store.read().accounts
  const find = (id: string) => all().find((account) => account.id === id)
  const reference = (account: AccountRecord): KeyReference | undefined =>
    viewOf(account.provider).key === undefined ? undefined : keyReferenceOf(account)
  const loose = createLooseKeys(store, keys)

  function put(account: AccountRecord, leaves?: KeyReference): Result<AccountRecord, Refusal> {
    const file = loose.change(store.read(), reference(account), leaves)
    const exists = file.accounts.some(({ id }) => id === account.id)
    const accounts = exists
      ? file.accounts.map((other) => (other.id === account.id ? account : other))
      : [...file.accounts, account]
    const refusal = store.write({ ...file, accounts })
    return refusal === undefined ? success(account) : failed(refusal)
  }

  /**
   * The keychain may let a change wait for the user. So changes run one after another, each on the result of the last.
   */
  const turns = createTurns<'change'>()
  const inTurn = <Value>(change: () => Promise<Value>) => turns('change', change)

  const changes = { find, put, reference }
  const saveWithKey = createSavingWithKey({ ...changes, keys, loose, onSessionKey, onKeyLeft })
  const moveIn = createMovingIn({ ...changes, keys, inTurn, onKeyMovedIn })

  /** The account that a draft changes; `undefined` for a new account. */
  function formerOf(draft: AccountDraft): Result<AccountRecord | undefined, Refusal> {
    if (draft.id === undefined) return success(undefined)
    const former = find(draft.id)
    return former?.provider === draft.provider ? success(former) : failed({ reason: 'account-gone' })
  }

  function keyPlace(account: AccountRecord): KeyPlace {
    const key = reference(account)
    if (key === undefined) return 'not-needed'
    if (keys.isSessionOnly(key)) return 'session'
    return account.keySaved && !keys.isGone(key) ? 'keychain' : 'missing'
  }

  /** Reads a key. A foreign secret in its place is sent nowhere. */
  function readKey(key: KeyReference, account: AccountRecord): Promise<Result<string, Refusal>> {
    const rule = viewOf(account.provider).key
    const recognize = (secret: string) =>
      rule === undefined || checkKey(rule, secret) !== undefined ? undefined : cleanKey(rule, secret)
    // The keychain may have taken the key since this account was looked up.
    return keys.read(key, find(account.id)?.keySaved ?? account.keySaved, recognize)
  }

  /** Finds an account of the same server with the same key: each address would be listed twice. */
  async function twinOf(
    { provider, id: draftId }: AccountDraft,
    origin: string | undefined,
    secret: string,
  ): Promise<AccountRecord | undefined> {
    const others = all().filter(
      (other) => other.id !== draftId && other.provider === provider && other.server === origin,
    )
    for (const other of others) {
      const key = reference(other)
      const read = key && (await readKey(key, other))
      if (read?.ok && read.value === secret) return other
    }
    return undefined
  }

  return {
    all,
    find,
    /** The account that the hotkey uses: the chosen default, else the first that receives mail, else the first. */
    default: () =>
      find(store.read().defaultAccountId ?? '') ??
      all().find(({ provider }) => viewOf(provider).receivesMail) ??
      all()[0],

    keyPlace,

    /** The key of an account, read from the keychain at every call and never kept. */
    async credentials(account: AccountRecord): Promise<Result<Credentials, Refusal>> {
      const key = reference(account)
      if (key === undefined) return success({ origin: account.server ?? '' })
      const placeBefore = keyPlace(account)
      const read = await readKey(key, account)
      if (keyPlace(account) !== placeBefore) onKeyPlaceChanged()
      if (!read.ok) return read
      if (keys.isSessionOnly(key)) moveIn(account)
      return success({ origin: key.origin, key: { key: read.value, inQuery: account.keyInQuery } })
    },

    /** The same for a form that is not saved yet. */
    async draftCredentials(draft: AccountDraft): Promise<Result<Credentials, Refusal>> {
      const former = formerOf(draft)
      if (!former.ok) return former
      const saved = former.value
      const checked = checkConnection(draft, viewOf(draft.provider), saved)
      if (!checked.ok) return checked
      const { origin = '', key, keyInQuery } = checked.value
      if (key !== undefined) return success({ origin, key: { key, inQuery: keyInQuery } })
      if (saved === undefined || viewOf(draft.provider).key === undefined) return success({ origin })
      const read = await readKey({ accountId: saved.keyId ?? saved.id, origin }, saved)
      return read.ok ? success({ origin, key: { key: read.value, inQuery: keyInQuery } }) : read
    },

    /** Checks a form except for its key, which is still to come. */
    checkWithoutKey(draft: AccountDraft): Result<CheckedDraft, Refusal> {
      const former = formerOf(draft)
      if (!former.ok) return former
      const others = all().filter(({ id }) => id !== draft.id)
      const { key: _, ...keyless } = viewOf(draft.provider)
      return checkAccountDraft(draft, keyless, former.value, others)
    },

    /**
     * Adds an account, or changes the account that the draft names.
     * @param known facts about the key in the draft, written in the same step.
     */
    save: (draft: AccountDraft, known: KnownOfKey = {}): Promise<Result<AccountRecord, Refusal>> =>
      inTurn(async () => {
        const former = formerOf(draft)
        if (!former.ok) return former
        const others = all().filter(({ id }) => id !== draft.id)
        const checked = checkAccountDraft(draft, viewOf(draft.provider), former.value, others)
        if (!checked.ok) return checked
        const provider = providers[draft.provider]
        const account = { ...recordOfDraft(draft, checked.value, former.value, provider), ...known }
        const { key, origin } = checked.value
        if (key === undefined) return put(account)
        const twin = await twinOf(draft, origin, key)
        return twin === undefined
          ? saveWithKey(account, key, former.value)
          : failed({ reason: 'key-in-use', field: 'key', nickname: twin.nickname })
      }),

    /** Adds the practice account, or returns the existing one. */
    addPractice(): Result<AccountRecord, Refusal> {
      const existing = all().find(({ provider }) => provider === 'practice')
      if (existing !== undefined) return success(existing)
      return put({
        id: randomUUID(),
        provider: 'practice',
        nickname: viewOf('practice').name,
        keyInQuery: false,
        keySaved: false,
        state: 'working',
        naming: defaultNamingStyle,
        listedDomains: [],
        listedAt: 0,
      })
    },

    makeDefault(id: string): Result<AccountRecord, Refusal> {
      const account = find(id)
      if (account === undefined) return failed({ reason: 'account-gone' })
      const refusal = store.write({ ...store.read(), defaultAccountId: id })
      return refusal === undefined ? success(account) : failed(refusal)
    },

    /** Removes the key, then the account. A keychain that is locked or hangs refuses, so that no key is left behind. */
    remove: (id: string): Promise<Result<AccountRecord, Refusal>> =>
      inTurn(async () => {
        const account = find(id)
        if (account === undefined) return failed({ reason: 'account-gone' })
        const key = reference(account)
        const forgotten = key === undefined ? success(null) : await keys.forget(key, account.keySaved)
        if (!forgotten.ok && waitsForUser(forgotten.failure)) return forgotten
        if (!forgotten.ok) onKeyLeft(account.nickname)
        const left = forgotten.ok ? undefined : key
        const { defaultAccountId, ...file } = loose.change(store.read(), undefined, left)
        const refusal = store.write({
          ...file,
          accounts: file.accounts.filter((other) => other.id !== id),
          ...(defaultAccountId === undefined || defaultAccountId === id ? {} : { defaultAccountId }),
        })
        return refusal === undefined ? success(account) : failed(refusal)
      }),

    /** Removes the keys that no account has. They stayed when the app was killed, or when the keychain refused. */
    forgetLooseKeys: () => inTurn(loose.forgetAll),

    learn(id: string, learned: Learned): Result<AccountRecord, Refusal> {
      const account = find(id)
      return account === undefined ? failed({ reason: 'account-gone' }) : put({ ...account, ...learned })
    },
  }
}

export type Accounts = ReturnType<typeof createAccounts>
