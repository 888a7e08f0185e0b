import type { ConnectionFailureWords } from '../catalogue.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords: ConnectionFailureWords = {
  'service-error': ({ provider }) => [
    provider ? `${provider} tuvo un error interno.` : 'El servicio tuvo un error interno.',
    'Vuelve a intentarlo dentro de un momento.',
  ],
  'answer-empty': ({ provider }) => [
    provider ? `${provider} dio una respuesta vacía.` : 'El servicio dio una respuesta vacía.',
    'Vuelve a intentarlo. Si se repite, comprueba la dirección del servidor en la configuración.',
  ],
  'answer-cut': ({ provider }) => [
    provider ? `La respuesta de ${provider} se interrumpió.` : 'La respuesta del servicio se interrumpió.',
    'Comprueba la conexión y vuelve a intentarlo.',
  ],
  'answer-not-json': ({ provider }) => [
    provider
      ? `${provider} respondió con una página web en lugar de datos.`
      : 'El servicio respondió con una página web en lugar de datos.',
    'Puede que se interponga una página de inicio de sesión de tu red. Si no, comprueba la dirección del servidor de la cuenta.',
  ],
  'answer-wrong-shape': ({ provider }) => [
    provider
      ? `${provider} dio una respuesta que esta versión no entiende.`
      : 'El servicio dio una respuesta que esta versión no entiende.',
    'Comprueba la dirección del servidor en la configuración, o busca una versión más reciente de Aliasmith.',
  ],
  'answer-too-large': ({ provider }) => [
    provider
      ? `${provider} envió mucho más de lo esperado, así que se dejó de leer.`
      : 'El servicio envió mucho más de lo esperado, así que se dejó de leer.',
    'Comprueba la dirección del servidor en la configuración.',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `La solicitud a ${provider} se desvió a otra dirección, que no se siguió.`
      : 'La solicitud se desvió a otra dirección, que no se siguió.',
    'Puede que tu red te pida iniciar sesión: abre una página web. Si no, comprueba la dirección del servidor en la configuración.',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `${provider} indicó otro servidor para la solicitud, y tu clave no se envía allí. La solicitud no se envió.`
      : 'El servicio indicó otro servidor para la solicitud, y tu clave no se envía allí. No se envió nada.',
    'Comprueba la dirección del servidor en Configuración > Cuentas.',
  ],
  'network-login': () => [
    'Tu red pide que inicies sesión primero.',
    'Abre una página web en tu navegador, inicia sesión y vuelve a intentarlo.',
  ],
  'answer-not-an-address': ({ provider }) => [
    provider
      ? `Lo que devolvió ${provider} no es una dirección de correo, así que no se copió.`
      : 'Lo que devolvió el servicio no es una dirección de correo, así que no se copió.',
    'Comprueba la dirección del servidor en la configuración.',
  ],
  'answer-contradicts': ({ provider }) => [
    provider
      ? `La respuesta de ${provider} no corresponde a lo que se pidió.`
      : 'La respuesta del servicio no corresponde a lo que se pidió.',
    'Comprueba en la página del servicio qué se hizo.',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `No se encuentra el servidor de ${provider}.` : 'No se encuentra el servidor.',
    'Comprueba tu conexión y la dirección del servidor.',
  ],
  'connection-refused': ({ provider }) => [
    provider ? `El servidor de ${provider} no acepta conexiones.` : 'El servidor no acepta conexiones.',
    'Comprueba la dirección del servidor o vuelve a intentarlo más tarde.',
  ],
  'connection-lost': ({ provider }) => [
    provider ? `Se perdió la conexión con ${provider}.` : 'Se perdió la conexión con el servicio.',
    'Comprueba tu conexión y vuelve a intentarlo.',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `El servidor de ${provider} no puede demostrar que es el correcto, así que no se envió nada.`
      : 'El servidor no puede demostrar que es el correcto, así que no se envió nada.',
    'Comprueba la fecha de este equipo y la dirección del servidor. Puede que una red intercepte las conexiones.',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `La dirección del servidor de ${provider} tiene un puerto reservado para otra cosa, así que no se envió nada.`
      : 'La dirección del servidor tiene un puerto reservado para otra cosa, así que no se envió nada.',
    'Corrige la dirección del servidor, o haz que el servidor use otro puerto.',
  ],
  'no-secure-connection': ({ provider }) => [
    provider
      ? `No se pudo establecer una conexión segura (https) con el servidor de ${provider}.`
      : 'No se pudo establecer una conexión segura (https) con el servidor.',
    'Comprueba la dirección del servidor y su puerto: puede que lo que responde ahí no admita https.',
  ],
  offline: () => ['Este equipo no tiene conexión.', 'Conéctate a internet y vuelve a intentarlo.'],
  unreachable: ({ provider }) => [
    provider ? `No se puede contactar con ${provider}.` : 'No se puede contactar con el servicio.',
    'Comprueba tu conexión y vuelve a intentarlo.',
  ],
  'timed-out': ({ provider }) => [
    provider ? `${provider} no respondió a tiempo.` : 'El servicio no respondió a tiempo.',
    'Vuelve a intentarlo dentro de un momento.',
  ],
  'not-found': ({ provider }) => [
    provider ? `${provider} no encontró lo que se pidió.` : 'El servicio no encontró lo que se pidió.',
    'Comprueba la dirección del servidor en Configuración > Cuentas.',
  ],
  'program-refused': ({ provider }) => [
    provider
      ? `${provider} rechazó a Aliasmith, sea cual sea la clave. No se hizo nada.`
      : 'El servicio rechazó a Aliasmith, sea cual sea la clave. No se hizo nada.',
    'Vuelve a intentarlo más tarde o usa su sitio web. No hace falta cambiar la clave.',
  ],
}
