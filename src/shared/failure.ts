import type { HotkeyPurpose } from './rules/hotkey-purpose.ts'

/** The kinds of failures. Failures of different kinds lead to different words or actions. */
export type FailureCode =
  | 'invalid-input'
  | 'unauthorized'
  | 'forbidden'
  | 'banned'
  | 'not-found'
  | 'conflict'
  | 'rate-limited'
  | 'quota-exceeded'
  | 'plan-required'
  | 'provider-failed'
  | 'unexpected-response'
  | 'unreachable'
  | 'timed-out'
  | 'unknown-outcome'
  | 'keychain-locked'
  | 'keychain-unavailable'
  | 'storage-failed'
  | 'cancelled'

/**
 * The exact reasons and the code of each. Every reason has its sentences in the catalogue
 * (`words/en/failures.ts`), so a reason is added in both places.
 */
export const codeOfReason = {
  'name-empty': 'invalid-input',
  'name-too-short': 'invalid-input',
  'name-too-long': 'invalid-input',
  'name-bad-character': 'invalid-input',
  'name-bad-dots': 'invalid-input',
  'name-is-address': 'invalid-input',
  'name-reserved': 'invalid-input',
  'confirmation-wrong': 'invalid-input',
  'name-refused': 'invalid-input',
  'domain-missing': 'invalid-input',
  'domain-malformed': 'invalid-input',
  'domain-ending-refused': 'invalid-input',
  'domain-refused': 'invalid-input',
  'offer-ended': 'conflict',
  'recipient-refused': 'invalid-input',
  'label-too-long': 'invalid-input',
  'label-refused': 'invalid-input',
  'labels-off': 'forbidden',
  'display-name-too-long': 'invalid-input',
  'display-name-refused': 'invalid-input',
  'key-empty': 'invalid-input',
  'key-malformed': 'invalid-input',
  'key-too-large': 'invalid-input',
  'key-in-use': 'invalid-input',
  'mailbox-missing': 'invalid-input',
  'mailbox-too-long': 'invalid-input',
  'email-missing': 'invalid-input',
  'email-malformed': 'invalid-input',
  'email-elsewhere': 'invalid-input',
  'email-refused': 'invalid-input',
  'email-managed': 'invalid-input',
  'email-banned': 'banned',
  'days-outside': 'invalid-input',
  'days-refused': 'invalid-input',
  'codes-limited': 'rate-limited',
  'code-not-sent': 'provider-failed',
  'code-malformed': 'invalid-input',
  'code-words-malformed': 'invalid-input',
  'code-refused': 'invalid-input',
  'code-rejected': 'invalid-input',
  'code-for-list': 'invalid-input',
  'code-for-deletion': 'invalid-input',
  'code-for-other': 'invalid-input',
  'code-for-another': 'invalid-input',
  'code-unseen': 'unexpected-response',
  'code-made-no-key': 'conflict',
  'key-lost': 'unknown-outcome',
  'key-for-another': 'unexpected-response',
  'server-empty': 'invalid-input',
  'server-without-scheme': 'invalid-input',
  'server-not-https': 'invalid-input',
  'server-with-path': 'invalid-input',
  'server-with-credentials': 'invalid-input',
  'server-malformed': 'invalid-input',
  'server-needs-key': 'invalid-input',
  'nickname-empty': 'invalid-input',
  'nickname-too-long': 'invalid-input',
  'nickname-taken': 'invalid-input',
  'template-malformed': 'invalid-input',
  'naming-outside-rules': 'invalid-input',
  'input-refused': 'invalid-input',
  'key-in-request': 'invalid-input',
  'message-refused': 'invalid-input',
  'window-busy': 'invalid-input',
  'own-fault': 'cancelled',
  'key-missing': 'unauthorized',
  'key-changed': 'unauthorized',
  'key-not-received': 'unauthorized',
  'key-format-refused': 'unauthorized',
  'key-rejected': 'unauthorized',
  'not-yours': 'forbidden',
  forbidden: 'forbidden',
  'key-too-narrow': 'forbidden',
  'permission-missing': 'forbidden',
  'one-recipient': 'invalid-input',
  banned: 'banned',
  'banned-name': 'banned',
  'banned-domain': 'banned',
  'banned-owner': 'banned',
  'banned-network': 'banned',
  'account-gone': 'not-found',
  'no-account': 'not-found',
  'address-gone': 'not-found',
  'attempt-gone': 'not-found',
  'not-made': 'not-found',
  'handle-not-found': 'not-found',
  'handle-gone': 'not-found',
  'not-claimed': 'not-found',
  'handle-taken': 'conflict',
  'handle-unusable': 'conflict',
  'handle-released': 'conflict',
  'handle-in-use': 'conflict',
  'not-found': 'not-found',
  'not-offered': 'not-found',
  'name-taken': 'conflict',
  'already-yours': 'conflict',
  'yours-but-off': 'conflict',
  'handle-domain-off': 'conflict',
  'address-inactive': 'conflict',
  'address-not-yours': 'forbidden',
  'address-holds-key': 'forbidden',
  'account-removed': 'not-found',
  'name-deleted': 'conflict',
  'state-changed': 'conflict',
  'no-free-name': 'conflict',
  'not-new': 'conflict',
  'limit-repeats': 'rate-limited',
  'program-refused': 'provider-failed',
  'rate-limited': 'rate-limited',
  paced: 'rate-limited',
  'rate-limited-network': 'rate-limited',
  'made-enough': 'rate-limited',
  'account-paused': 'rate-limited',
  'quota-used-up': 'quota-exceeded',
  'addresses-used-up': 'quota-exceeded',
  'plan-required': 'plan-required',
  'writing-needs-plan': 'plan-required',
  'blocking-needs-plan': 'plan-required',
  'service-error': 'provider-failed',
  'service-unavailable': 'provider-failed',
  'answer-empty': 'unexpected-response',
  'answer-cut': 'unexpected-response',
  'answer-not-json': 'unexpected-response',
  'answer-wrong-shape': 'unexpected-response',
  'answer-too-large': 'unexpected-response',
  'list-too-long': 'unexpected-response',
  'answer-redirects': 'unexpected-response',
  'answer-elsewhere': 'unexpected-response',
  'answer-not-an-address': 'unexpected-response',
  'answer-contradicts': 'unexpected-response',
  'domain-still-off': 'unexpected-response',
  'domain-still-on': 'unexpected-response',
  'handle-still-held': 'provider-failed',
  'host-not-found': 'unreachable',
  'connection-refused': 'unreachable',
  'connection-lost': 'unreachable',
  'certificate-refused': 'unreachable',
  'no-secure-connection': 'unreachable',
  'port-blocked': 'unreachable',
  'network-login': 'unreachable',
  offline: 'unreachable',
  unreachable: 'unreachable',
  'timed-out': 'timed-out',
  'outcome-unknown': 'unknown-outcome',
  'outcome-unknown-error': 'unknown-outcome',
  'outcome-unknown-answer': 'unknown-outcome',
  'outcome-unknown-key': 'unknown-outcome',
  'outcome-unknown-no-key': 'unknown-outcome',
  'claim-unknown': 'unknown-outcome',
  'switch-unknown': 'unknown-outcome',
  'release-unknown': 'unknown-outcome',
  'deletion-unknown': 'unknown-outcome',
  'deletion-unconfirmed': 'unknown-outcome',
  'change-unknown': 'unknown-outcome',
  'label-unknown': 'unknown-outcome',
  'pin-unknown': 'unknown-outcome',
  'recipients-unknown': 'unknown-outcome',
  'display-name-unknown': 'unknown-outcome',
  'promotions-unknown': 'unknown-outcome',
  'deletion-refused': 'provider-failed',
  'change-refused': 'provider-failed',
  'keychain-locked': 'keychain-locked',
  'keychain-unavailable': 'keychain-unavailable',
  'keychain-without-ring': 'keychain-unavailable',
  'keychain-lost': 'keychain-unavailable',
  'keychain-timed-out': 'keychain-unavailable',
  'storage-failed': 'storage-failed',
  'storage-full': 'storage-failed',
  'storage-full-at-start': 'storage-failed',
  'storage-newer': 'storage-failed',
  'storage-damaged': 'storage-failed',
  'folder-taken': 'storage-failed',
  'made-but-not-saved': 'storage-failed',
  'deleted-but-not-saved': 'storage-failed',
  'changed-but-not-saved': 'storage-failed',
  'handle-not-noted': 'storage-failed',
  'login-refused': 'forbidden',
  'login-needs-approval': 'forbidden',
  'autostart-refused': 'storage-failed',
  'clipboard-failed': 'storage-failed',
  'notification-refused': 'forbidden',
  'folder-not-opened': 'storage-failed',
  'licences-missing': 'storage-failed',
  'diagnostics-not-shown': 'cancelled',
  'diagnostics-not-copied': 'storage-failed',
  'import-too-large': 'invalid-input',
  'import-unreadable': 'invalid-input',
  'import-newer': 'invalid-input',
  'import-columns': 'invalid-input',
  'import-without-account': 'invalid-input',
  'import-encrypted': 'invalid-input',
  'import-many-columns': 'invalid-input',
  'import-many-accounts': 'invalid-input',
  'import-cancelled': 'cancelled',
  'import-gone': 'not-found',
  'not-deleted-yet': 'cancelled',
  'cannot-change': 'conflict',
  'perhaps-in-trash': 'not-found',
  'trash-deletes': 'conflict',
  'address-in-use': 'conflict',
  'cannot-delete': 'forbidden',
  'cannot-delete-of-handle': 'forbidden',
  cancelled: 'cancelled',
  'hotkey-malformed': 'invalid-input',
  'hotkey-key-unusable': 'invalid-input',
  'hotkey-needs-modifier': 'invalid-input',
  'hotkey-of-system': 'invalid-input',
  'hotkey-of-programs': 'invalid-input',
  'hotkey-without-name': 'invalid-input',
  'hotkey-types': 'invalid-input',
  'hotkey-types-altgr': 'invalid-input',
  'hotkey-common': 'conflict',
  'hotkey-twice': 'conflict',
  'hotkey-refused': 'conflict',
  'hotkey-not-offered': 'conflict',
  'command-not-copied': 'storage-failed',
} as const satisfies Readonly<Record<string, FailureCode>>

