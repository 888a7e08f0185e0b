import type { ListWords } from '../catalogue.ts'
import { number } from './forms.ts'
import { sentences } from './sentences.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `Klucz konta „${account}” należy do innej skrzynki: jego adresy przekazują do ${listed}, a te w Aliasmith do ${known}.`,
    hint: 'Niczego nie zmieniono. Jeśli to niewłaściwy klucz, zmień go w „Ustawienia → Konta”. Dla dwóch skrzynek dodaj drugie konto.',
    yes: 'Używaj także tej skrzynki',
    no: 'Nie teraz',
  }),
  missing: (account, missing, existing) => ({
    message: sentences(
      existing === 1
        ? `Na liście konta „${account}” brakuje ${number(missing)} z ${number(existing)} adresu.`
        : `Na liście konta „${account}” brakuje ${number(missing)} z ${number(existing)} adresów.`,
      missing === 1 ? 'Czy został usunięty?' : 'Czy zostały usunięte?',
    ),
    hint: 'Do czasu odpowiedzi takie adresy uznaje się za działające. Jeśli niczego nie usunięto, sprawdź klucz i adres serwera konta. Odpowiedz w „Ustawienia → Adresy”.',
    yes: 'Tak, usunięto',
    no: 'Zachowaj',
  }),
}
