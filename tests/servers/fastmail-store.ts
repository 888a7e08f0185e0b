import { randomInt } from 'node:crypto'

/** The states of an address. */
export type MaskedState = 'pending' | 'enabled' | 'disabled' | 'deleted'

/** An address as the server keeps it. */
export interface StoredMasked {
  readonly id: string
  readonly email: string
  readonly state: MaskedState
  readonly forDomain: string
  readonly description: string
  readonly url: string | null
  /** Like `2026-11-30T12:00:00Z`. */
  readonly createdAt: string
  readonly lastMessageAt: string | null
  readonly createdBy: string
}

/** The refusal of one object. */
type Refused = { readonly type: string; readonly [name: string]: unknown }

/** The properties that a client may send, and those that only the server sets. */
const own = ['id', 'email', 'createdAt', 'lastMessageAt', 'createdBy']
const day = 24 * 3_600_000
const states: readonly unknown[] = ['pending', 'enabled', 'disabled', 'deleted']

/** Names that the service keeps for itself. */
const reserved = ['shop', 'store', 'admin', 'beta']

const wrong = (property: string, description?: string): Refused => ({
  type: 'invalidProperties',
  properties: [property],
  ...(description === undefined ? {} : { description }),
})

const letters = (count: number) =>
  Array.from({ length: count }, () => 'abcdefghijklmnopqrstuvwxyz'[randomInt(26)]).join('')

/** What is wrong with properties that a client sent. */
function faultOf(sent: Readonly<Record<string, unknown>>): Refused | undefined {
  const forbidden = own.find((name) => name in sent)
  if (forbidden !== undefined) return wrong(forbidden)
  const { state, forDomain, description, url } = sent
  if (state !== undefined && !states.includes(state)) return wrong('state')
  if (forDomain === null) return wrong('forDomain', "Field 'forDomain' in 'masked email' cannot be null")
  if (forDomain !== undefined && !/^(?:https?:\/\/[^/]+)?$/.test(String(forDomain))) return wrong('forDomain')
  if (description !== undefined && typeof description !== 'string') return wrong('description')
  return url === undefined || url === null || typeof url === 'string' ? undefined : wrong('url')
}

/**
 * Keeps masked addresses by the rules of the service: a pending one is removed a day after its creation unless mail
 * arrives; nothing becomes pending again; what has received mail is not destroyed.
 */
export function createMaskedStore(now: () => number, firstDomain: string) {
  let kept: readonly StoredMasked[] = []
  let domain = firstDomain
  let count = 0
  const dateOf = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`

  const all = (): readonly StoredMasked[] => {
    kept = kept.filter(({ state, createdAt }) => state !== 'pending' || now() - Date.parse(createdAt) < day)
    return kept
  }
  const byId = (id: unknown) => all().find((masked) => masked.id === id)
  const byEmail = (email: string) => all().find((masked) => masked.email === email)
  const change = (id: string, more: Partial<StoredMasked>) => {
    kept = kept.map((masked) => (masked.id === id ? { ...masked, ...more } : masked))
  }

  function add(email: string, more: Partial<StoredMasked> = {}): StoredMasked {
    count += 1
    const usual = { state: 'enabled', forDomain: '', description: '', url: null } as const
    const told = { createdAt: dateOf(now()), lastMessageAt: null, createdBy: 'API Token: Aliasmith' }
    const masked: StoredMasked = { id: `masked-${147_572_000 + count}`, email, ...usual, ...told, ...more }
    kept = [...all(), masked]
    return masked
  }

  return {
    all,
    byId,
    byEmail,
    add,
    made: () => count,

    /** Makes an address. The answer has only what the client did not send. */
    create({ emailPrefix = '', ...sent }: Readonly<Record<string, unknown>>): {
      readonly made?: object
      readonly error?: Refused
    } {
      const fault = faultOf(sent)
      if (fault !== undefined) return { error: fault }
      if (typeof emailPrefix !== 'string' || !/^[a-z0-9_]{0,64}$/.test(emailPrefix)) {
        return { error: wrong('emailPrefix') }
      }
      if (reserved.includes(emailPrefix)) return { error: wrong('emailPrefix', 'Name is reserved') }
      const name =
        emailPrefix === ''
          ? `${letters(4)}.${letters(5)}${randomInt(1_000, 10_000)}`
          : `${emailPrefix}.${letters(5)}`
      const masked = add(`${name}@${domain}`, { state: 'pending', ...sent })
      return { made: Object.fromEntries(Object.entries(masked).filter(([key]) => !(key in sent))) }
    },

    update(id: string, patch: Readonly<Record<string, unknown>>): Refused | undefined {
      const masked = byId(id)
      if (masked === undefined) return { type: 'notFound' }
      const fault = faultOf(patch)
      if (fault !== undefined) return fault
      if (patch.state === 'pending' && masked.state !== 'pending') return wrong('state')
      change(id, patch)
      return undefined
    },

    destroy(id: unknown): Refused | undefined {
      const masked = byId(id)
      if (masked === undefined) return { type: 'notFound' }
      if (masked.lastMessageAt !== null) return { type: 'forbidden', subType: 'addressInUse' }
      kept = kept.filter((each) => each.id !== id)
      return undefined
    },

    receive(email: string): 'inbox' | 'trash' | 'bounced' {
      const masked = byEmail(email)
      if (masked === undefined || masked.state === 'deleted') return 'bounced'
      const state = masked.state === 'pending' ? 'enabled' : masked.state
      change(masked.id, { state, lastMessageAt: dateOf(now()) })
      return state === 'disabled' ? 'trash' : 'inbox'
    },

    setDomain: (chosen: string) => {
      domain = chosen
    },
  }
}
