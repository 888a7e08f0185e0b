import type { Choice } from '../rules/choice.ts'
import type { DomainOffer } from '../rules/domain-offer.ts'
import type { LocalPartRule } from '../rules/local-part.ts'
import type { Plan } from '../rules/plan.ts'
import type { MailWhen } from './address.ts'

/** The services that the app supports, and the practice account, which needs no service. */
export const providerIds = [
  'haltman',
  'likedo',
  'simplelogin',
  'addy',
  'proxiedmail',
  'mailflusher',
  'skudo',
  'relay',
  'fastmail',
  'duckduckgo',
  'forwardemail',
  'improvmx',
  'cloudflare',
  'own-domain',
  'plus-addressing',
  'practice',
] as const

/** One of the services. */
export type ProviderId = (typeof providerIds)[number]

/** What a service can do, in the order of their display. Their words are in `words/en/services.ts`. */
export const abilities = [
  'no-key',
  'own-names',
  'made-names',
  'handles',
  'switch',
  'block-promotions',
  'trash',
  'bounce',
  'delete',
  'delete-forever',
  'list',
  'send-from',
  'recipients',
  'labels',
  'pins',
  'key-by-email',
  'own-server',
  'no-mail',
] as const

/** Something that a service can do. */
export type Ability = (typeof abilities)[number]

/** The colours of marks. */
export type MarkColour = 'amber' | 'blue' | 'green' | 'orange' | 'rose' | 'sky' | 'slate' | 'teal' | 'violet'

/** A provider as the windows see it. */
export interface ProviderView {
  readonly id: ProviderId
  /** Its brand, or words in the language of the app. */
  readonly name: string
  /** The colour of its mark in lists of accounts; neutral if absent. */
  readonly mark?: MarkColour
  /** The service's home page; absent for practice. */
  readonly homePage?: string
  /** The form of the key and how to get it; absent if no key is needed. */
  readonly key?: {
    /** A regular expression that a pasted key must match after `trim` and removal of line breaks. */
    readonly pattern: string
    /** Whether keys are compared and sent in lower case. */
    readonly lowerCase: boolean
    /** The length of every key in characters; absent if it varies. */
    readonly length?: number
    /** Whether the account can send the key in the query instead of a header. */
    readonly queryAllowed: boolean
    /** How the service sends keys by email; absent if it sends none. */
    readonly byEmail?: {
      /** The usual and the longest lifetime of a key, in days; absent if nobody chooses it. */
      readonly days?: { readonly usual: number; readonly most: number }
      /** The form of the code in the mail: six digits or four words. */
      readonly code: 'digits' | 'words'
      /** The domain of the address by which the service knows its user; absent if any mailbox can get a key. */
      readonly at?: string
    }
  }
  /** The default server, and whether an account may change it; absent for practice. */
  readonly server?: { readonly address: string; readonly changeable: boolean }
  readonly localPart: LocalPartRule
  /** The longest label that the service keeps; absent if labels stay in the app. */
  readonly labelMaxLength?: number
  /** Whether it counts the code points of a label. If not, or if that is not known, UTF-16 units are counted: never fewer. */
  readonly labelByCodePoint?: true
  /** The longest display name of an address, in characters; absent if the service sets none. */
  readonly displayNameMaxLength?: number
  readonly domains: {
    /** Domains that are known without a request, the default first. */
    readonly known: readonly DomainOffer[]
    /** Whether the service can list its domains. */
    readonly listed: boolean
    /** Whether other domains may be typed. */
    readonly freeTyping: boolean
    /** Whether the last label of a domain must be letters from a to z; other labels may still be punycode. */
    readonly plainEnding?: boolean
  }
  /** The paid plans, the usual one first; absent if the limits do not depend on a plan or are not known. */
  readonly plans?: readonly Plan[]
  /** What an account can choose besides its plan and its domain, in the order of the form. */
  readonly choices?: readonly Choice[]
  /** Whether a local part can be claimed at every domain at once. */
  readonly handles?: boolean
  /** What happens to the mail of addresses that do not forward, if that is not the usual. */
  readonly mailWhen?: MailWhen
  /** Whether a deleted address can be created again; absent if that depends, or is not known. */
  readonly remakes?: boolean
  /** Whether its domains can have a catch-all, which takes the mail of an address that is off or deleted. */
  readonly catchesAll?: true
  /** What it can do, as its operations and its offers show. */
  readonly can: readonly Ability[]
  /** Whether mail to its addresses arrives anywhere. */
  readonly receivesMail: boolean
}
