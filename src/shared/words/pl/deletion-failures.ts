import type { DeletionFailureWords } from '../catalogue.ts'
import { named } from './forms.ts'

/** When the list shows what became of an address. */
const refresh = (backAt: string | undefined): string =>
  backAt
    ? `Aby to sprawdzić, odśwież listę w „Ustawienia → Adresy” po ${backAt}. Ponowne usunięcie nie zaszkodzi.`
    : 'Aby to sprawdzić, odśwież listę w „Ustawienia → Adresy”. Ponowne usunięcie nie zaszkodzi.'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    `Odpowiedź została utracona, więc nie wiadomo, czy ${named('adres', address)} został usunięty.`,
    refresh(backAt),
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `Adres ${address} nie odbiera już poczty, ale nie udało się zapytać usługi ${provider}, czy jest usunięty.`
      : 'Adres nie odbiera już poczty, ale nie udało się zapytać usługi, czy jest usunięty.',
    refresh(backAt),
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `Usługa ${provider} nie ma kosza dla adresów we własnych domenach, więc adres ${address} zostałby trwale usunięty.`
      : 'Usługa nie ma kosza dla adresów we własnych domenach: ten zostałby trwale usunięty.',
    'Niczego nie zmieniono. Wyłącz adres lub usuń go trwale.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `Usługa ${provider} nie usuwa trwale adresów, które odebrały pocztę, a adres ${address} ją odebrał.`
      : 'Usługa nie usuwa trwale adresów, które odebrały pocztę, a ten ją odebrał.',
    'Niczego nie zmieniono. Jeśli jego wiadomości nie są jeszcze zwracane, wybierz „Usuń: zwracaj wiadomości”.',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider ? `Usługa ${provider} nie usunęła adresu ${address}.` : 'Usługa nie usunęła adresu.',
    'Spróbuj ponownie później lub usuń go na stronie usługi.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    `${named('Adres', address)} został usunięty, ale nie udało się zmienić listy.`,
    'Sprawdź, czy dysk nie jest pełny ani tylko do odczytu. Aliasmith poprawi listę, gdy zapis będzie znów możliwy.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `Usługa ${provider} wyłączyła adres ${address} i go nie usuwa.`
      : 'Usługa wyłączyła adres i go nie usuwa.',
    'Nie odbiera on poczty. Niczego nie zmieniono.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    `Do ${named('usługi', provider)} nie wysłano zapytania, bo wcześniejsze usunięcie się nie powiodło.`,
    backAt ? `Usuń pozostałe po ${backAt}.` : 'Usuń pozostałe później.',
  ],
  'cannot-delete': ({ provider }) => [
    `${named('Usługa', provider)} nie pozwala usunąć adresu.`,
    'Sprawdź, czy można to zrobić na stronie usługi.',
  ],
  'cannot-delete-of-handle': () => [
    'Adresu należącego do nicka nie można usunąć osobno.',
    'Wyłącz jego domenę lub zwolnij nick w „Ustawienia → Konta”.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `Adres ${address} został usunięty, a usługa ${provider} nie wydaje go ponownie.`
      : 'Adres został usunięty, a usługa nie wydaje go ponownie.',
    'Wybierz inną nazwę lub propozycję.',
  ],
}
