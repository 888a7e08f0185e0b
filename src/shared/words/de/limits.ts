import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test. The English file names their sources. */
export const limitWords: LimitWords = {
  haltman: ['120 neue Adressen pro Minute mit einem Schlüssel', '300 Anfragen pro Minute aus einem Netzwerk'],
  likedo: [
    '200 Anfragen pro Stunde im Tarif Free, 2.000 bei Pro und Lifetime',
    '50 neue Adressen pro Monat bei Free, 1.000 bei Pro',
  ],
  simplelogin: [
    'Aus einem Netzwerk 5 neue Adressen jeder Art pro Minute, 50 pro Stunde und 100 pro Tag',
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
    'Ab 100 neuen Adressen an einem Tag kommen einen Tag lang keine E-Mails an, daher erstellt Aliasmith höchstens 50',
  ],
  fastmail: [
    'Nur eine bestimmte Anzahl neuer Adressen pro Zeitraum; wie viele, veröffentlicht Fastmail nicht',
  ],
  duckduckgo: [
    'Nur eine bestimmte Anzahl neuer Adressen pro Tag, die der Dienst nicht nennt; danach kommt die letzte erneut',
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
