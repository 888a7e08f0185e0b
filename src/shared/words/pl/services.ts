import type { AbilityWords, ServiceListWords, ServiceWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages. */
export const serviceWords: ServiceWords = {
  haltman: {
    about: 'Bezpłatne przekazywanie w wielu wspólnych domenach.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Wybierz poniżej „Uzyskaj klucz e-mailem”.',
      'Wpisz adres, na który ma przychodzić poczta.',
      'Wpisz kod z wiadomości.',
    ],
  },
  likedo: {
    about: 'Przekazywanie w krótkich wspólnych domenach, bezpłatne lub płatne.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'Na stronie usługi otwórz Settings, a potem API Keys.',
      'Wybierz Create API Key i skopiuj klucz: jest pokazywany tylko raz.',
      'Wklej go poniżej.',
    ],
  },
  simplelogin: {
    about: 'Przekazywanie we wspólnych i własnych domenach, bezpłatne lub płatne, także na własnym serwerze.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'własny serwer',
    ],
    steps: [
      'Na app.simplelogin.io otwórz API Keys; w przypadku Proton Pass wybierz „Log in with Proton”.',
      'Wpisz nazwę w New API Key, wybierz Create i podaj hasło, jeśli trzeba.',
      'Skopiuj klucz, który jest pokazywany tylko raz, i wklej go poniżej.',
    ],
    note: 'We wspólnych domenach dodaje do nazwy losowe słowo. To, co jest w koszu usługi, można przywrócić tylko na jej stronie.',
  },
  addy: {
    about: 'Przekazywanie we wspólnych i własnych domenach, bezpłatne lub płatne, także na własnym serwerze.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'własny serwer'],
    steps: [
      'Na stronie usługi otwórz Settings, a potem API.',
      'Wybierz Create New API Key, nadaj nazwę i podaj hasło.',
      'Skopiuj klucz, który jest pokazywany tylko raz, i wklej go poniżej.',
    ],
    note: 'We wspólnych domenach dodaje do nazwy pięć znaków, a w planie Free tworzy ją w całości.',
  },
  proxiedmail: {
    about: 'Przekazywanie we wspólnych domenach.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['Na stronie usługi otwórz Settings.', 'Skopiuj token API i wklej go poniżej.'],
    note: 'Aliasmith może tu tylko tworzyć adresy. To, na co serwer nie odpowiada, nie jest oferowane.',
  },
  mailflusher: {
    about: 'Przekazywanie we wspólnych i własnych domenach.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'Na stronie usługi otwórz Settings, a potem API.',
      'Wybierz Create New API Key, nadaj nazwę i podaj hasło.',
      'Skopiuj klucz, który jest pokazywany tylko raz, i wklej go poniżej.',
    ],
  },
  skudo: {
    about: 'Przekazywanie we wspólnych i własnych domenach, także na własnym serwerze.',
    alsoCalled: ['skudo.org', 'self-hosted', 'własny serwer'],
    steps: [
      'Na stronie usługi otwórz Settings, a potem API.',
      'Wybierz Create New API Key, nadaj nazwę i podaj hasło.',
      'Skopiuj klucz, który jest pokazywany tylko raz, i wklej go poniżej.',
    ],
  },
  relay: {
    about: 'Losowe maski, bezpłatne lub płatne, a z planem Premium dowolne nazwy we własnej subdomenie.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'maski e-mail'],
    steps: ['Na relay.firefox.com zaloguj się i otwórz ustawienia.', 'Skopiuj klucz API i wklej go poniżej.'],
    note: 'Ten klucz daje pełną kontrolę nad kontem Relay, nie wygasa i nie można go wymienić: nie przekazuj go nikomu. O tym, jakie słowa mogą zawierać nazwy, decyduje sama usługa.',
  },
  fastmail: {
    about: 'Maskowane adresy skrzynki Fastmail.',
    alsoCalled: ['fastmail.com', 'masked email', 'JMAP', '1Password', 'self-hosted', 'własny serwer'],
    steps: [
      'Na app.fastmail.com otwórz stronę nowych tokenów API i wpisz nazwę.',
      'Zaznacz „Masked Email” i nic więcej: token zarządza wtedy tymi adresami i nie czyta poczty.',
      'Wygeneruj token, skopiuj go, bo jest pokazywany tylko raz, i wklej poniżej.',
    ],
    note: 'Dodaje do nazwy kropkę i pięć liter. Domenę wybiera się w ustawieniach Fastmail.',
  },
  duckduckgo: {
    about: 'Losowe adresy w duck.com, bezpłatne, z usuwaniem elementów śledzących z poczty.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      'nieoficjalna',
    ],
    steps: [
      'Wybierz poniżej „Uzyskaj klucz e-mailem”.',
      'Wpisz swój osobisty adres w duck.com.',
      'Wpisz cztery słowa z wiadomości.',
    ],
    note: 'Nieoficjalnie: DuckDuckGo nie obsługuje innych programów, więc w każdej chwili może to przestać działać. Nie podaje listy adresów: znane są tylko utworzone tutaj.',
  },
  forwardemail: {
    about: 'Przekazywanie we własnych i wspólnych domenach w płatnym planie, także na własnym serwerze.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'własny serwer'],
    steps: [
      'Na forwardemail.net otwórz My Account, a potem Security.',
      'Skopiuj token API z sekcji Developer Access i wklej go poniżej.',
    ],
    note: 'Ten klucz daje pełną kontrolę nad kontem w usłudze: nad domenami, aliasami i ich usuwaniem. Nie wygasa. Jeśli domena ma catch-all, poczta na jej usunięte adresy nadal przychodzi.',
  },
  improvmx: {
    about: 'Przekazywanie we własnych domenach, bezpłatne lub płatne.',
    alsoCalled: ['improvmx.com', 'custom domain', 'własna domena'],
    steps: ['Po zalogowaniu skopiuj klucz API na app.improvmx.com/api.', 'Wklej go poniżej.'],
    note: 'Klucz daje pełną kontrolę nad kontem ImprovMX. Jeśli domena ma catch-all, poczta na jej usunięte adresy nadal przychodzi.',
    withoutDomain:
      'Dodaj domenę w ImprovMX lub sprawdź tam, czy Twoja jest aktywna, a potem sprawdź połączenie ponownie.',
  },
  cloudflare: {
    about: 'Przekazywanie we własnych domenach w Cloudflare, bezpłatne.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'własna domena'],
    steps: [
      'Na dash.cloudflare.com otwórz My Profile, API Tokens i wybierz Create Custom Token.',
      'Dodaj Zone · Email Routing Rules · Edit, Zone · Zone · Read oraz Account · Email Routing Addresses · Read.',
      'Wybierz tę jedną strefę, utwórz token, skopiuj go, bo jest pokazywany tylko raz, i wklej poniżej.',
    ],
    note: 'Token może zmienić każdą regułę przekazywania w swoich strefach. Z uprawnieniem Zone · Zone Settings · Read domeny bez Email Routing są pomijane. Jeśli domena ma catch-all, poczta na jej wyłączone lub usunięte adresy może nadal przychodzić.',
    withoutDomain:
      'Nadaj tokenowi uprawnienie Zone · Zone · Read dla domeny, sprawdź, czy domena jest aktywna i czy Email Routing jest tam włączone, a potem sprawdź połączenie ponownie.',
  },
  'own-domain': {
    about: 'Dowolna nazwa we własnej domenie, która przyjmuje całą pocztę.',
    alsoCalled: ['Own domain', 'catch-all', 'catchall', 'custom domain', 'własna domena', 'wildcard'],
    note: 'Nic nie sprawdza, czy catch-all jest włączony. Poczta na adres przychodzi tylko wtedy, gdy jest.',
  },
  'plus-addressing': {
    about: 'Skrzynka, która przyjmuje pocztę na swoją nazwę z dodatkiem.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'adres z plusem',
      'me+name',
      'Gmail',
      'Outlook',
    ],
    note: 'Niektóre strony odrzucają lub ignorują dodatek, a skrzynkę każdy może odgadnąć.',
  },
  practice: {
    about: 'Aby rozejrzeć się bez usługi.',
    alsoCalled: ['Practice', 'demo', 'try', 'próba', 'test'],
    note: 'Adresy kończą się na practice.invalid i nie odbierają poczty.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'bez klucza',
  'own-names': 'dowolne nazwy',
  'made-names': 'nazwy wymyślane przez usługę',
  handles: 'nicki',
  switch: 'wyłączanie i włączanie',
  'block-promotions': 'blokowanie wiadomości promocyjnych',
  trash: 'kosz',
  bounce: 'zwracanie wiadomości i przywracanie',
  delete: 'usuwanie',
  'delete-forever': 'trwałe usuwanie',
  list: 'lista wszystkich adresów',
  'send-from': 'wysyłanie z adresu',
  recipients: 'wybór odbiorcy',
  labels: 'etykiety w usłudze',
  pins: 'przypinanie',
  'key-by-email': 'klucz e-mailem',
  'own-server': 'własny serwer',
  'no-mail': 'nie odbiera poczty',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'Usługa',
  'service.hint': 'Szukaj po nazwie lub po tym, co ma robić, na przykład „kosz”.',
  'service.list': 'Usługi',
  'service.found': (count) =>
    plural(count, {
      one: `${number(count)} usługa`,
      few: `${number(count)} usługi`,
      many: `${number(count)} usług`,
    }),
  'service.none': (text) => `Żadna usługa nie pasuje do „${text}”.`,
  'service.none.hint': `Poszukaj innego słowa. Z dowolną inną usługą pocztową „${serviceNames['own-domain']}” i „${serviceNames['plus-addressing']}” działają bez jej pomocy.`,
  'service.all': 'Pokaż wszystkie usługi',
  'service.change': 'Zmień usługę',
  'service.steps': (name) => `Jak uzyskać klucz usługi ${name}`,
}
