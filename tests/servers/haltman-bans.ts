import type { Answer } from './misbehaviour.ts'

/** Whom or what an administrator of the service has banned. */
export interface Ban {
  readonly type: 'name' | 'domain' | 'email' | 'ip'
  /** A name; a domain, whose subdomains count, too; a whole address; an address of a network. */
  readonly value: string
  readonly reason?: string
}

/** The bans of a server, asked about as its public source does it. */
export interface Bans {
  add(ban: Ban): void
  /** Ends them all. */
  lift(): void
  /** The answer to a request from a banned network, whatever it asks for. */
  ofNetwork(address: string): Answer | undefined
  ofName(name: string): Answer | undefined
  ofDomain(domain: string): Answer | undefined
  /** Of an owner: by the whole address first, then by its domain. */
  ofEmail(email: string): Answer | undefined
}

/** `mail.a.example`, `a.example`: what a ban of a domain may name to count here. */
function suffixes(domain: string): readonly string[] {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}

/** Keeps bans in memory. The newest that counts is the one that is told. */
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
