import type { ManyAddressWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** A number of addresses, where nothing else in the sentence agrees with it. */
const addresses = (count: number) =>
  plural(count, { one: `${number(count)} dirección`, other: `${number(count)} direcciones` })

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'Las direcciones que ahora no reciben correo siguen sin recibirlo. Es definitivo: una dirección eliminada no se puede volver a crear nunca, ni por ti ni por nadie.',
  'delete.perhaps.off':
    'Las direcciones que ahora no reciben correo siguen sin recibirlo. No se puede deshacer, y puede que sea imposible volver a crear el mismo nombre.',
  'delete.again.off':
    'Las direcciones que ahora no reciben correo siguen sin recibirlo. Se puede volver a crear el mismo nombre.',
  'delete.caught.off':
    'Se puede volver a crear el mismo nombre. Si el dominio tiene un catch-all, su correo aún puede llegar.',

  'delete.title': (count) => `¿Eliminar ${addresses(count)}?`,
  'delete.names': (count) => `${addresses(count)} para eliminar`,
  'delete.forever': (count) =>
    plural(count, {
      one: 'Deja de recibir correo al instante. Es definitivo: una dirección eliminada no se puede volver a crear nunca, ni por ti ni por nadie.',
      other:
        'Dejan de recibir correo al instante. Es definitivo: una dirección eliminada no se puede volver a crear nunca, ni por ti ni por nadie.',
    }),
  'delete.perhaps': (count) =>
    plural(count, {
      one: 'Deja de recibir correo al instante. No se puede deshacer, y puede que sea imposible volver a crear esta dirección.',
      other:
        'Dejan de recibir correo al instante. No se puede deshacer, y puede que sea imposible volver a crear estas direcciones.',
    }),
  'delete.again': (count) =>
    plural(count, {
      one: 'Deja de recibir correo al instante. Se puede volver a crear el mismo nombre.',
      other: 'Dejan de recibir correo al instante. Se pueden volver a crear los mismos nombres.',
    }),
  'delete.caught': (count) =>
    plural(count, {
      one: 'Deja de recibir correo al instante, salvo que el dominio tenga un catch-all, que lo sigue aceptando. Se puede volver a crear el mismo nombre.',
      other:
        'Dejan de recibir correo al instante, salvo que el dominio tenga un catch-all, que lo sigue aceptando. Se pueden volver a crear los mismos nombres.',
    }),
  'delete.practice': (count) =>
    plural(count, {
      one: 'Una dirección de prueba no recibe correo; solo se marca como eliminada.',
      other: 'Las direcciones de prueba no reciben correo; solo se marcan como eliminadas.',
    }),
  'delete.none': (count) =>
    plural(count, {
      one: 'Esta dirección no se puede eliminar',
      other: `Ninguna de estas ${number(count)} direcciones se puede eliminar`,
    }),
  'delete.cannot': (count, provider) =>
    plural(count, {
      one: `${number(count)} dirección de ${provider} se queda: el servicio no ofrece ninguna forma de eliminar.`,
      other: `${number(count)} direcciones de ${provider} se quedan: el servicio no ofrece ninguna forma de eliminar.`,
    }),
  'delete.state': (count, provider) =>
    plural(count, {
      one: `${number(count)} dirección de ${provider} se queda: no está activa, y su servicio solo elimina las activas.`,
      other: `${number(count)} direcciones de ${provider} se quedan: no están activas, y su servicio solo elimina las activas.`,
    }),
  'delete.gone': (count, account) =>
    plural(count, {
      one: `${number(count)} dirección de ${account} se queda: esta cuenta no está en Aliasmith, así que no se puede consultar a su servicio.`,
      other: `${number(count)} direcciones de ${account} se quedan: esta cuenta no está en Aliasmith, así que no se puede consultar a su servicio.`,
    }),
  'delete.handle': (count) =>
    plural(count, {
      one: `${number(count)} dirección se queda: pertenece a un identificador, que se desactiva o se libera entero.`,
      other: `${number(count)} direcciones se quedan: pertenecen a identificadores, que se desactivan o se liberan enteros.`,
    }),
  'delete.yes': 'Eliminar definitivamente',
  'delete.yes.practice': 'Eliminar',
  'delete.no': 'Cancelar',
  'delete.progress': (done, total) => `${number(done)} de ${number(total)}`,
  'delete.report': (count) =>
    plural(count, {
      one: `${number(count)} dirección eliminada`,
      other: `${number(count)} direcciones eliminadas`,
    }),
  'delete.report.nothing': 'No se eliminó ninguna dirección',
  'delete.report.unknown': 'Se perdió la respuesta',
  'delete.kept': (count) =>
    plural(count, {
      one: `${number(count)} dirección conservada`,
      other: `${number(count)} direcciones conservadas`,
    }),
  'delete.unsaved': (count) =>
    plural(count, {
      one: `${number(count)} dirección eliminada, pero sin anotar`,
      other: `${number(count)} direcciones eliminadas, pero sin anotar`,
    }),
  'delete.unknown': (count) =>
    plural(count, {
      one: `Puede que se eliminara ${number(count)} dirección`,
      other: `Puede que se eliminaran ${number(count)} direcciones`,
    }),
  'delete.close': 'Cerrar',

  'bulk.title.label': (count) => `Etiquetar ${addresses(count)}`,
  'bulk.title.turn-off': (count) => `¿Desactivar ${addresses(count)}?`,
  'bulk.title.turn-on': (count) => `¿Activar ${addresses(count)}?`,
  'bulk.text.label': 'La etiqueta nueva reemplaza las de estas direcciones. Un campo vacío las quita.',
  'bulk.text.turn-off': 'Se pueden volver a activar.',
  'bulk.text.turn-off.caught':
    'Se pueden volver a activar. Si su dominio tiene un catch-all, su correo aún puede llegar.',
  'bulk.text.turn-off.to-trash': 'Su correo va a la papelera de tu buzón hasta que se vuelvan a activar.',
  'bulk.text.turn-on': 'Vuelven a recibir correo.',
  'bulk.names': (count) => `${addresses(count)} para cambiar`,
  'bulk.stay.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} dirección se queda como está: no se puede desactivar o ya está desactivada.`,
      other: `${number(count)} direcciones se quedan como están: no se pueden desactivar o ya están desactivadas.`,
    }),
  'bulk.stay.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} dirección se queda como está: no se puede activar o ya está activa.`,
      other: `${number(count)} direcciones se quedan como están: no se pueden activar o ya están activas.`,
    }),
  'bulk.none': 'Ninguna de estas direcciones se puede cambiar',
  'bulk.yes.label': 'Guardar',
  'bulk.yes.turn-off': 'Desactivar',
  'bulk.yes.turn-on': 'Activar',
  'bulk.no': 'Cancelar',
  'bulk.stop': 'Detener',
  'bulk.stopping': 'Se detiene tras esta dirección…',
  'bulk.done.label': (count) =>
    plural(count, {
      one: `${number(count)} dirección etiquetada`,
      other: `${number(count)} direcciones etiquetadas`,
    }),
  'bulk.done.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} dirección desactivada`,
      other: `${number(count)} direcciones desactivadas`,
    }),
  'bulk.done.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} dirección activada`,
      other: `${number(count)} direcciones activadas`,
    }),
  'bulk.nothing': 'No se cambió ninguna dirección',
  'bulk.kept': (count) => `${addresses(count)} sin cambiar`,
  'bulk.unknown': (count) =>
    plural(count, {
      one: `Puede que se cambiara ${number(count)} dirección`,
      other: `Puede que se cambiaran ${number(count)} direcciones`,
    }),
  'bulk.untold': (count) =>
    plural(count, {
      one: `${number(count)} dirección etiquetada aquí, pero no en el servicio`,
      other: `${number(count)} direcciones etiquetadas aquí, pero no en el servicio`,
    }),
  'bulk.left': (count) =>
    plural(count, {
      one: `${number(count)} dirección se dejó como estaba.`,
      other: `${number(count)} direcciones se dejaron como estaban.`,
    }),
  'bulk.notAsked': (service) => `No se consultó a ${service} porque falló una solicitud anterior.`,
}
