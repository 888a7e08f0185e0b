/** An order for a key by email. */
export interface KeyOrder {
  /** The mailbox, or the address by which the service knows its user. */
  readonly email: string
  /** Whole days; absent, as the renewal is, if the service offers no choice. */
  readonly days?: number
  readonly renews?: boolean
}

/** A code that came by email. */
export interface KeyCode {
  /** The address of the order; a key for any other owner is refused. */
  readonly email: string
  /** Six digits, or four words with single blanks between them. */
  readonly code: string
}

/** The purpose of a code, as the service states it before anything is done. */
export interface CodeMeaning {
  /** A new key, the list of an owner's keys, the destruction of all of them, or an unknown action. */
  readonly action: 'key' | 'list' | 'destroy-all' | 'other'
  /** The owner of the mailbox it came to. */
  readonly email: string
  /** The key, from an older server whose preview already confirmed the code. */
  readonly issued?: IssuedKey
}

/** A key that the service created. It goes only to the keychain. */
export interface IssuedKey {
  readonly key: string
  /** The lifetime, if the service says so. */
  readonly expiresInDays?: number
  readonly renews: boolean
}
