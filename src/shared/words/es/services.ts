import type { AbilityWords, ServiceListWords, ServiceWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages, whose names stay as they are. */
export const serviceWords: ServiceWords = {
  haltman: {
    about: 'Reenvío gratuito en muchos dominios compartidos.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Elige “Obtener una clave por correo” más abajo.',
      'Escribe la dirección a la que debe llegar tu correo.',
      'Escribe el código del mensaje.',
    ],
  },
  likedo: {
    about: 'Reenvío en dominios compartidos cortos, gratuito o de pago.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'En su sitio, abre Settings y después API Keys.',
      'Elige Create API Key y copia la clave: se muestra una sola vez.',
      'Pégala más abajo.',
    ],
  },
  simplelogin: {
    about: 'Reenvío en dominios compartidos y propios, gratuito o de pago, también en tu propio servidor.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'autoalojado',
    ],
    steps: [
      'En app.simplelogin.io, abre API Keys; si usas Proton Pass, elige “Log in with Proton”.',
      'Escribe un nombre en New API Key, elige Create y escribe tu contraseña si se te pide.',
      'Copia la clave, que se muestra una sola vez, y pégala más abajo.',
    ],
    note: 'En los dominios compartidos añade una palabra al azar al nombre. Lo que está en su papelera solo se restaura en su sitio web.',
  },
  addy: {
    about: 'Reenvío en dominios compartidos y propios, gratuito o de pago, también en tu propio servidor.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'autoalojado'],
    steps: [
      'En su sitio, abre Settings y después API.',
      'Elige Create New API Key, ponle un nombre y escribe tu contraseña.',
      'Copia la clave, que se muestra una sola vez, y pégala más abajo.',
    ],
    note: 'En los dominios compartidos añade cinco caracteres al nombre, y con el plan Free lo crea entero.',
  },
  proxiedmail: {
    about: 'Reenvío en dominios compartidos.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['En su sitio, abre Settings.', 'Copia el token de API y pégalo más abajo.'],
    note: 'Aquí Aliasmith solo puede crear direcciones. Lo que el servidor no responde no se ofrece.',
  },
  mailflusher: {
    about: 'Reenvío en dominios compartidos y propios.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'En su sitio, abre Settings y después API.',
      'Elige Create New API Key, ponle un nombre y escribe tu contraseña.',
      'Copia la clave, que se muestra una sola vez, y pégala más abajo.',
    ],
  },
  skudo: {
    about: 'Reenvío en dominios compartidos y propios, también en tu propio servidor.',
    alsoCalled: ['skudo.org', 'self-hosted', 'autoalojado'],
    steps: [
      'En su sitio, abre Settings y después API.',
      'Elige Create New API Key, ponle un nombre y escribe tu contraseña.',
      'Copia la clave, que se muestra una sola vez, y pégala más abajo.',
    ],
  },
  relay: {
    about: 'Máscaras al azar, gratuitas o de pago, y nombres a tu elección en tu subdominio con Premium.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'máscaras de correo'],
    steps: [
      'En relay.firefox.com, inicia sesión y abre la configuración.',
      'Copia la clave de API y pégala más abajo.',
    ],
    note: 'Esta clave controla toda tu cuenta de Relay, no caduca y no se puede reemplazar: no se la des a nadie. El propio Relay decide qué palabras pueden contener los nombres.',
  },
  fastmail: {
    about: 'Direcciones enmascaradas de un buzón de Fastmail.',
    alsoCalled: [
      'fastmail.com',
      'masked email',
      'correo enmascarado',
      'JMAP',
      '1Password',
      'self-hosted',
      'autoalojado',
    ],
    steps: [
      'Abre la página de nuevos tokens de API en app.fastmail.com y escribe un nombre.',
      'Marca “Masked Email” y nada más: así el token controla estas direcciones y no lee correo.',
      'Genera el token, cópialo, ya que se muestra una sola vez, y pégalo más abajo.',
    ],
    note: 'Añade un punto y cinco letras al nombre. El dominio se elige en la configuración de Fastmail.',
  },
  duckduckgo: {
    about: 'Direcciones al azar en duck.com, gratuitas; elimina los rastreadores del correo.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      'no oficial',
    ],
    steps: [
      'Elige “Obtener una clave por correo” más abajo.',
      'Escribe tu dirección personal en duck.com.',
      'Escribe las cuatro palabras del mensaje.',
    ],
    note: 'No oficial: DuckDuckGo no admite otros programas, así que esto puede dejar de funcionar en cualquier momento. No ofrece una lista de direcciones: solo se conocen las creadas aquí.',
  },
  forwardemail: {
    about: 'Reenvío en dominios propios y compartidos con un plan de pago, también en tu propio servidor.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'autoalojado'],
    steps: [
      'En forwardemail.net, abre My Account y después Security.',
      'Copia el token de API en Developer Access y pégalo más abajo.',
    ],
    note: 'Esta clave controla toda tu cuenta allí: sus dominios, sus alias y su eliminación. No caduca. Si un dominio tiene un catch-all, el correo de sus direcciones eliminadas sigue llegando.',
  },
  improvmx: {
    about: 'Reenvío en tus propios dominios, gratuito o de pago.',
    alsoCalled: ['improvmx.com', 'custom domain', 'dominio propio'],
    steps: ['En app.improvmx.com/api, tras iniciar sesión, copia una clave de API.', 'Pégala más abajo.'],
    note: 'La clave controla toda tu cuenta de ImprovMX. Si un dominio tiene un catch-all, el correo de sus direcciones eliminadas sigue llegando.',
    withoutDomain: 'Añade un dominio en ImprovMX, o mira allí si el tuyo está activo, y vuelve a probar.',
  },
  cloudflare: {
    about: 'Reenvío en tus propios dominios en Cloudflare, gratuito.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'dominio propio'],
    steps: [
      'En dash.cloudflare.com, abre My Profile, API Tokens, y elige Create Custom Token.',
      'Añade Zone · Email Routing Rules · Edit, Zone · Zone · Read y Account · Email Routing Addresses · Read.',
      'Elige la zona que quieras, solo una; crea el token, cópialo, ya que se muestra una sola vez, y pégalo más abajo.',
    ],
    note: 'El token puede cambiar todas las reglas de enrutamiento de sus zonas. Con Zone · Zone Settings · Read, se omiten los dominios sin Email Routing. Si un dominio tiene un catch-all, el correo de sus direcciones desactivadas o eliminadas aún puede llegar.',
    withoutDomain:
      'Dale al token Zone · Zone · Read para tu dominio, mira si el dominio está activo y si Email Routing está activado allí, y vuelve a probar.',
  },
  'own-domain': {
    about: 'Cualquier nombre en un dominio tuyo que acepte todo el correo.',
    alsoCalled: [
      'Own domain',
      'catch-all',
      'catchall',
      'custom domain',
      'wildcard',
      'dominio propio',
      'comodín',
    ],
    note: 'Nada comprueba si el catch-all está activado. El correo de una dirección solo llega si lo está.',
  },
  'plus-addressing': {
    about: 'Un buzón que acepta correo a su nombre con un añadido.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'me+name',
      'yo+nombre',
      'subdirección',
      'Gmail',
      'Outlook',
    ],
    note: 'Algunos sitios rechazan o ignoran el añadido, y cualquiera puede adivinar el buzón.',
  },
  practice: {
    about: 'Para echar un vistazo sin ningún servicio.',
    alsoCalled: ['Practice', 'demo', 'try', 'test', 'prueba', 'probar'],
    note: 'Sus direcciones terminan en practice.invalid y no reciben correo.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'sin clave',
  'own-names': 'nombres a tu elección',
  'made-names': 'nombres creados para ti',
  handles: 'identificadores',
  switch: 'desactivar y activar',
  'block-promotions': 'promociones bloqueadas',
  trash: 'papelera',
  bounce: 'rebotar y restaurar',
  delete: 'eliminar',
  'delete-forever': 'eliminar definitivamente',
  list: 'lista de todas las direcciones',
  'send-from': 'enviar desde una dirección',
  recipients: 'elección del destinatario',
  labels: 'etiquetas en el servicio',
  pins: 'direcciones fijadas',
  'key-by-email': 'clave por correo',
  'own-server': 'tu propio servidor',
  'no-mail': 'no recibe correo',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'Servicio',
  'service.hint': 'Busca por nombre o por lo que deba hacer, como “papelera”.',
  'service.list': 'Servicios',
  'service.found': (count) =>
    plural(count, { one: `${number(count)} servicio`, other: `${number(count)} servicios` }),
  'service.none': (text) => `Ningún servicio coincide con “${text}”.`,
  'service.none.hint': `Prueba con otra palabra. Con cualquier otro servicio de correo, “${serviceNames['own-domain']}” y “${serviceNames['plus-addressing']}” funcionan sin su ayuda.`,
  'service.all': 'Mostrar todos los servicios',
  'service.change': 'Cambiar de servicio',
  'service.steps': (name) => `Cómo obtener una clave de ${name}`,
}
