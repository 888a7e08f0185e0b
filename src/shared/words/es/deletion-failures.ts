import type { DeletionFailureWords } from '../catalogue.ts'
import { after } from './forms.ts'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `Se perdió la respuesta, así que no se sabe si ${address} se eliminó.`
      : 'Se perdió la respuesta, así que no se sabe si la dirección se eliminó.',
    backAt
      ? `Actualiza la lista en Configuración > Direcciones ${after(backAt)} para verlo. Volver a eliminarla no causa ningún daño.`
      : 'Actualiza la lista en Configuración > Direcciones para verlo. Volver a eliminarla no causa ningún daño.',
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address} ya no recibe correo, pero no se pudo preguntar a ${provider} si está eliminada.`
      : 'La dirección ya no recibe correo, pero no se pudo preguntar al servicio si está eliminada.',
    backAt
      ? `Actualiza la lista en Configuración > Direcciones ${after(backAt)} para verlo. Volver a eliminarla no causa ningún daño.`
      : 'Actualiza la lista en Configuración > Direcciones para verlo. Volver a eliminarla no causa ningún daño.',
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider} no tiene papelera para las direcciones de tus propios dominios, así que ${address} se eliminaría definitivamente.`
      : 'El servicio no tiene papelera para las direcciones de tus propios dominios: esta se eliminaría definitivamente.',
    'No se cambió nada. Desactiva la dirección o elimínala definitivamente.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider} no elimina definitivamente ninguna dirección que haya recibido correo, y ${address} lo ha recibido.`
      : 'El servicio no elimina definitivamente ninguna dirección que haya recibido correo, y esta lo ha recibido.',
    'No se cambió nada. Si su correo no rebota ya, elige “Eliminar: el correo rebota”.',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider ? `${provider} no eliminó ${address}.` : 'El servicio no eliminó la dirección.',
    'Vuelve a intentarlo más tarde o elimínala en la página del servicio.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address
      ? `${address} se eliminó, pero la lista no se pudo cambiar.`
      : 'La dirección se eliminó, pero la lista no se pudo cambiar.',
    'Comprueba que el disco no esté lleno ni sea de solo lectura. Aliasmith corrige la lista cuando puede volver a escribir.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider} desactivó ${address} y no la elimina.`
      : 'El servicio desactivó la dirección y no la elimina.',
    'No recibe correo. No se cambió nada.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `No se consultó a ${provider} porque falló una eliminación anterior.`
      : 'No se consultó al servicio porque falló una eliminación anterior.',
    backAt ? `Elimina lo que queda ${after(backAt)}.` : 'Elimina lo que queda más tarde.',
  ],
  'cannot-delete': ({ provider }) => [
    provider
      ? `${provider} no ofrece ninguna forma de eliminar una dirección.`
      : 'El servicio no ofrece ninguna forma de eliminar una dirección.',
    'Comprueba si se puede hacer en la página del servicio.',
  ],
  'cannot-delete-of-handle': () => [
    'Una dirección de un identificador no se puede eliminar por separado.',
    'Desactiva su dominio o libera el identificador en Configuración > Cuentas.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `${address} se eliminó, y ${provider} no la vuelve a dar.`
      : 'La dirección se eliminó, y el servicio no la vuelve a dar.',
    'Elige otro nombre o acepta una sugerencia.',
  ],
}
