import type { Answer } from './misbehaviour.ts'

/** A ban by an administrator of the service. */
export interface Ban {
  readonly type: 'name' | 'domain' | 'email' | 'ip'
  /** A name; a domain with its subdomains; a whole address; an address of a network. */
  readonly value: string
  readonly reason?: string
}

/** The bans of a server, checked as in its public source. */
export interface Bans {
  add(ban: Ban): void
  /** Removes all bans. */
  lift(): void
  /** The answer to any request from a banned network. */
  ofNetwork(address: string): Answer | undefined
  ofName(name: string): Answer | undefined
  ofDomain(domain: string): Answer | undefined
  /** A ban of an owner: by the whole address first, then by its domain. */
  ofEmail(email: string): Answer | undefined
}

/** The domains whose ban applies to a domain: `mail.a.example`, `a.example`. */
function suffixes(domain: string): readonly string[] {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}

/** Keeps bans in memory. The answer names the newest ban that applies. */
export function createBans(first: readonly Ban[], now: () => number): Bans {
  const bans = first.map((ban) => ({ ...ban, at: now() }))

  function find(type: Ban['type'], values: readonly string[]): Answer | undefined {
    const met = bans.findLast((ban) => ban.type === type && values.includes(ban.value))
    if (met === undefined) return undefined
    const { value, reason = null, at } = met
    const ban = { ban_type: type, ban_value: value, reason, banned_at: new Date(at).toISOString() }
    return { status: 403, body: { error: 'banned', ban } }
  }

  const ofDomain = (domain: string) => find('domain', suffixes(domain))
  return {
    add: (ban) => void bans.push({ ...ban, at: now() }),
    lift: () => {
      bans.length = 0
    },
    ofNetwork: (address) => find('ip', [address]),
    ofName: (name) => find('name', [name]),
    ofDomain,
    ofEmail: (email) => find('email', [email]) ?? ofDomain(email.slice(email.indexOf('@') + 1)),
  }
}
