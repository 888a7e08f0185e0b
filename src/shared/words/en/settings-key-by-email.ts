import { number, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords = {
  'mail.open': 'Get a key by email',
  'mail.title': 'A key by email',
  'mail.lead': (provider: string) =>
    `${provider} sends a code to your mailbox. With it, the key goes straight to the keychain of your system and is never shown.`,
  'mail.paste': 'Paste a key instead',
  'mail.email': 'Email',
  'mail.email.hint': 'Your own mailbox, where mail to your new addresses arrives.',
  'mail.user': 'Personal address',
  'mail.user.hint': (domain: string) => `Yours at ${domain}, or only what stands before the @.`,
  'mail.days': 'Days',
  'mail.days.hint': (days: number) =>
    `How long the key lasts: 1 to ${number(days)}. Some servers allow more.`,
  'mail.renews': 'Automatic renewal',
  'mail.renews.hint': 'The service renews the key by itself.',
  'mail.send': 'Send code',
  'mail.confirm': 'Confirm',
  'mail.send.in': (clock: string) => `Send code in ${clock}`,
  'mail.confirm.in': (clock: string) => `Confirm in ${clock}`,
  'mail.sent': (email: string) => `A code is on its way to ${email}.`,
  'mail.sent.user': (email: string) => `A code is on its way to the mailbox of ${email}.`,
  'mail.cooldown': (email: string) =>
    `A code was sent to ${email} a moment ago. It still works, so no second one was sent.`,
  'mail.cooldown.unseen': (provider: string, email: string) =>
    `${provider} says that it sent a code to ${email} a moment ago. If none arrives, send another one when the time is up.`,
  'mail.limit': (email: string) =>
    `No more codes are sent to ${email} for now. The last one works until it expires.`,
  'mail.limit.unseen': (provider: string, email: string) =>
    `${provider} sends no more codes to ${email} for now. If one has arrived, it works until it expires.`,
  'mail.stillWorks': (time: string) => `The code that was sent before still works until ${time}.`,
  'mail.code': 'Code',
  'mail.code.digits': 'Six digits, from the latest email.',
  'mail.code.words': 'Four words, from the latest email.',
  'mail.code.digits.until': (time: string) => `Six digits, from the latest email. They work until ${time}.`,
  'mail.code.words.until': (time: string) => `Four words, from the latest email. They work until ${time}.`,
  'mail.code.expired': 'The code has expired. Send another one.',
  'mail.another': 'Send another code',
  'mail.another.in': (clock: string) => `Another code can be sent in ${clock}.`,
  'mail.another.now': 'Another code can be sent now.',
  'mail.again': 'You can try again now.',
  'mail.left': (left: number) =>
    left === 0
      ? 'No more codes can be sent before this one expires.'
      : plural(left, { one: `${number(left)} code left.`, other: `${number(left)} codes left.` }),
  'mail.elsewhere': 'Use another address',
  'accounts.renewKey': 'Renew key',
  'accounts.renewKey.of': (nickname: string) => `Renew key of ${nickname}`,
  'key.expires': (date: string) => `Key expires on ${date}`,
  'key.expired': (date: string) => `Key expired on ${date}`,
  'key.renews': (date: string) => `Key renews itself on ${date}`,
  'key.renewing': 'Key renews itself',
} as const
