import { success } from '../../shared/result.ts'
import { isDomain } from '../../shared/rules/domain-name.ts'
import { type DomainOffer, ownDomain } from '../../shared/rules/domain-offer.ts'
import { countOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import type { KeyReport } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { type Asking, look, readRelay } from './relay-dialect.ts'

/** The domain of new random masks, and the parent of all subdomains (`MOZMAIL_DOMAIN` of `privaterelay/settings.py`). */
export const randomDomain = 'mozmail.com'

/** What an account may do. The profile also contains the key itself, which is not read. */
interface Profile {
  readonly hasPremium: boolean
  /** Whether labels and marks are stored; otherwise they come back empty, without a word (`emails/models.py`). */
  readonly keepsTexts: boolean
  readonly subdomain?: string
  readonly masks?: number
}

/** Asks for the profile: a list of one (`api/serializers/privaterelay.py`). */
export function* askProfile(): Asking<Profile> {
  const response = yield look('/profiles/')
  return readRelay(response, (body) => {
    const profile: unknown = Array.isArray(body) ? body[0] : undefined
    const hasPremium = fieldOf(profile, 'has_premium')
    if (typeof hasPremium !== 'boolean') return refuse(response, 'answer-wrong-shape')
    return success({
      hasPremium,
      keepsTexts: fieldOf(profile, 'server_storage') === true,
      ...known({ subdomain: textOf(profile, 'subdomain'), masks: countOf(profile, 'total_masks') }),
    })
  })
}

/** Asks for the mailbox of all masks. Nothing else depends on it, so that it may stay unknown. */
export function* askMailbox(): Asking<string | undefined> {
  const response = yield look('/users/')
  const mailbox = readRelay(response, (body) =>
    success(normalizeAddress(fieldOf(Array.isArray(body) ? body[0] : undefined, 'email'))),
  )
  const { status } = response
  return mailbox.ok || status === 401 || status === 429 ? mailbox : success(undefined)
}

/** Lists the domain of random masks and, with Premium, the subdomain that the user has registered. */
export function* listDomains(): Asking<readonly DomainOffer[]> {
  const profile = yield* askProfile()
  if (!profile.ok) return profile
  const { hasPremium, subdomain } = profile.value
  const name = `${subdomain?.toLowerCase()}.${randomDomain}`
  const own = hasPremium && subdomain !== undefined && isDomain(name) ? [ownDomain(name)] : []
  return success([{ name: randomDomain, naming: 'made' }, ...own])
}

/** Tests a key: asks for the plan and the number of masks. */
export function* testKey(): Asking<KeyReport> {
  const profile = yield* askProfile()
  if (!profile.ok) return profile
  const { hasPremium, masks } = profile.value
  return success({ plan: hasPremium ? 'Premium' : 'Free', ...known({ addressCount: masks }) })
}
