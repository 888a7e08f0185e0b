import type { ChangeFailureWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `Se perdió la respuesta, así que no se sabe si ${provider} cambió ${address}.`
      : 'Se perdió la respuesta, así que no se sabe si el servicio cambió la dirección.',
    'Actualiza la lista en Configuración > Direcciones para verlo. Volver a intentarlo no causa ningún daño.',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `La etiqueta se guardó aquí. Se perdió la respuesta, así que no se sabe si ${provider} la tiene.`
      : 'La etiqueta se guardó aquí. Se perdió la respuesta, así que no se sabe si el servicio la tiene.',
    'Guarda la etiqueta otra vez. No causa ningún daño.',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `El cambio se guardó aquí. Se perdió la respuesta, así que no se sabe si ${provider} lo tiene.`
      : 'El cambio se guardó aquí. Se perdió la respuesta, así que no se sabe si el servicio lo tiene.',
    'Hazlo otra vez. No causa ningún daño.',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `Se perdió la respuesta, así que no se sabe adónde va ahora el correo de ${address}.`
      : 'Se perdió la respuesta, así que no se sabe adónde va ahora el correo de la dirección.',
    'Elige otra vez los destinatarios, lo que no causa ningún daño, o actualiza la lista en Configuración > Direcciones.',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `Se perdió la respuesta, así que no se sabe qué nombre se muestra con ${address}.`
      : 'Se perdió la respuesta, así que no se sabe qué nombre se muestra con la dirección.',
    'Guarda otra vez el nombre, lo que no causa ningún daño, o actualiza la lista en Configuración > Direcciones.',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `Se perdió la respuesta, así que no se sabe si las promociones dirigidas a ${address} están bloqueadas.`
      : 'Se perdió la respuesta, así que no se sabe si las promociones dirigidas a la dirección están bloqueadas.',
    'Hazlo otra vez, lo que no causa ningún daño, o actualiza la lista en Configuración > Direcciones.',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider ? `${provider} no cambió ${address}.` : 'El servicio no cambió la dirección.',
    'Vuelve a intentarlo más tarde o hazlo en la página del servicio.',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider} cambió ${address}, pero la lista no se pudo cambiar.`
      : 'El servicio cambió la dirección, pero la lista no se pudo cambiar.',
    'Comprueba que el disco no esté lleno ni sea de solo lectura. Aliasmith corrige la lista cuando puede volver a escribir.',
  ],
  'cannot-change': ({ address }) => [
    address
      ? `Ahora no se puede hacer esto con ${address}.`
      : 'Ahora no se puede hacer esto con la dirección.',
    'Actualiza la lista en Configuración > Direcciones para ver su estado.',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${address} no está en la lista de ${provider}: está allí en la papelera, o eliminada.`
      : 'La dirección no está en la lista del servicio: está allí en la papelera, o eliminada.',
    'Mira en la papelera, en la página del servicio. No se cambió nada.',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider} no tiene ${address}: se eliminó, o no es de esta cuenta.`
            : 'El servicio no tiene la dirección: se eliminó, o no es de esta cuenta.',
          'Comprueba en la página del servicio qué direcciones tiene la clave de esta cuenta.',
        ]
      : [
          'Entretanto, esta dirección se eliminó o se desactivó.',
          'Actualiza la lista en Configuración > Direcciones para ver su estado.',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `${provider} dice que ${address} pertenece a otra persona, así que no se cambió nada.`
      : 'El servicio dice que la dirección pertenece a otra persona, así que no se cambió nada.',
    'Comprueba qué clave tiene esta cuenta en Configuración > Cuentas.',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `${address} contiene parte de la clave de API, así que la solicitud no se envió.`
      : 'La dirección contiene parte de la clave de API, así que la solicitud no se envió.',
    'Usa la página del servicio.',
  ],
  'account-removed': ({ address }) => [
    address
      ? `La cuenta de ${address} no está en Aliasmith, así que no se puede consultar a su servicio.`
      : 'La cuenta de la dirección no está en Aliasmith, así que no se puede consultar a su servicio.',
    'Elimínala en la página del servicio, o añade la cuenta y actualiza la lista.',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `En ${provider} una dirección tiene exactamente un destinatario.`
      : 'En este servicio una dirección tiene exactamente un destinatario.',
    'Elige uno y deja fuera los demás.',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider
      ? `El nombre es más largo de lo que guarda ${provider}.`
      : 'El nombre es más largo de lo que guarda el servicio.',
    limit === undefined
      ? 'Usa uno más corto.'
      : plural(limit, {
          one: `Usa como máximo ${number(limit)} carácter.`,
          other: `Usa como máximo ${number(limit)} caracteres.`,
        }),
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider} no acepta este nombre.` : 'El servicio no acepta este nombre.',
    'Cambia el nombre o déjalo vacío.',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Para escribir desde ${address} hace falta un plan de pago en ${provider}.`
      : 'Para escribir desde la dirección hace falta un plan de pago en el servicio.',
    'Cambia de plan, o responde a un mensaje que haya llegado a ella.',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Para bloquear las promociones dirigidas a ${address} hace falta un plan de pago en ${provider}.`
      : 'Para bloquear las promociones hace falta un plan de pago en el servicio.',
    'No se cambió nada. Desactiva la dirección o cambia de plan.',
  ],
}
