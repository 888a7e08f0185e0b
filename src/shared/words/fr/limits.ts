import type { LimitWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The known limits of each service, for the connection test. */
export const limitWords: LimitWords = {
  haltman: [
    '120 nouvelles adresses par minute avec une même clé',
    '300 demandes par minute depuis un même réseau',
  ],
  get likedo() {
    return [
      `200 demandes par heure avec le forfait Free, ${number(2000)} avec Pro et Lifetime`,
      `50 nouvelles adresses par mois avec Free, ${number(1000)} avec Pro`,
    ]
  },
  simplelogin: [
    'Depuis un même réseau, 5 nouvelles adresses de chaque type par minute, 50 par heure et 100 par jour',
    'Avec le forfait Free, 10 nouvelles adresses en 15 minutes',
  ],
  addy: [
    '60 demandes par minute, toutes clés et tous programmes confondus',
    '10 adresses actives aux domaines partagés avec le forfait Free',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '30 demandes par minute, tous programmes confondus',
    'Après 100 nouvelles adresses en un jour, tous les messages s’arrêtent pendant un jour : Aliasmith en crée au plus 50',
  ],
  fastmail: ['Un nombre limité de nouvelles adresses sur une période ; Fastmail ne publie pas lequel'],
  duckduckgo: [
    'Un nombre limité de nouvelles adresses par jour, que le service ne publie pas ; au-delà, la dernière revient',
  ],
  forwardemail: [
    '300 nouvelles adresses par jour, avec son site et tous programmes confondus',
    '50 adresses à chaque domaine partagé',
  ],
  improvmx: [],
  get cloudflare() {
    return [`${number(1200)} demandes en 5 minutes, tous jetons et site web confondus`]
  },
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
