import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test. The English file names their sources. */
export const limitWords: LimitWords = {
  haltman: ['120 neue Adressen pro Minute mit einem Schlüssel', '300 Anfragen pro Minute aus einem Netzwerk'],
  likedo: [
    '200 Anfragen pro Stunde im Tarif Free, 2.000 bei Pro und Lifetime',
    '50 neue Adressen pro Monat bei Free, 1.000 bei Pro',
  ],
  simplelogin: [
    'Aus einem Netzwerk 5 neue Adressen einer Art pro Minute, 50 pro Stunde und 100 pro Tag',
    'Im Tarif Free 10 neue Adressen in 15 Minuten',
  ],
  addy: [
    '60 Anfragen pro Minute, mit allen Schlüsseln und Programmen zusammen',
    '10 aktive Adressen an gemeinsamen Domains im Tarif Free',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '30 Anfragen pro Minute, mit allen Programmen zusammen',
    '100 neue Adressen an einem Tag halten alle E-Mails für einen Tag auf, daher erstellt Aliasmith höchstens 50',
  ],
  fastmail: [
    'Eine bestimmte Anzahl neuer Adressen in einer gewissen Zeit; wie viele, veröffentlicht Fastmail nicht',
  ],
  duckduckgo: [
    'Eine nicht veröffentlichte Anzahl neuer Adressen pro Tag; darüber hinaus kommt die letzte erneut',
  ],
  forwardemail: [
    '300 neue Adressen pro Tag, mit der Website und allen Programmen zusammen',
    '50 Adressen an jeder gemeinsamen Domain',
  ],
  improvmx: [],
  cloudflare: ['1.200 Anfragen in 5 Minuten, mit allen Tokens und der Website zusammen'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
