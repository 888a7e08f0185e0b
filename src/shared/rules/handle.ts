/**
 * How a handle stands. `claiming` and `releasing`: asked for, and the answer was lost. `released`: given back for ever.
 * `gone` and `not-yours`: the service says that it has no such handle, or that it is somebody else's.
 */
export const handleStates = ['claimed', 'claiming', 'releasing', 'released', 'gone', 'not-yours'] as const

/** How a handle stands. */
export type HandleState = (typeof handleStates)[number]

/** Those that are of no more use, so that they can be taken off the list. */
export const lostHandleStates: readonly HandleState[] = ['released', 'gone', 'not-yours']

/** A domain of a handle's account. */
export interface HandleDomainView {
  readonly domain: string
  /** Whether mail to the handle there is accepted, as far as the app knows. */
  readonly enabled: boolean
  /** Whether the service has said so; a service that cannot list leaves it open until the switch is used. */
  readonly certain: boolean
}

/** A local part that an account has claimed at every domain of its service. */
export interface Handle {
  readonly id: number
  readonly accountId: string
  readonly handle: string
  readonly state: HandleState
  /** Where its mail ends up, where the service told. */
  readonly destination?: string
  /** The account's domains, its default first. */
  readonly domains: readonly HandleDomainView[]
}

/** The handles of an account, as the event tells them. */
export interface HandlesSlice {
  readonly accountId: string
  readonly handles: readonly Handle[]
}
