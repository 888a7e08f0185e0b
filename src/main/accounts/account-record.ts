import * as v from 'valibot'
import { accountStates } from '../../shared/account.ts'
import { defaultNamingStyle, namingStyle } from '../../shared/naming.ts'
import { planIds } from '../../shared/plan.ts'
import { providerIds } from '../../shared/provider.ts'
import type { JsonStore, OpenedStore, Parsed } from '../settings/json-store.ts'
import { openJsonStore } from '../settings/json-store.ts'

const accountRecord = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  provider: v.picklist(providerIds),
  nickname: v.string(),
  /** Origin of the server; absent for practice. */
  server: v.exactOptional(v.string()),
  defaultDomain: v.exactOptional(v.string()),
  keyInQuery: v.optional(v.boolean(), false),
  /** Whether the key was put in the keychain: tells a locked one from an empty one. */
  keySaved: v.optional(v.boolean(), false),
  state: v.optional(v.picklist(accountStates), 'untested'),
  naming: v.optional(namingStyle, defaultNamingStyle),
  /** What is known of a key that came by email: shown, reminded of, and where its renewal starts. */
  issuedKey: v.exactOptional(
    v.object({
      email: v.string(),
      days: v.number(),
      /** Milliseconds since the epoch. */
      expiresAt: v.number(),
      renews: v.boolean(),
    }),
  ),
  /** Domains that the service listed last. */
  listedDomains: v.optional(v.array(v.string()), []),
  /** When it listed them, in milliseconds since the epoch; 0 for never. */
  listedAt: v.optional(v.number(), 0),
  /** What it pays for; absent for the usual plan. */
  plan: v.exactOptional(v.picklist(planIds)),
  /** What the service said of its limits last, in milliseconds since the epoch; 0 for never. */
  limitsMet: v.exactOptional(
    v.object({
      since: v.number(),
      until: v.number(),
      told: v.optional(v.boolean()),
      quotaAt: v.number(),
    }),
  ),
})

/** An account as it is kept. Never a key. */
export type AccountRecord = v.InferOutput<typeof accountRecord>

/** The accounts file. */
export interface AccountsFile {
  readonly version: 1
  readonly defaultAccountId?: string
  readonly accounts: readonly AccountRecord[]
}

/** The store of the accounts file. */
export type AccountsStore = JsonStore<AccountsFile>

const envelope = v.object({
  // Whatever the version says, what checks is kept.
  version: v.optional(v.unknown()),
  defaultAccountId: v.exactOptional(v.unknown()),
  accounts: v.array(v.unknown()),
})

const noAccounts: AccountsFile = { version: 1, accounts: [] }

/** Reads what an accounts file holds, keeping every account that checks; those it lacks are taken from its copy. */
export function parseAccountsFile(
  contents: unknown,
  copied: AccountsFile = noAccounts,
): Parsed<AccountsFile> {
  const file = v.safeParse(envelope, contents)
  if (!file.success) {
    const empty = v.safeParse(v.strictObject({}), contents).success
    return { value: copied, lossy: !empty }
  }
  const read = file.output.accounts.map((account) => v.safeParse(accountRecord, account))
  const kept = read.flatMap((account) => (account.success ? [account.output] : []))
  const accounts = [
    ...kept,
    ...copied.accounts.filter(({ id }) => kept.every((account) => account.id !== id)),
  ]
  const { defaultAccountId = copied.defaultAccountId } = file.output
  return {
    value: {
      version: 1,
      accounts,
      ...(typeof defaultAccountId === 'string' && accounts.some(({ id }) => id === defaultAccountId)
        ? { defaultAccountId }
        : {}),
    },
    lossy: file.output.version !== 1 || read.some((account) => !account.success),
  }
}

/** Opens the accounts file in a folder; what cannot be read is set aside, the rest is kept. */
export function openAccountsStore(folder: string, now: () => number): OpenedStore<AccountsFile> {
  return openJsonStore({ folder, name: 'accounts', parse: parseAccountsFile, now })
}
