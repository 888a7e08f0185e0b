import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { either, named, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'zbyt wiele zapytań.',
  creations: 'zbyt wiele nowych adresów.',
  deletions: 'zbyt wiele usunięć.',
  lists: 'zbyt wiele zapytań o listę.',
  claims: 'zbyt wiele nowych nicków.',
  releases: 'zbyt wiele zwolnionych nicków.',
  switches: 'zbyt wiele włączonych lub wyłączonych nicków.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Spróbuj ponownie za ${number(backIn)} sekundę.`,
      few: `Spróbuj ponownie za ${number(backIn)} sekundy.`,
      many: `Spróbuj ponownie za ${number(backIn)} sekund.`,
    })
  }
  if (backAt) return `Spróbuj ponownie po ${backAt}.`
  return retryAt === undefined ? otherwise : 'Spróbuj ponownie, gdy czas upłynie.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0
      ? `Można też użyć konta ${either(alternatives.slice(0, 3).map((name) => `„${name}”`))}.`
      : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Poczekaj chwilę i spróbuj ponownie.'
const otherAccount = 'Można też użyć innego konta.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `Używasz go do: „${usedFor}”.` : 'Masz go już.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `Usługa ${c.provider} zamiast nowego adresu wydała adres ${c.address}.`
        : 'Usługa zamiast nowego adresu wydała stary.',
      asUsed(c),
    ),
    'Być może usługa ogranicza nowe adresy: spróbuj ponownie później lub użyj innego konta.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `Usługa ${c.provider} ogranicza nowe adresy: ponownie wydała adres ${c.address}.`
        : 'Usługa ogranicza nowe adresy: ponownie wydała stary.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Spróbuj ponownie później.'
        : plural(c.limit, {
            one: `Ograniczenie trwa około ${number(c.limit)} godziny. Potem spróbuj ponownie.`,
            few: `Ograniczenie trwa około ${number(c.limit)} godzin. Potem spróbuj ponownie.`,
            many: `Ograniczenie trwa około ${number(c.limit)} godzin. Potem spróbuj ponownie.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    `${named('Usługa', c.provider)} prosi o zwolnienie tempa: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    `${named('Usługa', c.provider)} dopuszcza ograniczoną liczbę zapytań w danym czasie, więc tego nie wysłano.`,
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    `${named('Usługa', c.provider)} prosi o zwolnienie tempa: zbyt wiele zapytań z tej sieci.`,
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `Usługa ${c.provider} blokuje konta, które tworzą bardzo wiele adresów dziennie, więc Aliasmith tworzy najwyżej ${number(c.limit)}.`
      : 'Usługa blokuje konta, które tworzą bardzo wiele adresów dziennie, więc Aliasmith nie tworzy kolejnych.',
    orElse(comeBack(c, 'Spróbuj ponownie jutro.'), c),
  ],
  'account-paused': (c) => [
    `${named('Usługa', c.provider)} wstrzymała to konto na dobę; robi to po bardzo wielu nowych adresach lub wiadomościach.`,
    orElse('W tym czasie poczta na jego adresy nie przychodzi. Spróbuj ponownie jutro.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `Plan w usłudze ${c.provider} nie pozwala w tym miesiącu na więcej nowych adresów.`
      : 'Plan nie pozwala w tym miesiącu na więcej nowych adresów.',
    orElse('Poczekaj do następnego miesiąca lub zmień plan.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `Plan w usłudze ${c.provider} nie pozwala na więcej adresów.`
        : plural(c.limit, {
            one: `Plan w usłudze ${c.provider} pozwala na co najwyżej ${number(c.limit)} taki adres.`,
            few: `Plan w usłudze ${c.provider} pozwala na co najwyżej ${number(c.limit)} takie adresy.`,
            many: `Plan w usłudze ${c.provider} pozwala na co najwyżej ${number(c.limit)} takich adresów.`,
          })
      : 'Plan nie pozwala na więcej adresów.',
    orElse('Usuń adres, który nie jest już potrzebny, lub zmień plan.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `Domena ${domain} wymaga płatnego planu w usłudze ${provider}.`
      : 'Ta domena wymaga płatnego planu w usłudze.',
    'Wybierz inną domenę.',
  ],
  'service-unavailable': (c) => [
    `${named('Usługa', c.provider)} jest chwilowo niedostępna.`,
    comeBack(c, 'Spróbuj ponownie za chwilę.'),
  ],
  'list-too-long': ({ account, limit }) => {
    const list = account ? `Lista konta „${account}”` : 'Lista tego konta'
    return [
      limit === undefined
        ? 'Lista tego konta ma zbyt wiele adresów.'
        : plural(limit, {
            one: `${list} ma więcej niż ${number(limit)} adres.`,
            few: `${list} ma więcej niż ${number(limit)} adresy.`,
            many: `${list} ma więcej niż ${number(limit)} adresów.`,
          }),
      'Aliasmith zachowuje to, co odczytał, i pomija resztę.',
    ]
  },
}
