import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import {
  type JsonStore,
  type OpenedStore,
  openJsonStore,
  type Parsed,
  type StoreGuard,
} from '../files/json-store.ts'
import { putBack, readFields, type UnreadField } from '../files/stored-fields.ts'
import {
  type AccountRecord,
  type ForeignAccount,
  isSameKey,
  type KeyReference,
  keyReference,
  keyReferenceOf,
  readAccount,
} from './account-record.ts'

/** The accounts file. */
export interface AccountsFile {
  readonly version: 1
  readonly defaultAccountId?: string
  readonly accounts: readonly AccountRecord[]
  /** Accounts of services that a newer version added. */
  readonly foreign?: readonly ForeignAccount[]
  /** Keys that may be in the keychain though no account has them. Each is noted before it is saved or given up. */
  readonly looseKeys?: readonly KeyReference[]
  readonly unread?: readonly UnreadField[]
}

/** The store of the accounts file. */
export type AccountsStore = JsonStore<AccountsFile>

const envelope = v.looseObject({ accounts: v.array(v.unknown()) })
const entries = {
  defaultAccountId: v.exactOptional(v.unknown()),
  looseKeys: v.exactOptional(v.pipe(v.array(keyReference), v.maxLength(1_000))),
}
const noAccounts: AccountsFile = { version: 1, accounts: [] }

/**
 * Reads an accounts file and keeps every usable account. Missing accounts and invalid values are taken from its copy.
 */
export function parseAccountsFile(
  contents: unknown,
  copied: AccountsFile = noAccounts,
): Parsed<AccountsFile> {
  const file = v.safeParse(envelope, contents)
  if (!file.success) {
    const empty = v.safeParse(v.strictObject({}), contents).success
    return { value: copied, lossy: !empty }
  }
  const { version, accounts: written, ...rest } = file.output
  const inCopy = (id: string) => copied.accounts.find((account) => account.id === id)
  const read = written.map((account) => readAccount(account, inCopy))
  const known = read.flatMap((each) => (each.kind === 'known' ? [each.account] : []))
  const foreign = read.flatMap((each) => (each.kind === 'foreign' ? [each.account] : []))
  const kept = withOwnIds(known)
  const accounts = joined(kept, copied.accounts)
  const fields = readFields({ entries }, rest, { looseKeys: copied.looseKeys })
  const { looseKeys, defaultAccountId: chosen } = fields.values
  const defaultId = chosen ?? copied.defaultAccountId
  const isDefault = ({ id }: { readonly id: string }) => id === defaultId
  const unread = [
    ...fields.unread,
    // A default account that only a newer version knows stays noted for that version.
    ...(foreign.some(isDefault) ? [{ name: 'defaultAccountId', written: chosen, instead: undefined }] : []),
  ]
  return {
    value: {
      version: 1,
      accounts,
      ...(typeof defaultId === 'string' && accounts.some(isDefault) ? { defaultAccountId: defaultId } : {}),
      ...(foreign.length === 0 ? {} : { foreign: joined(foreign, copied.foreign ?? []) }),
      ...(v.is(v.array(keyReference), looseKeys) && looseKeys.length > 0 ? { looseKeys } : {}),
      ...(unread.length === 0 ? {} : { unread }),
    },
    lossy:
      version !== 1 ||
      fields.lossy ||
      kept.length < known.length ||
      kept.some((account, index) => account !== known[index]) ||
      read.some((each) => each.kind === 'unreadable' || (each.kind === 'known' && each.lossy)),
  }
}

/** The first list, then the items of the second whose id the first lacks. */
function joined<Item extends { readonly id: string }>(
  first: readonly Item[],
  second: readonly Item[],
): readonly Item[] {
  return [...first, ...second.filter(({ id }) => first.every((other) => other.id !== id))]
}

/**
 * Separates accounts that have the same id. Two with the same key are the same account, and the first counts. An
 * account with another key gets an id of its own, and still finds its key.
 */
function withOwnIds(accounts: readonly AccountRecord[]): readonly AccountRecord[] {
  const kept: AccountRecord[] = []
  const ids = new Set(accounts.map(({ id }) => id))
  for (const account of accounts) {
    const key = keyReferenceOf(account)
    if (kept.every(({ id }) => id !== account.id)) kept.push(account)
    else if (key !== undefined && kept.every((other) => !isSameKey(key, keyReferenceOf(other)))) {
      const id = freeId(account.id, ids)
      ids.add(id)
      kept.push({ ...account, id, keyId: key.accountId })
    }
  }
  return kept
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${id.slice(0, 35)}-${number}`
    if (!taken.has(free)) return free
  }
}

/** Formats everything that was read, with the fields that this version does not understand. */
export function formatAccountsFile({ accounts, foreign = [], unread, ...file }: AccountsFile): object {
  const known = accounts.map(({ unread: ofAccount, ...account }) => putBack(account, ofAccount))
  return putBack({ ...file, accounts: [...known, ...foreign] }, unread)
}

/**
 * Merges a file and its copy, when one of them was put beside the other. For an account of both, the version written
 * later counts.
 * @returns `undefined` if the file lacks nothing.
 */
function mergeAccountsFiles(
  own: AccountsFile,
  copied: AccountsFile,
  isCopyNewer: boolean,
): AccountsFile | undefined {
  const [first, second] = isCopyNewer ? [copied, own] : [own, copied]
  const accounts = joined(first.accounts, second.accounts)
  const foreign = joined(first.foreign ?? [], second.foreign ?? [])
  const isSame = isDeepStrictEqual([accounts, foreign], [own.accounts, own.foreign ?? []])
  if (isSame) return undefined
  const looseKeys = [...(own.looseKeys ?? []), ...(copied.looseKeys ?? [])]
  return {
    ...second,
    ...first,
    accounts,
    ...(foreign.length === 0 ? {} : { foreign }),
    ...(looseKeys.length === 0 ? {} : { looseKeys }),
  }
}

/** Opens the accounts file in a folder. Unreadable contents are set aside, the rest is kept. */
export function openAccountsStore(
  folder: string,
  now: () => number,
  guard: StoreGuard = {},
): OpenedStore<AccountsFile> {
  return openJsonStore({
    folder,
    name: 'accounts',
    parse: parseAccountsFile,
    format: formatAccountsFile,
    merge: mergeAccountsFiles,
    now,
    ...guard,
  })
}
