import type { CheckWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['Der Name ist leer.', 'Geben Sie einen Namen ein, oder nehmen Sie einen Vorschlag.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `Der Name ist zu kurz für ${provider}.` : 'Der Name ist zu kurz für diesen Dienst.',
    limit === undefined
      ? 'Verwenden Sie einen längeren.'
      : plural(limit, {
          one: `Verwenden Sie mindestens ${number(limit)} Zeichen.`,
          other: `Verwenden Sie mindestens ${number(limit)} Zeichen.`,
        }),
  ],
  'name-too-long': ({ limit }) => [
    'Der Name ist zu lang.',
    limit === undefined
      ? 'Verwenden Sie einen kürzeren.'
      : plural(limit, {
          one: `Verwenden Sie höchstens ${number(limit)} Zeichen vor dem @.`,
          other: `Verwenden Sie höchstens ${number(limit)} Zeichen vor dem @.`,
        }),
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'Ein Name darf keine Leerzeichen enthalten.'
      : character
        ? `Ein Name darf das Zeichen „${character}“ nicht enthalten.`
        : 'Der Name enthält ein Zeichen, das nicht erlaubt ist.',
    // Every service takes these, and each other character is refused by some.
    'Verwenden Sie einfache Buchstaben und Ziffern.',
  ],
  'name-bad-dots': () => [
    'Ein Punkt darf nicht am Anfang, am Ende oder neben einem anderen Punkt stehen.',
    'Setzen Sie nur einzelne Punkte zwischen andere Zeichen.',
  ],
  'name-is-address': ({ field }) => [
    'Das ist eine ganze Adresse, kein Name.',
    field === 'handle'
      ? 'Geben Sie nur den Teil vor dem @ ein: Ein Handle ist ein Name an jeder Domain.'
      : 'Geben Sie nur den Teil vor dem @ ein, und wählen Sie unten die Domain.',
  ],
  'name-reserved': ({ provider }) => [
    provider
      ? `${provider} hat diesen Namen für sich reserviert.`
      : 'Der Dienst hat diesen Namen für sich reserviert.',
    'Wählen Sie einen anderen Namen.',
  ],
  'domain-missing': () => [
    'Es ist keine Domain gewählt.',
    'Wählen Sie eine Domain, oder geben Sie eine ein.',
  ],
  'domain-malformed': () => [
    'Das ist kein Domainname.',
    'Geben Sie ihn ein wie example.com: mit Buchstaben, Ziffern, Bindestrichen und Punkten.',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider
      ? `Das Label ist länger, als ${provider} es speichert.`
      : 'Das Label ist länger, als der Dienst es speichert.',
    limit === undefined
      ? 'Verwenden Sie ein kürzeres.'
      : plural(limit, {
          one: `Verwenden Sie höchstens ${number(limit)} Zeichen.`,
          other: `Verwenden Sie höchstens ${number(limit)} Zeichen.`,
        }),
  ],
}