/** A reason with sentences in the catalogue. */
export type FailureReason = keyof typeof codeOfReason

/** The kinds of calls that a service may count and limit separately. */
export const countedCalls = ['creations', 'deletions', 'lists', 'claims', 'releases', 'switches'] as const

/** A kind of call that a service may limit separately. */
export type CountedCall = (typeof countedCalls)[number]

/** The control to which a failure belongs, so that a window can mark it. */
export type FieldName =
  | 'account'
  | 'name'
  | 'domain'
  | 'label'
  | 'displayName'
  | 'handle'
  | 'provider'
  | 'nickname'
  | 'key'
  | 'server'
  | 'naming'
  | 'mailbox'
  | 'email'
  | 'days'
  | 'code'
  | 'recipients'

/** The details of a failure besides its reason. Texts from a service are plain, short and free of control characters. */
export interface FailureDetails {
  /** The control at fault. */
  readonly field?: FieldName
  /** When to try again, in milliseconds since the epoch. */
  readonly retryAt?: number
  /** The HTTP status of the answer. */
  readonly status?: number
  /** The service's own error code, as sent. */
  readonly providerCode?: string
  /** The service's own name for the request, for its support. */
  readonly requestId?: string
  /** The nickname of another account that causes the failure. */
  readonly nickname?: string
  /** The address that the request was about. */
  readonly address?: string
  /** The label of that address in the book. */
  readonly usedFor?: string
  /** The handle that the request was about. */
  readonly handle?: string
  /** For an unknown outcome: the recorded attempt that `checkAttempt` can check again. */
  readonly attemptId?: number
  /** For an unknown outcome: whether a new creation would make another address. */
  readonly doubles?: boolean
  /** The kind of call that exceeded its limit, if the service counts kinds separately. */
  readonly counted?: CountedCall
  /** The limit that was exceeded, for reasons such as `name-too-long`. */
  readonly limit?: number
  /** The title of another hotkey that has the keys. */
  readonly hotkey?: string
  /** The usual purpose of a key combination, if that rules it out as a hotkey. */
  readonly purpose?: HotkeyPurpose
  /** The permission that a key lacks, by its name at the service, for `permission-missing`. */
  readonly permission?: string
  /** The character at fault, for `name-bad-character`. */
  readonly character?: string
  /** The text of a notification that was not shown, for `notification-refused`. */
  readonly untold?: string
  /** The columns that a file lacks, for `import-columns`. */
  readonly columns?: readonly string[]
  /** The program that exported a file, for `import-without-account`. */
  readonly program?: string
  /** For an exceeded limit: nicknames of other accounts that can make the call now. */
  readonly alternatives?: readonly string[]
  /** Whether a typed label was not saved, because the address existed already. */
  readonly labelUnused?: boolean
  /** The service's own words about the failure. Shown only as a quotation. */
  readonly said?: string
}

/** A failure without its sentences, as the layers below the use cases return it. */
export interface Refusal extends FailureDetails {
  readonly reason: FailureReason
}

/** What a screen shows of a failure, in the language of the moment. */
export interface FailureSentences {
  /** One sentence on what happened. */
  readonly message: string
  /** One sentence on what to do. */
  readonly hint: string
}

/** A failure with the sentences to show. It never contains a key. */
export interface Failure extends Refusal, FailureSentences {
  readonly code: FailureCode
}
