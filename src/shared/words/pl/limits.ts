import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test. */
export const limitWords: LimitWords = {
  haltman: ['120 nowych adresów na minutę z jednym kluczem', '300 zapytań na minutę z jednej sieci'],
  likedo: [
    '200 zapytań na godzinę w planie Free, 2000 w planach Pro i Lifetime',
    '50 nowych adresów miesięcznie w planie Free, 1000 w planie Pro',
  ],
  simplelogin: [
    'Z jednej sieci 5 nowych adresów każdego rodzaju na minutę, 50 na godzinę i 100 dziennie',
    'W planie Free 10 nowych adresów w ciągu 15 minut',
  ],
  addy: [
    '60 zapytań na minutę, łącznie ze wszystkich kluczy i programów',
    '10 włączonych adresów we wspólnych domenach w planie Free',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '30 zapytań na minutę, łącznie ze wszystkich programów',
    'Po 100 nowych adresach w ciągu dnia cała poczta jest wstrzymywana na dobę, więc Aliasmith tworzy co najwyżej 50',
  ],
  fastmail: ['Ograniczona liczba nowych adresów w danym czasie; Fastmail nie podaje, jaka'],
  duckduckgo: [
    'Ograniczona liczba nowych adresów dziennie, której usługa nie podaje; powyżej niej znów wydaje ostatni',
  ],
  forwardemail: [
    '300 nowych adresów dziennie, łącznie ze strony usługi i wszystkich programów',
    '50 adresów w każdej wspólnej domenie',
  ],
  improvmx: [],
  cloudflare: ['1200 zapytań w ciągu 5 minut, łącznie ze wszystkich tokenów i strony usługi'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
