import type { HandleFailureWords } from '../catalogue.ts'
import { named } from './forms.ts'

/** Sentences for failures with handles. */
export const handleFailureWords: HandleFailureWords = {
  'handle-not-found': ({ provider }) => [
    `${named('Usługa', provider)} nie zna tego nicka.`,
    'Sprawdź pisownię lub zajmij go.',
  ],
  'handle-gone': ({ provider }) => [
    `${named('Usługa', provider)} nie ma już tego nicka.`,
    'Został zwolniony lub nigdy nie był zajęty. Można go usunąć z listy.',
  ],
  'handle-taken': ({ handle }) => [
    handle
      ? `Nick „${handle}” jest zajęty albo tej nazwy używa już jakiś adres.`
      : 'Nick jest zajęty albo tej nazwy używa już jakiś adres.',
    'Wybierz inny. Jeśli należy do Ciebie, dodaj go do listy.',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `Nicka „${handle}” nie można zająć, a usługa ${provider} nie zna używanego nicka o tej nazwie.`
      : 'Nicka nie można zająć, a usługa nie zna używanego nicka o tej nazwie.',
    'Został zwolniony albo tej nazwy używa jakiś adres. Wybierz inny.',
  ],
  'handle-released': () => [
    'Ten nick został zwolniony.',
    'Nigdy nie będzie można go użyć ponownie. Wybierz inny.',
  ],
  'handle-in-use': () => ['Ten nick nadal należy do Ciebie.', 'Zwolnij go, zanim usuniesz go z listy.'],
  'handle-still-held': ({ provider }) => [
    `${named('Usługa', provider)} nie zwolniła nicka.`,
    'Niczego nie zmieniono. Spróbuj ponownie za chwilę.',
  ],
  'not-claimed': ({ provider }) => [
    `${named('Usługa', provider)} nie ma takiego nicka: nie został zajęty.`,
    'Zajmij go ponownie.',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider
      ? `Według usługi ${provider} domena ${domain} jest nadal wyłączona.`
      : 'Według usługi ta domena jest nadal wyłączona.',
    'Lista pokazuje to, co podaje usługa. Użyj przełącznika, aby spróbować ponownie.',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider
      ? `Według usługi ${provider} domena ${domain} jest nadal włączona.`
      : 'Według usługi ta domena jest nadal włączona.',
    'Lista pokazuje to, co podaje usługa. Użyj przełącznika, aby spróbować ponownie.',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `Odpowiedź została utracona, więc nie wiadomo, czy zajęto nick „${handle}”.`
      : 'Odpowiedź została utracona, więc nie wiadomo, czy zajęto nick.',
    'Sprawdź ponownie, gdy połączenie wróci. Nick nie zostanie zajęty dwa razy.',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `Odpowiedź została utracona, więc nie wiadomo, czy przełączono domenę ${domain}.`
      : 'Odpowiedź została utracona, więc nie wiadomo, czy przełączono tę domenę.',
    'Użyj przełącznika ponownie, gdy połączenie wróci: to nie zaszkodzi.',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `Odpowiedź została utracona, więc nie wiadomo, czy zwolniono nick „${handle}”.`
      : 'Odpowiedź została utracona, więc nie wiadomo, czy zwolniono nick.',
    'Sprawdź ponownie, gdy połączenie wróci.',
  ],
  'handle-not-noted': ({ provider }) => [
    `${named('Usługa', provider)} wykonała prośbę, ale nie udało się tego tutaj zapisać.`,
    'Sprawdź, czy dysk nie jest pełny ani tylko do odczytu. Aliasmith zapyta usługę ponownie, gdy zapis będzie możliwy.',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `Adres ${address} należy do Twojego nicka, który nie jest włączony w domenie ${domain}.`
      : 'Adres należy do Twojego nicka, który nie jest włączony w tej domenie.',
    'Włącz domenę w „Ustawienia → Konta” lub wybierz inną.',
  ],
}
