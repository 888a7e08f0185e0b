import type { AddressRow, BookResult } from './address-book.ts'

/** What a creation in advance is for. */
export interface InAdvance {
  /** What the account was like, as a text: a change of it makes the address an ordinary one. */
  readonly madeFor: string
  /** The local part, or its beginning, that it asks for; empty if the service makes the name. */
  readonly localPart: string
}

/** The address that an account has in reserve, or the creation of it. */
export interface Reserve extends Pick<InAdvance, 'madeFor'>, Partial<Pick<InAdvance, 'localPart'>> {
  readonly accountId: string
  /** The creation, while its outcome is not stored. */
  readonly attemptId?: number
  /** The address, once it is ready. */
  readonly addressId?: number
}

/** The part of the book about addresses in reserve. An account has at most one, or one creation of one. */
export interface ReserveBook {
  reserves(): BookResult<readonly Reserve[]>
  /**
   * Takes the address that an account has in reserve into use, if it is active and was made for this. It counts as made
   * now. `undefined` if there is none.
   */
  takeReserve(
    accountId: string,
    madeFor: string,
    at: number,
    asked?: number,
  ): BookResult<AddressRow | undefined>
  /** Makes what an account has in reserve an ordinary address, or its creation an ordinary one. Returns the address. */
  releaseReserve(accountId: string): BookResult<AddressRow | undefined>
}
