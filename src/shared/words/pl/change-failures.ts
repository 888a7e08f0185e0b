import type { ChangeFailureWords } from '../catalogue.ts'
import { characters, named } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `Odpowiedź została utracona, więc nie wiadomo, czy usługa ${provider} zmieniła adres ${address}.`
      : 'Odpowiedź została utracona, więc nie wiadomo, czy usługa zmieniła adres.',
    'Aby to sprawdzić, odśwież listę w „Ustawienia → Adresy”. Ponowna próba nie zaszkodzi.',
  ],
  'label-unknown': ({ provider }) => [
    `Etykieta jest zapisana tutaj. Odpowiedź została utracona, więc nie wiadomo, czy ma ją ${named('usługa', provider)}.`,
    'Zapisz etykietę jeszcze raz. To nie zaszkodzi.',
  ],
  'pin-unknown': ({ provider }) => [
    `Zmiana jest zapisana tutaj. Odpowiedź została utracona, więc nie wiadomo, czy ma ją ${named('usługa', provider)}.`,
    'Zrób to jeszcze raz. To nie zaszkodzi.',
  ],
  'recipients-unknown': ({ address }) => [
    `Odpowiedź została utracona, więc nie wiadomo, dokąd trafia teraz poczta ${named('adresu', address)}.`,
    'Wybierz odbiorców jeszcze raz, co nie zaszkodzi, lub odśwież listę w „Ustawienia → Adresy”.',
  ],
  'display-name-unknown': ({ address }) => [
    `Odpowiedź została utracona, więc nie wiadomo, jaką nazwę ${named('adresu', address)} widzą adresaci.`,
    'Zapisz nazwę jeszcze raz, co nie zaszkodzi, lub odśwież listę w „Ustawienia → Adresy”.',
  ],
  'promotions-unknown': ({ address }) => [
    `Odpowiedź została utracona, więc nie wiadomo, czy wiadomości promocyjne na ${named('adres', address)} są blokowane.`,
    'Zrób to jeszcze raz, co nie zaszkodzi, lub odśwież listę w „Ustawienia → Adresy”.',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider
      ? `Usługa ${provider} nie zmieniła adresu ${address}.`
      : 'Usługa nie zmieniła adresu.',
    'Spróbuj ponownie później lub zrób to na stronie usługi.',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `Usługa ${provider} zmieniła adres ${address}, ale nie udało się zmienić listy.`
      : 'Usługa zmieniła adres, ale nie udało się zmienić listy.',
    'Sprawdź, czy dysk nie jest pełny ani tylko do odczytu. Aliasmith poprawi listę, gdy zapis będzie znów możliwy.',
  ],
  'cannot-change': ({ address }) => [
    address ? `Teraz nie można tego zrobić z adresem ${address}.` : 'Teraz nie można tego zrobić z adresem.',
    'Odśwież listę w „Ustawienia → Adresy”, aby zobaczyć jego stan.',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `Usługa ${provider} nie wymienia adresu ${address}: jest tam w koszu albo usunięty.`
      : 'Usługa nie wymienia adresu: jest tam w koszu albo usunięty.',
    'Zajrzyj do kosza na stronie usługi. Niczego nie zmieniono.',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `Usługa ${provider} nie ma adresu ${address}: został usunięty albo nie należy do tego konta.`
            : 'Usługa nie ma adresu: został usunięty albo nie należy do tego konta.',
          'Sprawdź na stronie usługi, jakie adresy ma klucz tego konta.',
        ]
      : [
          'Ten adres został w międzyczasie usunięty lub wyłączony.',
          'Odśwież listę w „Ustawienia → Adresy”, aby zobaczyć jego stan.',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `Według usługi ${provider} adres ${address} należy do kogoś innego, więc niczego nie zmieniono.`
      : 'Według usługi adres należy do kogoś innego, więc niczego nie zmieniono.',
    'Sprawdź w „Ustawienia → Konta”, jaki klucz ma to konto.',
  ],
  'address-holds-key': ({ address }) => [
    `${named('Adres', address)} zawiera część klucza API, więc zapytania nie wysłano.`,
    'Skorzystaj zamiast tego ze strony usługi.',
  ],
  'account-removed': ({ address }) => [
    `Konta ${named('adresu', address)} nie ma w Aliasmith, więc nie można zapytać jego usługi.`,
    'Usuń adres na stronie usługi albo dodaj konto i odśwież listę.',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `W usłudze ${provider} adres ma dokładnie jednego odbiorcę.`
      : 'W tej usłudze adres ma dokładnie jednego odbiorcę.',
    'Wybierz jednego i pomiń pozostałych.',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    `Nazwa jest dłuższa, niż przechowuje ${named('usługa', provider)}.`,
    limit === undefined ? 'Wpisz krótszą.' : `Wpisz co najwyżej ${characters(limit)}.`,
  ],
  'display-name-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie akceptuje tej nazwy.`,
    'Zmień nazwę lub zostaw puste pole.',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Pisanie z adresu ${address} wymaga płatnego planu w usłudze ${provider}.`
      : 'Pisanie z adresu wymaga płatnego planu w usłudze.',
    'Zmień plan lub odpowiedz na wiadomość, która tam przyszła.',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Blokowanie wiadomości promocyjnych na adres ${address} wymaga płatnego planu w usłudze ${provider}.`
      : 'Blokowanie wiadomości promocyjnych wymaga płatnego planu w usłudze.',
    'Niczego nie zmieniono. Wyłącz adres lub zmień plan.',
  ],
}
