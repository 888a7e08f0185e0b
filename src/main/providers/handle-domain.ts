/** A handle that was claimed. */
export interface ClaimedHandle {
  readonly handle: string
  readonly destination?: string
}

/** The state of a handle at a domain. */
export interface HandleDomain {
  readonly handle: string
  readonly domain: string
  readonly enabled: boolean
}
