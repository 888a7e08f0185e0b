import { canonicalAddress } from '../../shared/rules/email-address.ts'
import { foldText } from '../../shared/rules/fold-text.ts'
import type { AddressState } from '../../shared/views/address.ts'

/** What a typed search asks for. All texts are folded; all of them must fit. */
export interface SearchQuery {
  /** Occur in the address, the label, the destination or the account's nickname; in the order of typing. */
  readonly words: readonly string[]
  /** Occur in the account's nickname. */
  readonly accounts: readonly string[]
  readonly labels: readonly string[]
  readonly destinations: readonly string[]
  /** One of these states; empty if the search names none. */
  readonly states: readonly AddressState[]
  readonly isPinned: boolean
  /** A whole address among the words. It is found in any state. */
  readonly address?: string
  /** The text behind an `is:` that means nothing. */
  readonly unknown?: string
}

/** The states behind `is:`. A user who looks for deleted addresses may have moved them to the trash. */
const statesOf: Readonly<Record<string, readonly AddressState[]>> = {
  on: ['active'],
  off: ['off'],
  trashed: ['trashed'],
  deleted: ['deleted', 'trashed'],
}

/** A piece of a search: an empty filter, or perhaps a filter's name and then a text. An open quote ends with the search. */
const piece = /(?:account|label|is|to):"?(?=\s|$)|(?:(account|label|is|to):)?(?:"([^"]*)"|"([^"]+)$|(\S+))/giu

/** A mailbox as mail programs copy it, such as `Shop <shop@example.com>`. */
const mailbox = /^[^<>]*<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>[,;]?$/iu

/** The words by which a whole address is found: its domain is searched in letters or in punycode. */
function wholeAddress(text: string): string | undefined {
  const plain = text.replace(/^mailto:/i, '').replace(/[,;.]+$/, '')
  return plain.includes('@') ? canonicalAddress(plain) : undefined
}

/** Reads a typed search. Every text has a meaning: what is no filter is searched as text, and an empty filter asks nothing. */
export function parseSearch(text: string): SearchQuery {
  const words: string[] = []
  const texts: Record<'account' | 'label' | 'to', string[]> = { account: [], label: [], to: [] }
  const states: AddressState[] = []
  let isPinned = false
  let address: string | undefined
  let unknown: string | undefined

  const whole = text.replaceAll('\0', ' ').trim()
  for (const [, key, closed, open, plain = ''] of (mailbox.exec(whole)?.[1] ?? whole).matchAll(piece)) {
    const quoted = closed ?? open
    const value = foldText(quoted ?? plain).trim()
    const name = key?.toLowerCase()
    const found = name === undefined ? wholeAddress(plain) : undefined
    if (value === '') continue
    if (name === 'account' || name === 'label' || name === 'to') texts[name].push(value)
    else if (name === 'is' && value === 'pinned') isPinned = true
    else if (name === 'is' && Object.hasOwn(statesOf, value)) states.push(...(statesOf[value] ?? []))
    else if (name === 'is') unknown ??= value
    else if (found !== undefined) {
      address ??= found
      words.push(found)
    } else words.push(...(quoted === undefined ? value.split(/\s+/) : [value]))
  }
  return {
    words: [...new Set(words)],
    accounts: texts.account,
    labels: texts.label,
    destinations: texts.to,
    states: [...new Set(states)],
    isPinned,
    ...(address === undefined ? {} : { address }),
    ...(unknown === undefined ? {} : { unknown }),
  }
}
