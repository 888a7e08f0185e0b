import type { HandleFailureWords } from '../catalogue.ts'

/** Sentences for failures with handles. */
export const handleFailureWords: HandleFailureWords = {
  'handle-not-found': ({ provider }) => [
    provider ? `${provider} no conoce este identificador.` : 'El servicio no conoce este identificador.',
    'Comprueba cómo está escrito, o regístralo.',
  ],
  'handle-gone': ({ provider }) => [
    provider ? `${provider} ya no tiene este identificador.` : 'El servicio ya no tiene este identificador.',
    'Se liberó o nunca se registró. Puedes quitarlo de la lista.',
  ],
  'handle-taken': ({ handle }) => [
    handle
      ? `El identificador “${handle}” ya está en uso, o una dirección usa ya este nombre.`
      : 'El identificador ya está en uso, o una dirección usa ya este nombre.',
    'Elige otro. Si es tuyo, añádelo a la lista.',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `“${handle}” no se puede registrar, y ${provider} no conoce ningún identificador en uso con este nombre.`
      : 'El identificador no se puede registrar, y el servicio no conoce ninguno en uso con este nombre.',
    'Se liberó, o una dirección usa este nombre. Elige otro.',
  ],
  'handle-released': () => ['Este identificador se liberó.', 'No se puede volver a usar nunca. Elige otro.'],
  'handle-in-use': () => ['Este identificador sigue siendo tuyo.', 'Libéralo antes de quitarlo de la lista.'],
  'handle-still-held': ({ provider }) => [
    provider ? `${provider} no liberó el identificador.` : 'El servicio no liberó el identificador.',
    'No se cambió nada. Vuelve a intentarlo dentro de un momento.',
  ],
  'not-claimed': ({ provider }) => [
    provider
      ? `${provider} no tiene ese identificador: no se registró.`
      : 'El servicio no tiene ese identificador: no se registró.',
    'Regístralo otra vez.',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider
      ? `${provider} dice que ${domain} sigue desactivado.`
      : 'El servicio dice que este dominio sigue desactivado.',
    'La lista muestra lo que dice el servicio. Usa el interruptor para volver a intentarlo.',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider
      ? `${provider} dice que ${domain} sigue activado.`
      : 'El servicio dice que este dominio sigue activado.',
    'La lista muestra lo que dice el servicio. Usa el interruptor para volver a intentarlo.',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `Se perdió la respuesta, así que no se sabe si “${handle}” se registró.`
      : 'Se perdió la respuesta, así que no se sabe si el identificador se registró.',
    'Vuelve a comprobarlo cuando haya conexión. No se registrará dos veces.',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `Se perdió la respuesta, así que no se sabe si ${domain} se activó o desactivó.`
      : 'Se perdió la respuesta, así que no se sabe si este dominio se activó o desactivó.',
    'Usa otra vez el interruptor cuando haya conexión: no causa ningún daño.',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `Se perdió la respuesta, así que no se sabe si “${handle}” se liberó.`
      : 'Se perdió la respuesta, así que no se sabe si el identificador se liberó.',
    'Vuelve a comprobarlo cuando haya conexión.',
  ],
  'handle-not-noted': ({ provider }) => [
    provider
      ? `${provider} hizo lo que se pidió, pero no se pudo guardar aquí.`
      : 'El servicio hizo lo que se pidió, pero no se pudo guardar aquí.',
    'Comprueba que el disco no esté lleno ni sea de solo lectura. Aliasmith vuelve a consultar al servicio cuando puede escribir.',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `${address} pertenece a tu identificador, que no está activado en ${domain}.`
      : 'La dirección pertenece a tu identificador, que no está activado en este dominio.',
    'Activa el dominio en Configuración > Cuentas, o elige otro.',
  ],
}
