import type { CheckWords } from '../catalogue.ts'
import { characters, named } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['Nazwa jest pusta.', 'Wpisz nazwę lub wybierz propozycję.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `Nazwa jest za krótka dla usługi ${provider}.` : 'Nazwa jest za krótka dla tej usługi.',
    limit === undefined ? 'Wpisz dłuższą.' : `Wpisz co najmniej ${characters(limit)}.`,
  ],
  'name-too-long': ({ limit }) => [
    'Nazwa jest za długa.',
    limit === undefined ? 'Wpisz krótszą.' : `Wpisz co najwyżej ${characters(limit)} przed @.`,
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'Nazwa nie może zawierać spacji.'
      : character
        ? `Nazwa nie może zawierać znaku „${character}”.`
        : 'Nazwa zawiera niedozwolony znak.',
    'Użyj liter bez znaków diakrytycznych i cyfr.',
  ],
  'name-bad-dots': () => [
    'Kropka nie może stać na początku, na końcu ani obok innej kropki.',
    'Zostaw pojedyncze kropki między innymi znakami.',
  ],
  'name-is-address': ({ field }) => [
    'To cały adres, a nie nazwa.',
    field === 'handle'
      ? 'Wpisz tylko część przed @: nick to jedna nazwa we wszystkich domenach.'
      : 'Wpisz tylko część przed @ i wybierz domenę poniżej.',
  ],
  'name-reserved': ({ provider }) => [
    `${named('Usługa', provider)} zastrzega tę nazwę dla siebie.`,
    'Wybierz inną nazwę.',
  ],
  'domain-missing': () => ['Nie wybrano domeny.', 'Wybierz domenę lub ją wpisz.'],
  'domain-malformed': () => [
    'To nie jest nazwa domeny.',
    'Wpisz ją w postaci example.com: litery, cyfry, łączniki i kropki.',
  ],
  'label-too-long': ({ provider, limit }) => [
    `Etykieta jest dłuższa, niż przechowuje ${named('usługa', provider)}.`,
    limit === undefined ? 'Wpisz krótszą.' : `Wpisz co najwyżej ${characters(limit)}.`,
  ],
}
