/**
 * The states of a handle. `claiming` and `releasing`: requested, and the answer was lost. `released`: given up for ever.
 * `gone` and `not-yours`: the service says that it has no such handle, or that another user owns it.
 */
export const handleStates = ['claimed', 'claiming', 'releasing', 'released', 'gone', 'not-yours'] as const

/** The state of a handle. */
export type HandleState = (typeof handleStates)[number]

/** The states of handles that are no longer usable, so they can be removed from the list. */
export const lostHandleStates: readonly HandleState[] = ['released', 'gone', 'not-yours']

/** A domain of a handle's account. */
export interface HandleDomainView {
  readonly domain: string
  /** Whether mail to the handle there is accepted, as far as the app knows. */
  readonly enabled: boolean
  /** Whether the service has confirmed it. A service that cannot list handles confirms it only when the switch is used. */
  readonly certain: boolean
}

/** A local part that an account has claimed at every domain of its service. */
export interface Handle {
  readonly id: number
  readonly accountId: string
  readonly handle: string
  readonly state: HandleState
  /** Where its mail ends up, if the service said so. */
  readonly destination?: string
  /** The account's domains, its default first. */
  readonly domains: readonly HandleDomainView[]
}

/** The handles of an account, as the event carries them. */
export interface HandlesSlice {
  readonly accountId: string
  readonly handles: readonly Handle[]
}
