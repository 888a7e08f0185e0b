import { canonicalAddress, parseAddress } from '../../shared/rules/email-address.ts'
import { checkTyped } from '../../shared/rules/typed-choice.ts'
import { defineProvider } from './define-provider.ts'
import { anyLocalPart, ownAddresses } from './own-addresses.ts'
import type { Provider } from './provider.ts'

const usualSeparator = '+'

/**
 * A mailbox that takes mail to `me+NAME@example.com`, too (subaddressing, RFC 5233). The character between mailbox and
 * name is set at the mail service: `+` at most of them, `-` for qmail's extensions, and for Postfix whatever its
 * `recipient_delimiter` names (their manuals).
 */
export const plusAddressing: Provider = defineProvider({
  facts: {
    id: 'plus-addressing',
    mark: 'violet',
    localPart: anyLocalPart,
    domains: { known: [], freeTyping: false },
    choices: [
      { name: 'mailbox', values: 'typed' },
      { name: 'separator', values: [usualSeparator, '-', '_', '.', '='], default: usualSeparator },
    ],
    receivesMail: true,
  },

  operations: ownAddresses(({ mailbox = '', separator = usualSeparator }) => {
    const destination = canonicalAddress(mailbox)
    const parts = parseAddress(mailbox)
    if (destination === undefined || parts === undefined || checkTyped('mailbox', mailbox) !== undefined) {
      return undefined
    }
    const { localPart, domain } = parts
    return { offer: { name: domain, naming: 'own', head: `${localPart}${separator}` }, destination }
  }),
})
