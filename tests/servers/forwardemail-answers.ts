import type { Answer } from './misbehaviour.ts'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
}

/** The service’s sentences, and what it says to an account whose language is another. */
const phrases = {
  noCredentials: ['Invalid API credentials.', 'Ungültige API-Anmeldedaten.'],
  wrongKey: ['Invalid API token.', 'Ungültiges API-Token.'],
  unverified: [
    'Please verify your email address to continue.',
    'Bitte bestätigen Sie Ihre E-Mail-Adresse, um fortzufahren.',
  ],
  banned: ['Your account has been banned.', 'Ihr Konto wurde gesperrt.'],
  forbidden: ['Forbidden', 'Verboten'],
  noPlan: [
    'Please upgrade to a paid plan https://forwardemail.net/my-account/billing to unlock this feature.',
    'Bitte wechseln Sie zu einem kostenpflichtigen Plan.',
  ],
  unpaid: [
    'API access has been restricted due to past due payment',
    'Der API-Zugang ist wegen ausstehender Zahlung gesperrt',
  ],
  noDomain: ['Domain does not exist on your account.', 'Domain existiert nicht in Ihrem Konto.'],
  noAlias: ['Alias does not exist on the domain.', 'Alias existiert nicht in der Domain.'],
  notFound: ['Not Found', 'Nicht gefunden'],
  taken: ['Alias already exists for domain.', 'Alias existiert bereits für die Domain.'],
  plus: [
    'Aliases cannot have a "+" symbol as this is a built-in filtering feature (similar to Gmail).',
    'Aliase dürfen kein „+“ enthalten.',
  ],
  reserved: [
    'User must be a domain admin to create an alias with a reserved word (see https://forwardemail.net/reserved-email-addresses).',
    'Nur ein Domain-Administrator darf diesen Namen verwenden.',
  ],
  tooMany: [
    'User cannot have more than 50 aliases on global domains.',
    'Höchstens 50 Aliase je globaler Domain.',
  ],
  invalidName: ['Alias name was invalid.', 'Aliasname war ungültig.'],
  exclamation: ['Alias must not start with an exclamation point.', 'Alias darf nicht mit „!“ beginnen.'],
  longDescription: [
    'Aliases validation failed: description: Description must be no more than 150 characters.',
    'Beschreibung zu lang.',
  ],
  tooYoung: [
    'You must wait at least 5 days from the start of your plan.',
    'Sie müssen mindestens 5 Tage ab Beginn Ihres Plans warten.',
  ],
} as const

/** A sentence of the service. */
export type Phrase = keyof typeof phrases

/** A refusal in the language that the request asks for; of an account that asks for none, in its own. */
export type Refuse = (status: number, phrase: Phrase) => Answer

/** Builds the refusals of a request. */
export function refusalsIn(language: string | undefined): Refuse {
  const isEnglish = /^en\b/i.test(language ?? '')
  return (status, phrase) => ({
    status,
    text: JSON.stringify(
      { statusCode: status, error: titles[status] ?? 'Error', message: phrases[phrase][isEnglish ? 0 : 1] },
      null,
      2,
    ),
  })
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const

/** A span as the package `ms` writes it. */
function written(ms: number): string {
  const [unit, size] = units.find(([, length]) => ms >= length) ?? (['second', 1_000] as const)
  const count = Math.max(1, Math.round(ms / size))
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** A window of calls. Refused calls do not count, and `Retry-After` is always a whole window away. */
export function createWindow(limit: number, windowMs: number, now: () => number) {
  let endsAt = 0
  let calls = 0
  return (): Answer | undefined => {
    if (now() >= endsAt) {
      endsAt = now() + windowMs
      calls = 0
    }
    if (calls < limit) {
      calls += 1
      return undefined
    }
    const seconds = (ms: number) => String(Math.floor(ms / 1_000))
    return {
      status: 429,
      text: `Rate limit exceeded, retry in ${written(endsAt - now())}.`,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': seconds(endsAt),
        'retry-after': seconds(now() + windowMs),
      },
    }
  }
}
