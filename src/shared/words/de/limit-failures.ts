import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { either, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'zu viele Anfragen.',
  creations: 'zu viele neue Adressen.',
  deletions: 'zu viele Löschungen.',
  lists: 'zu viele Anfragen nach Listen.',
  claims: 'zu viele neue Handles.',
  releases: 'zu viele aufgegebene Handles.',
  switches: 'zu viele aktivierte oder deaktivierte Handles.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Versuchen Sie es in ${number(backIn)} Sekunde erneut.`,
      other: `Versuchen Sie es in ${number(backIn)} Sekunden erneut.`,
    })
  }
  if (backAt) return `Versuchen Sie es ab ${backAt} Uhr erneut.`
  return retryAt === undefined ? otherwise : 'Versuchen Sie es erneut, wenn die Zeit abgelaufen ist.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0
      ? `Sie können auch ein anderes Konto verwenden: ${either(alternatives.slice(0, 3))}.`
      : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Warten Sie etwas, und versuchen Sie es erneut.'
const otherAccount = 'Sie können auch ein anderes Konto verwenden.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `Sie verwenden sie für „${usedFor}“.` : 'Sie haben sie bereits.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} hat statt einer neuen Adresse ${c.address} ausgegeben.`
        : 'Der Dienst hat statt einer neuen Adresse eine alte ausgegeben.',
      asUsed(c),
    ),
    'Möglicherweise begrenzt der Dienst neue Adressen: Versuchen Sie es später erneut, oder verwenden Sie ein anderes Konto.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} begrenzt neue Adressen: ${c.address} wurde erneut ausgegeben.`
        : 'Der Dienst begrenzt neue Adressen: Eine alte wurde erneut ausgegeben.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Versuchen Sie es später erneut.'
        : plural(c.limit, {
            one: `Die Begrenzung dauert etwa ${number(c.limit)} Stunde. Versuchen Sie es danach erneut.`,
            other: `Die Begrenzung dauert etwa ${number(c.limit)} Stunden. Versuchen Sie es danach erneut.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider} bittet um Geduld: ${tooMany[c.counted ?? 'requests']}`
      : `Der Dienst bittet um Geduld: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider} erlaubt nur eine bestimmte Anzahl Anfragen pro Zeitraum, daher wurde diese nicht gesendet.`
      : 'Der Dienst erlaubt nur eine bestimmte Anzahl Anfragen pro Zeitraum, daher wurde diese nicht gesendet.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider} bittet um Geduld: zu viele Anfragen aus Ihrem Netzwerk.`
      : 'Der Dienst bittet um Geduld: zu viele Anfragen aus Ihrem Netzwerk.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider} sperrt Konten, die an einem Tag sehr viele Adressen erstellen. Daher erstellt Aliasmith höchstens ${number(c.limit)}.`
      : 'Der Dienst sperrt Konten, die an einem Tag sehr viele Adressen erstellen. Daher erstellt Aliasmith keine weiteren.',
    orElse(comeBack(c, 'Versuchen Sie es morgen erneut.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider} hat dieses Konto für einen Tag angehalten, wie nach sehr vielen neuen Adressen oder E-Mails üblich.`
      : 'Der Dienst hat dieses Konto für einen Tag angehalten, wie nach sehr vielen neuen Adressen oder E-Mails üblich.',
    orElse('E-Mails an seine Adressen kommen solange nicht an. Versuchen Sie es morgen erneut.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `Ihr Tarif bei ${c.provider} erlaubt in diesem Monat keine weiteren neuen Adressen.`
      : 'Ihr Tarif erlaubt in diesem Monat keine weiteren neuen Adressen.',
    orElse('Warten Sie bis zum nächsten Monat, oder wechseln Sie den Tarif.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `Ihr Tarif bei ${c.provider} erlaubt keine weiteren Adressen.`
        : plural(c.limit, {
            one: `Ihr Tarif bei ${c.provider} erlaubt nicht mehr als ${number(c.limit)} solche Adresse.`,
            other: `Ihr Tarif bei ${c.provider} erlaubt nicht mehr als ${number(c.limit)} solche Adressen.`,
          })
      : 'Ihr Tarif erlaubt keine weiteren Adressen.',
    orElse(
      'Löschen Sie eine Adresse, die Sie nicht mehr brauchen, oder wechseln Sie den Tarif.',
      c,
      otherAccount,
    ),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `Für ${domain} ist bei ${provider} ein kostenpflichtiger Tarif nötig.`
      : 'Für diese Domain ist beim Dienst ein kostenpflichtiger Tarif nötig.',
    'Wählen Sie eine andere Domain.',
  ],
  'service-unavailable': (c) => [
    c.provider ? `${c.provider} ist derzeit nicht verfügbar.` : 'Der Dienst ist derzeit nicht verfügbar.',
    comeBack(c, 'Versuchen Sie es gleich noch einmal.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'Die Liste dieses Kontos hat zu viele Adressen.'
      : account
        ? plural(limit, {
            one: `Die Liste des Kontos „${account}“ hat mehr als ${number(limit)} Adresse.`,
            other: `Die Liste des Kontos „${account}“ hat mehr als ${number(limit)} Adressen.`,
          })
        : plural(limit, {
            one: `Die Liste dieses Kontos hat mehr als ${number(limit)} Adresse.`,
            other: `Die Liste dieses Kontos hat mehr als ${number(limit)} Adressen.`,
          }),
    'Aliasmith behält, was es gelesen hat, und lässt den Rest weg.',
  ],
}
