import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { characters, named, number, plural } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['Brakuje klucza API.', 'Wklej klucz otrzymany od usługi.'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'To nie wygląda na klucz tej usługi.'
      : limit === undefined
        ? `To nie wygląda na klucz usługi ${provider}.`
        : plural(limit, {
            one: `Klucz usługi ${provider} ma ${number(limit)} znak: literę lub cyfrę.`,
            few: `Klucz usługi ${provider} ma ${number(limit)} znaki: wyłącznie litery i cyfry.`,
            many: `Klucz usługi ${provider} ma ${number(limit)} znaków: wyłącznie litery i cyfry.`,
          }),
    'Skopiuj cały klucz jeszcze raz i wklej go tutaj.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname ? `Konto „${nickname}” już używa tego klucza.` : 'Inne konto już używa tego klucza.',
    'Użyj tamtego konta lub wprowadź inny klucz.',
  ],
  'key-too-large': () => [
    'Ten klucz jest za długi dla pęku kluczy.',
    'Wklej sam klucz, bez niczego dookoła.',
  ],
  'server-needs-key': () => [
    'Adres serwera się zmienił.',
    'Wprowadź klucz API ponownie: zapisany klucz jest wysyłany tylko na serwer, dla którego go zapisano.',
  ],
  'server-empty': () => ['Adres serwera jest pusty.', 'Wpisz go w postaci https://mail.example.com.'],
  'server-without-scheme': () => [
    'Adres serwera nie zaczyna się od https://.',
    'Dodaj https:// na początku.',
  ],
  'server-not-https': () => [
    'Klucze nigdy nie są wysyłane przez niechronione połączenie.',
    'Użyj https://. Zwykłe http:// działa tylko dla serwera na tym komputerze.',
  ],
  'server-with-path': () => [
    'Adres serwera ma coś po nazwie hosta.',
    'Pomiń ścieżkę: tylko https://, host i ewentualnie port.',
  ],
  'server-with-credentials': () => [
    'Adres serwera zawiera nazwę użytkownika lub hasło.',
    'Usuń je: potrzebny jest tylko klucz API.',
  ],
  'server-malformed': () => ['To nie jest adres serwera.', 'Wpisz go w postaci https://mail.example.com.'],
  'domain-ending-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie akceptuje domen z końcówką w innym alfabecie.`,
    'Wybierz domenę z końcówką ze zwykłych liter, na przykład .com.',
  ],
  'nickname-empty': () => ['Nazwa konta jest pusta.', 'Nadaj kontu rozpoznawalną nazwę.'],
  'nickname-too-long': ({ limit }) => [
    'Nazwa konta jest za długa.',
    limit === undefined ? 'Wpisz krótszą.' : `Wpisz co najwyżej ${characters(limit)}.`,
  ],
  'nickname-taken': () => ['Inne konto ma już tę nazwę.', 'Wybierz inną.'],
  'confirmation-wrong': () => [
    'Wpisany tekst różni się od tego nicka.',
    'Wpisz go dokładnie tak, jak jest pokazany.',
  ],
  'mailbox-missing': () => ['Brakuje skrzynki.', 'Wpisz jej pełny adres, na przykład name@example.com.'],
  'mailbox-too-long': ({ limit }) => [
    'Nazwa tej skrzynki nie zostawia miejsca na kolejną nazwę.',
    limit === undefined
      ? 'Użyj skrzynki o krótszej nazwie.'
      : `Przed @ może mieć co najwyżej ${characters(limit)}.`,
  ],
  'email-missing': () => ['Brakuje adresu e-mail.', 'Wpisz pełny adres, na przykład name@example.com.'],
  'email-malformed': () => ['To nie jest adres e-mail.', 'Wpisz pełny adres, na przykład name@example.com.'],
  'email-elsewhere': ({ provider }) => [
    `${named('Usługa', provider)} nie zna Cię pod tym adresem.`,
    'Wpisz swój osobisty adres w tej usłudze lub tylko to, co stoi przed @.',
  ],
  'days-outside': ({ limit }) => [
    'Taka liczba dni nie jest możliwa.',
    limit === undefined ? 'Podaj pełną liczbę dni.' : `Podaj liczbę całkowitą od 1 do ${number(limit)}.`,
  ],
  'code-malformed': () => ['Kod ma sześć cyfr.', 'Skopiuj go z wiadomości lub wpisz.'],
  'code-words-malformed': () => ['Kod ma cztery słowa.', 'Skopiuj je z wiadomości lub wpisz.'],
}
