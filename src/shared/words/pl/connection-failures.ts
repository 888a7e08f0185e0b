import type { ConnectionFailureWords } from '../catalogue.ts'
import { named } from './forms.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords: ConnectionFailureWords = {
  'service-error': ({ provider }) => [
    `Po stronie ${named('usługi', provider)} wystąpił błąd.`,
    'Spróbuj ponownie za chwilę.',
  ],
  'answer-empty': ({ provider }) => [
    `Odpowiedź ${named('usługi', provider)} jest pusta.`,
    'Spróbuj ponownie. Jeśli to się powtórzy, sprawdź adres serwera w Ustawieniach.',
  ],
  'answer-cut': ({ provider }) => [
    `Odpowiedź ${named('usługi', provider)} urwała się.`,
    'Sprawdź połączenie i spróbuj ponownie.',
  ],
  'answer-not-json': ({ provider }) => [
    `${named('Usługa', provider)} zamiast danych zwróciła stronę internetową.`,
    'Być może przeszkadza strona logowania sieci. Jeśli nie, sprawdź adres serwera konta.',
  ],
  'answer-wrong-shape': ({ provider }) => [
    `Ta wersja nie rozumie odpowiedzi ${named('usługi', provider)}.`,
    'Sprawdź adres serwera w Ustawieniach lub poszukaj nowszej wersji Aliasmith.',
  ],
  'answer-too-large': ({ provider }) => [
    `${named('Usługa', provider)} przesłała o wiele więcej, niż oczekiwano, więc przerwano odczyt.`,
    'Sprawdź adres serwera w Ustawieniach.',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `Zapytanie do usługi ${provider} przekierowano na inny adres; nie zostało tam wysłane.`
      : 'Zapytanie przekierowano na inny adres; nie zostało tam wysłane.',
    'Być może sieć wymaga zalogowania: otwórz stronę internetową. Jeśli nie, sprawdź adres serwera w Ustawieniach.',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `Usługa ${provider} wskazała dla zapytania inny serwer, a klucz tam nie trafia. Zapytania nie wysłano.`
      : 'Usługa wskazała dla zapytania inny serwer, a klucz tam nie trafia. Niczego nie wysłano.',
    'Sprawdź adres serwera w „Ustawienia → Konta”.',
  ],
  'network-login': () => [
    'Sieć wymaga najpierw zalogowania.',
    'Otwórz stronę w przeglądarce, zaloguj się i spróbuj ponownie.',
  ],
  'answer-not-an-address': ({ provider }) => [
    `${named('Usługa', provider)} nie zwróciła adresu e-mail, więc niczego nie skopiowano.`,
    'Sprawdź adres serwera w Ustawieniach.',
  ],
  'answer-contradicts': ({ provider }) => [
    `Odpowiedź ${named('usługi', provider)} nie pasuje do zapytania.`,
    'Sprawdź na stronie usługi, co zostało zrobione.',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `Nie można znaleźć serwera usługi ${provider}.` : 'Nie można znaleźć serwera.',
    'Sprawdź połączenie i adres serwera.',
  ],
  'connection-refused': ({ provider }) => [
    provider ? `Serwer usługi ${provider} nie przyjmuje połączeń.` : 'Serwer nie przyjmuje połączeń.',
    'Sprawdź adres serwera lub spróbuj ponownie później.',
  ],
  'connection-lost': ({ provider }) => [
    `Połączenie z ${named('usługą', provider)} zostało przerwane.`,
    'Sprawdź połączenie i spróbuj ponownie.',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `Serwer usługi ${provider} nie może udowodnić, że jest właściwy, więc niczego nie wysłano.`
      : 'Serwer nie może udowodnić, że jest właściwy, więc niczego nie wysłano.',
    'Sprawdź datę na tym komputerze i adres serwera. Być może sieć przechwytuje połączenia.',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `Adres serwera usługi ${provider} zawiera port zastrzeżony do innych celów, więc niczego nie wysłano.`
      : 'Adres serwera zawiera port zastrzeżony do innych celów, więc niczego nie wysłano.',
    'Popraw adres serwera lub ustaw na serwerze inny port.',
  ],
  'no-secure-connection': ({ provider }) => [
    provider
      ? `Nie udało się nawiązać bezpiecznego połączenia (https) z serwerem usługi ${provider}.`
      : 'Nie udało się nawiązać bezpiecznego połączenia (https) z serwerem.',
    'Sprawdź adres serwera i port: to, co tam odpowiada, może nie obsługiwać https.',
  ],
  offline: () => ['Ten komputer jest offline.', 'Połącz się z internetem i spróbuj ponownie.'],
  unreachable: ({ provider }) => [
    `Nie można połączyć się z ${named('usługą', provider)}.`,
    'Sprawdź połączenie i spróbuj ponownie.',
  ],
  'timed-out': ({ provider }) => [
    `${named('Usługa', provider)} nie odpowiedziała na czas.`,
    'Spróbuj ponownie za chwilę.',
  ],
  'not-found': ({ provider }) => [
    `${named('Usługa', provider)} nie znalazła tego, o co ją poproszono.`,
    'Sprawdź adres serwera w „Ustawienia → Konta”.',
  ],
  'program-refused': ({ provider }) => [
    `${named('Usługa', provider)} nie wpuściła Aliasmith, niezależnie od klucza. Niczego nie zrobiono.`,
    'Spróbuj ponownie później lub skorzystaj z jej strony. Klucza nie trzeba zmieniać.',
  ],
}
