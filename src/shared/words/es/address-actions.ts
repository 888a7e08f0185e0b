import type { AddressActionWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** A number of addresses, where nothing else in the sentence agrees with it. */
const addresses = (count: number) =>
  plural(count, { one: `${number(count)} dirección`, other: `${number(count)} direcciones` })

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords: AddressActionWords = {
  'state.active': 'Activa',
  'state.off': 'Desactivada',
  'state.off.caught': 'Desactivada',
  'state.off.to-trash': 'Desactivada: el correo va a la papelera',
  'state.trashed': 'En la papelera',
  'state.trashed.bounces': 'Eliminada: el correo rebota',
  'state.deleted': 'Eliminada',
  'perhaps.active': 'Quizá activa',
  'perhaps.off': 'Quizá desactivada',
  'perhaps.off.caught': 'Quizá desactivada',
  'perhaps.off.to-trash': 'Quizá desactivada: el correo va a la papelera',
  'perhaps.trashed': 'Quizá en la papelera',
  'perhaps.trashed.bounces': 'Quizá eliminada: el correo rebota',
  'perhaps.deleted': 'Quizá eliminada',
  'actions.of': (address) => `Acciones para ${address}`,
  'action.details': 'Detalles',
  'action.copy': 'Copiar',
  'action.copy-send-from': 'Copiar dirección de envío…',
  'action.label': 'Etiqueta',
  'action.display-name': 'Nombre para mostrar…',
  'action.pin': 'Fijar',
  'action.unpin': 'Dejar de fijar',
  'action.forward': 'Reenviar a…',
  'action.open-at-service': 'Abrir en el servicio',
  'action.turn-off': 'Desactivar',
  'action.turn-off.caught': 'Desactivar',
  'action.turn-off.to-trash': 'Desactivar: correo a la papelera',
  'action.turn-on': 'Activar',
  'action.block-promotions': 'Bloquear promociones',
  'action.allow-promotions': 'Permitir promociones',
  'action.trash': 'Mover a la papelera',
  'action.trash.bounces': 'Eliminar: el correo rebota',
  'action.restore': 'Restaurar',
  'action.delete': 'Eliminar…',
  'action.delete-forever': 'Eliminar definitivamente…',
  'keys.copy': 'Copiar',
  'keys.copy-send-from': 'Copiar dirección de envío',
  'keys.label': 'Etiqueta',
  'keys.display-name': 'Nombre para mostrar',
  'keys.turn-off': 'Desactivar o activar',
  'keys.block-promotions': 'Bloquear o permitir promociones',
  'keys.pin': 'Fijar o dejar de fijar',
  'keys.forward': 'Reenviar',
  'keys.open-at-service': 'Abrir en el servicio',
  'keys.restore': 'Restaurar de la papelera',
  'keys.delete': 'Eliminar',
  'keys.details': 'Mostrar detalles',
  'keys.menu': 'Todas las acciones',
  'changed.active': (address) => `${address} está activa`,
  'changed.off': (address) => `${address} está desactivada`,
  'changed.off.to-trash': (address) => `${address} está desactivada. Su correo va a la papelera de tu buzón.`,
  'changed.off.caught': (address) =>
    `${address} está desactivada. Si su dominio tiene un catch-all, su correo aún puede llegar.`,
  'changed.trashed': (address) => `${address} está en la papelera y no recibe correo.`,
  'changed.trashed.bounces': (address) =>
    `${address} está eliminada y su correo vuelve a los remitentes. Se puede restaurar.`,
  'changed.trashed.final': (address, provider) =>
    `${address} está en la papelera y no recibe correo. Solo se puede restaurar en la página de ${provider}.`,
  'changed.deleted': (address) => `${address} está eliminada`,
  'promotions.blocked': 'Promociones bloqueadas',
  'promotions.off': (address) =>
    `Las promociones dirigidas a ${address} están bloqueadas. El resto del correo llega.`,
  'promotions.on': (address) => `Vuelve a llegar todo el correo dirigido a ${address}`,
  'pin.on': (address) => `${address} está fijada`,
  'pin.off': (address) => `${address} ya no está fijada`,
  pinned: 'Fijada',
  'label.untold': 'Etiqueta solo aquí',
  'copied.active': (address) => `${address} copiada`,
  'copied.off': (address) => `${address} copiada. Está desactivada.`,
  'copied.off.caught': (address) =>
    `${address} copiada. Está desactivada. Si su dominio tiene un catch-all, su correo aún puede llegar.`,
  'copied.off.to-trash': (address) =>
    `${address} copiada. Está desactivada: su correo va a la papelera de tu buzón.`,
  'copied.trashed': (address) => `${address} copiada. Está en la papelera y no recibe correo.`,
  'copied.trashed.bounces': (address) =>
    `${address} copiada. Está eliminada: su correo vuelve a los remitentes.`,
  'copied.deleted': (address) => `${address} copiada. Está eliminada.`,
  'label.of': (address) => `Etiqueta de ${address}`,
  'label.title': (address) => `Etiquetar ${address}`,
  'label.name': 'Etiqueta',
  'label.hint': 'Para qué sirve. Si la dejas vacía, se quita la etiqueta.',
  'label.yes': 'Guardar',
  'label.no': 'Cancelar',

  'details.name': 'Detalles',
  'details.destination': 'Reenvía a',
  'details.displayName': 'Se muestra como',
  'details.service': 'Servicio',
  'details.account': 'Cuenta',
  'details.label': 'Etiqueta',
  'details.made': 'Creada',
  'details.copied': 'Última copia',
  'details.state': 'Estado',
  'details.domain': 'Dominio en su alfabeto',

  'delete.forever.off':
    'Lo que ahora no recibe correo sigue sin recibirlo. Es definitivo: una dirección eliminada no se puede volver a crear nunca, ni por ti ni por nadie.',
  'delete.perhaps.off':
    'Lo que ahora no recibe correo sigue sin recibirlo. No se puede deshacer, y puede que sea imposible volver a crear el mismo nombre.',
  'delete.again.off':
    'Lo que ahora no recibe correo sigue sin recibirlo. Se puede volver a crear el mismo nombre.',
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
  'bulk.text.label': 'La etiqueta nueva reemplaza las que tienen. Si la dejas vacía, se quitan.',
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

  'sendFrom.title': (address) => `Escribir desde ${address}`,
  'sendFrom.text':
    'El correo enviado a la dirección copiada llega a la persona que indiques, como enviado desde esta dirección.',
  'sendFrom.to': 'A quién escribir',
  'sendFrom.to.hint': 'Su dirección de correo, como name@example.com.',
  'sendFrom.yes': 'Copiar',
  'sendFrom.no': 'Cancelar',
  'sendFrom.done': 'Dirección de envío copiada',
  'sendFrom.done.text': (to) => `El correo enviado a esta dirección llega a ${to}:`,
  'sendFrom.done.how': (address) =>
    `Escríbele desde el buzón que recibe el correo de ${address}; otros buzones pueden ser rechazados.`,
  'sendFrom.byHand': 'Esta es la dirección:',
  'sendFrom.close': 'Cerrar',

  'displayName.title': (address) => `Nombre para mostrar de ${address}`,
  'displayName.text':
    'Quien recibe tu correo ve este nombre junto a la dirección cuando escribes desde ella.',
  'displayName.field': 'Nombre para mostrar',
  'displayName.hint': 'Si está vacío, decide la configuración del servicio.',
  'displayName.yes': 'Guardar',
  'displayName.no': 'Cancelar',
  'displayName.done': (address, name) => `Los mensajes desde ${address} muestran ahora el nombre ${name}`,
  'displayName.done.none': (address) => `${address} ya no tiene un nombre para mostrar propio`,

  'forward.title': (address) => `Reenviar el correo de ${address}`,
  'forward.legend': 'Destinatarios',
  'forward.asking': 'Consultando los destinatarios…',
  'forward.empty': 'El servicio no ofrece destinatarios. Añade uno en su página.',
  'forward.none': 'Elige al menos un destinatario.',
  'forward.others': (recipients) =>
    `Ahora su correo también va a ${all(recipients)}, que el servicio ya no ofrece.`,
  'forward.yes': 'Reenviar',
  'forward.no': 'Cancelar',
  'forward.again': 'Consultar de nuevo',
  'forward.done': (address, destination) => `El correo dirigido a ${address} va ahora a ${destination}`,
  'forward.done.somewhere': (address) => `Se cambiaron los destinatarios de ${address}`,
}
