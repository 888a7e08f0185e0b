import { createHash } from 'node:crypto'
import type { AccountDraft } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { effectiveOptions } from '../../shared/rules/choice.ts'
import type { ConnectionReport } from '../../shared/views/account.ts'
import { words } from '../../shared/words/words.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Send } from '../http/sender.ts'
import type { KeyReport, Provider } from '../providers/provider.ts'
import { usableValues } from './account-choices.ts'
import { storeOffer, usableDomains } from './account-domains.ts'
import type { Accounts, Credentials, KnownOfKey } from './accounts.ts'
import { stateAfter, stateSince } from './call-account.ts'
import { keepReport, reportedBy, usableReport } from './key-report.ts'
import type { AccountLimits } from './limits/account-limits.ts'

/** Identifies a key and its server, without keeping the key. */
const fingerprint = ({ origin, key }: Credentials): string =>
  createHash('sha256').update(`${origin} ${key?.key}`).digest('hex')

/** Whether a service reports anything that an account keeps. */
const tells = ({ reportsAccount }: Provider, report: KeyReport): boolean =>
  reportsAccount === true || Object.keys(usableReport(report)).length > 0

/**
 * Tests the connection of an account form, before or after it is saved. A key that works passes even if the domains or
 * the choices cannot be listed.
 */
export function createConnectionTest(
  accounts: Accounts,
  providers: Readonly<Record<AccountDraft['provider'], Provider>>,
  send: Send,
  onAccountChanged: () => void,
  limits: Pick<AccountLimits, 'lift'>,
  now: () => number,
) {
  let shown: { readonly of: string; readonly known: KnownOfKey } | undefined

  async function test(draft: AccountDraft): Promise<Result<ConnectionReport>> {
    const provider = providers[draft.provider]
    const fail = (refusal: Refusal) =>
      failed(describeFailure(refusal, { provider: provider.view.name, account: draft.nickname }))

    const credentials = await accounts.draftCredentials(draft)
    if (!credentials.ok) return fail(credentials.failure)
    const { origin, key } = credentials.value
    // A draft has no account yet, so its calls are not counted.
    const target = {
      server: origin,
      accountId: draft.id ?? 'draft',
      options: effectiveOptions(provider.view.choices, draft.options),
      ...(key === undefined ? {} : { key }),
    }

    const tested = await send(provider, 'testKey', undefined, target)
    const state = stateAfter(tested)
    const saved = draft.id !== undefined && draft.key === undefined ? accounts.find(draft.id) : undefined
    const since = saved && stateSince(saved.state, state, 'testKey')
    if (saved !== undefined && since !== undefined && state !== undefined) {
      const learned = accounts.learn(saved.id, { state: since, ...(tested.ok ? { lacking: [] } : {}) })
      const isOwn = tested.ok && saved.server === origin && (tells(provider, tested.value) || saved.reported)
      if (isOwn) keepReport(accounts, saved.id, tested.value, { isNewKey: false, now: now() })
      if (learned.ok) onAccountChanged()
      if (tested.ok) limits.lift(saved.id)
    }
    const reported =
      tested.ok && tells(provider, tested.value)
        ? { reported: reportedBy(tested.value, { isNewKey: true, now: now() }) }
        : {}
    const of = fingerprint(credentials.value)
    shown = state === undefined ? undefined : { of, known: { state, ...reported } }
    if (!tested.ok) {
      return fail(state === 'key-rejected' ? { ...tested.failure, field: 'key' } : tested.failure)
    }

    const listed = provider.operations.domains && (await send(provider, 'domains', undefined, target))
    const domains = listed?.ok ? usableDomains(listed.value) : undefined
    if (domains !== undefined && shown?.of === of) {
      shown = { of, known: { ...shown.known, listedDomains: domains.map(storeOffer), listedAt: now() } }
    }
    const asked = provider.operations.choices && (await send(provider, 'choices', undefined, target))
    const { addressCount } = tested.value
    const { known, freeTyping } = provider.view.domains
    const lacksDomains = domains?.length === 0 && known.length === 0 && !freeTyping
    return success({
      domains: domains ?? provider.view.domains.known,
      // A self-hosted server has limits of its own, which are unknown.
      limits: origin === provider.view.server?.address ? words().limits[draft.provider] : [],
      ...(asked?.ok ? { choices: usableValues(asked.value) } : {}),
      ...(lacksDomains ? { lacksDomains } : {}),
      ...(since === 'blocked' ? { blocked: true } : {}),
      ...(addressCount === undefined ? {} : { addressCount }),
      ...usableReport(tested.value),
    })
  }

  return {
    /**
     * Asks the service. Nothing is saved but the state and the report of a saved account, and that its wait is over.
     */
    test,
    /** What the last test in this run showed, if it tested the draft's key at the draft's server. */
    async shownOfKey(draft: AccountDraft): Promise<KnownOfKey> {
      // The keychain may be slow, or ask its user.
      if (shown === undefined) return {}
      const credentials = await accounts.draftCredentials(draft)
      return credentials.ok && shown?.of === fingerprint(credentials.value) ? shown.known : {}
    },
  }
}

export type ConnectionTest = ReturnType<typeof createConnectionTest>
