import { randomUUID } from 'node:crypto'
import type { AccountDraft } from '../../shared/contract.ts'
import { defaultNamingStyle } from '../../shared/rules/naming.ts'
import { known } from '../base/json-fields.ts'
import type { Provider } from '../providers/provider.ts'
import { domainsWithoutService } from './account-domains.ts'
import type { CheckedDraft } from './account-draft.ts'
import type { AccountRecord } from './account-record.ts'

/**
 * The account that a form leaves, new or changed. Facts that were learnt with a key are dropped with the key. Domains
 * that follow from the account's own choices follow at once.
 */
export function recordOfDraft(
  draft: AccountDraft,
  checked: CheckedDraft,
  former: AccountRecord | undefined,
  provider: Pick<Provider, 'view' | 'operations'>,
): AccountRecord {
  const { nickname, origin, defaultDomain, keyInQuery, options } = checked
  const sameServer = former !== undefined && former.server === origin
  const sameKey = sameServer && checked.key === undefined
  const plan = provider.view.plans?.find(({ id }) => id === (draft.plan ?? former?.plan))?.id
  // Another key or plan has limits of its own.
  const sameLimits = sameKey && plan === former.plan
  const listed = sameServer ? former.listedDomains : []
  return {
    id: former?.id ?? randomUUID(),
    provider: draft.provider,
    nickname,
    ...known({
      server: origin,
      defaultDomain,
      plan,
      hotkey: former?.hotkey,
      reserve: former?.reserve,
      unread: former?.unread,
    }),
    keyInQuery,
    keySaved: former?.keySaved ?? false,
    naming: former?.naming ?? defaultNamingStyle,
    state: sameKey ? former.state : 'untested',
    ...(sameKey
      ? known({
          keyId: former.keyId,
          lacking: former.lacking,
          issuedKey: former.issuedKey,
          reported: former.reported,
        })
      : {}),
    listedDomains: domainsWithoutService(provider, options) ?? listed,
    listedAt: sameServer ? former.listedAt : 0,
    ...(Object.keys(options).length === 0 ? {} : { options }),
    ...(sameLimits ? known({ limitsMet: former.limitsMet }) : {}),
  }
}
