import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test. The English file names their sources. */
export const limitWords: LimitWords = {
  haltman: ['120 nieuwe adressen per minuut met één sleutel', '300 verzoeken per minuut vanaf één netwerk'],
  likedo: [
    '200 verzoeken per uur met het abonnement Free, 2.000 met Pro en Lifetime',
    '50 nieuwe adressen per maand met Free, 1.000 met Pro',
  ],
  simplelogin: [
    'Vanaf één netwerk per soort 5 nieuwe adressen per minuut, 50 per uur en 100 per dag',
    'Met het abonnement Free 10 nieuwe adressen per 15 minuten',
  ],
  addy: [
    '60 verzoeken per minuut, met alle sleutels en programma’s samen',
    '10 actieve adressen op gedeelde domeinen met het abonnement Free',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '30 verzoeken per minuut, met alle programma’s samen',
    'Na 100 nieuwe adressen op één dag stopt alle mail een dag, daarom maakt Aliasmith er hoogstens 50',
  ],
  fastmail: ['Een beperkt aantal nieuwe adressen per periode; Fastmail maakt niet bekend hoeveel'],
  duckduckgo: [
    'Een beperkt aantal nieuwe adressen per dag, dat de dienst niet bekendmaakt; daarna komt het laatste adres opnieuw',
  ],
  forwardemail: [
    '300 nieuwe adressen per dag, met de website en alle programma’s samen',
    '50 adressen op elk gedeeld domein',
  ],
  improvmx: [],
  cloudflare: ['1.200 verzoeken per 5 minuten, met alle tokens en de website samen'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
