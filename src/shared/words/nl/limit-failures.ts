import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { either, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'te veel verzoeken.',
  creations: 'te veel nieuwe adressen.',
  deletions: 'te veel verwijderingen.',
  lists: 'te veel verzoeken om lijsten.',
  claims: 'te veel nieuwe handles.',
  releases: 'te veel opgeheven handles.',
  switches: 'te veel in- of uitgeschakelde handles.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Probeer het over ${number(backIn)} seconde opnieuw.`,
      other: `Probeer het over ${number(backIn)} seconden opnieuw.`,
    })
  }
  if (backAt) return `Probeer het vanaf ${backAt} opnieuw.`
  return retryAt === undefined ? otherwise : 'Probeer het opnieuw als de tijd om is.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0
      ? `Je kunt ook een ander account gebruiken: ${either(alternatives.slice(0, 3))}.`
      : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Wacht even en probeer het opnieuw.'
const otherAccount = 'Je kunt ook een ander account gebruiken.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `Je gebruikt het voor “${usedFor}”.` : 'Je hebt het al.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} gaf het adres ${c.address} uit in plaats van een nieuw adres.`
        : 'De dienst gaf een oud adres uit in plaats van een nieuw.',
      asUsed(c),
    ),
    'Misschien worden nieuwe adressen beperkt: probeer het later opnieuw of gebruik een ander account.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} beperkt nieuwe adressen en gaf het adres ${c.address} opnieuw uit.`
        : 'De dienst beperkt nieuwe adressen en gaf een oud adres opnieuw uit.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Probeer het later opnieuw.'
        : plural(c.limit, {
            one: `De beperking duurt ongeveer ${number(c.limit)} uur. Probeer het daarna opnieuw.`,
            other: `De beperking duurt ongeveer ${number(c.limit)} uur. Probeer het daarna opnieuw.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider} vraagt je het rustiger aan te doen: ${tooMany[c.counted ?? 'requests']}`
      : `De dienst vraagt je het rustiger aan te doen: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider} staat per periode maar een beperkt aantal verzoeken toe, dus dit verzoek is niet verstuurd.`
      : 'De dienst staat per periode maar een beperkt aantal verzoeken toe, dus dit verzoek is niet verstuurd.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider} vraagt je het rustiger aan te doen: te veel verzoeken vanaf je netwerk.`
      : 'De dienst vraagt je het rustiger aan te doen: te veel verzoeken vanaf je netwerk.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider} blokkeert accounts die op één dag heel veel adressen maken. Daarom maakt Aliasmith er hoogstens ${number(c.limit)}.`
      : 'De dienst blokkeert accounts die op één dag heel veel adressen maken. Daarom maakt Aliasmith er niet meer.',
    orElse(comeBack(c, 'Probeer het morgen opnieuw.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider} heeft dit account een dag gepauzeerd, zoals gebeurt na heel veel nieuwe adressen of e-mails.`
      : 'De dienst heeft dit account een dag gepauzeerd, zoals gebeurt na heel veel nieuwe adressen of e-mails.',
    orElse('Mail naar de adressen komt intussen niet binnen. Probeer het morgen opnieuw.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `Je abonnement bij ${c.provider} staat deze maand geen nieuwe adressen meer toe.`
      : 'Je abonnement staat deze maand geen nieuwe adressen meer toe.',
    orElse('Wacht tot volgende maand of wijzig je abonnement.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `Je abonnement bij ${c.provider} staat niet meer adressen toe.`
        : plural(c.limit, {
            one: `Je abonnement bij ${c.provider} staat niet meer dan ${number(c.limit)} adres van dit soort toe.`,
            other: `Je abonnement bij ${c.provider} staat niet meer dan ${number(c.limit)} adressen van dit soort toe.`,
          })
      : 'Je abonnement staat niet meer adressen toe.',
    orElse('Verwijder een adres dat je niet meer nodig hebt of wijzig je abonnement.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `Voor ${domain} is een betaald abonnement bij ${provider} nodig.`
      : 'Voor dit domein is een betaald abonnement bij de dienst nodig.',
    'Kies een ander domein.',
  ],
  'service-unavailable': (c) => [
    c.provider ? `${c.provider} is voorlopig niet beschikbaar.` : 'De dienst is voorlopig niet beschikbaar.',
    comeBack(c, 'Probeer het zo meteen opnieuw.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'De lijst van dit account heeft te veel adressen.'
      : account
        ? plural(limit, {
            one: `De lijst van het account “${account}” heeft meer dan ${number(limit)} adres.`,
            other: `De lijst van het account “${account}” heeft meer dan ${number(limit)} adressen.`,
          })
        : plural(limit, {
            one: `De lijst van dit account heeft meer dan ${number(limit)} adres.`,
            other: `De lijst van dit account heeft meer dan ${number(limit)} adressen.`,
          }),
    'Aliasmith bewaart wat is gelezen en laat de rest weg.',
  ],
}
