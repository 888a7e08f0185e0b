import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test, as the English phrases have them. */
export const limitWords: LimitWords = {
  haltman: ['120 nuovi indirizzi al minuto con una chiave', '300 richieste al minuto da una rete'],
  likedo: [
    '200 richieste all’ora con il piano Free, 2.000 con Pro e Lifetime',
    '50 nuovi indirizzi al mese con Free, 1.000 con Pro',
  ],
  simplelogin: [
    'Da una rete, 5 nuovi indirizzi di ogni tipo al minuto, 50 all’ora e 100 al giorno',
    'Con il piano Free, 10 nuovi indirizzi in 15 minuti',
  ],
  addy: [
    '60 richieste al minuto, per tutte le chiavi e i programmi insieme',
    '10 indirizzi attivi su domini condivisi con il piano Free',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '30 richieste al minuto, per tutti i programmi insieme',
    'Dopo 100 nuovi indirizzi in un giorno, tutta la posta si ferma per un giorno, quindi Aliasmith ne crea al massimo 50',
  ],
  fastmail: ['Un numero limitato di nuovi indirizzi per periodo; Fastmail non pubblica quanti'],
  duckduckgo: [
    'Un numero limitato di nuovi indirizzi al giorno, che il servizio non pubblica; superato quello, torna l’ultimo',
  ],
  forwardemail: [
    '300 nuovi indirizzi al giorno, per il sito e tutti i programmi insieme',
    '50 indirizzi su ogni dominio condiviso',
  ],
  improvmx: [],
  cloudflare: ['1.200 richieste in 5 minuti, per tutti i token e il sito insieme'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
