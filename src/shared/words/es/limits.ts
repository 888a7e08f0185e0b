import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test. Their sources are those of the English sentences. */
export const limitWords: LimitWords = {
  haltman: ['120 direcciones nuevas por minuto con una clave', '300 solicitudes por minuto desde una red'],
  likedo: [
    '200 solicitudes por hora con el plan Free, 2000 con Pro y Lifetime',
    '50 direcciones nuevas al mes con Free, 1000 con Pro',
  ],
  simplelogin: [
    'Desde una red, 5 direcciones nuevas de cada tipo por minuto, 50 por hora y 100 al día',
    'Con el plan Free, 10 direcciones nuevas en 15 minutos',
  ],
  addy: [
    '60 solicitudes por minuto, entre todas las claves y programas',
    '10 direcciones activas en dominios compartidos con el plan Free',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '30 solicitudes por minuto, entre todos los programas',
    'Tras 100 direcciones nuevas en un día, todo el correo se detiene durante un día; por eso Aliasmith crea como máximo 50',
  ],
  fastmail: ['Un número limitado de direcciones nuevas en un tiempo; Fastmail no publica cuántas'],
  duckduckgo: [
    'Un número limitado de direcciones nuevas al día, que el servicio no publica; al superarlo, se repite la última',
  ],
  forwardemail: [
    '300 direcciones nuevas al día, entre su sitio web y todos los programas',
    '50 direcciones en cada dominio compartido',
  ],
  improvmx: [],
  cloudflare: ['1200 solicitudes en 5 minutos, entre todos los tokens y el sitio web'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
