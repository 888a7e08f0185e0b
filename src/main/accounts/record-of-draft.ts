import { randomUUID } from 'node:crypto'
import type { AccountDraft } from '../../shared/contract.ts'
import { defaultNamingStyle } from '../../shared/rules/naming.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import { known } from '../base/json-fields.ts'
import type { CheckedDraft } from './account-draft.ts'
import type { AccountRecord } from './account-record.ts'

/**
 * The account that a form leaves, new or changed. Facts that were learnt with a key are dropped with the key.
 * @param plans the plans that the service offers.
 */
export function recordOfDraft(
  draft: AccountDraft,
  checked: CheckedDraft,
  former: AccountRecord | undefined,
  plans: ProviderView['plans'],
): AccountRecord {
  const { nickname, origin, defaultDomain, keyInQuery } = checked
  const sameServer = former !== undefined && former.server === origin
  const sameKey = sameServer && checked.key === undefined
  const plan = plans?.find(({ id }) => id === (draft.plan ?? former?.plan))?.id
  // Another key or plan has limits of its own.
  const sameLimits = sameKey && plan === former.plan
  const options = { ...former?.options, ...draft.options }
  return {
    id: former?.id ?? randomUUID(),
    provider: draft.provider,
    nickname,
    ...known({ server: origin, defaultDomain, plan, unread: former?.unread }),
    keyInQuery,
    keySaved: former?.keySaved ?? false,
    naming: former?.naming ?? defaultNamingStyle,
    state: sameKey ? former.state : 'untested',
    ...(sameKey ? known({ keyId: former.keyId, issuedKey: former.issuedKey }) : {}),
    listedDomains: sameServer ? former.listedDomains : [],
    listedAt: sameServer ? former.listedAt : 0,
    ...(Object.keys(options).length === 0 ? {} : { options }),
    ...(sameLimits ? known({ limitsMet: former.limitsMet }) : {}),
  }
}
