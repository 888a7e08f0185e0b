import type { SettingsWords } from '../catalogue.ts'
import { choiceWords } from './choices.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/** Every phrase of the settings window except the sentences about failures. */
export const settingsWords: SettingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page) => `${page} – Aliasmith`,
  'window.failed': 'No se pudo leer la configuración.',
  'window.retry': 'Reintentar',
  'window.preview': 'Vista previa',

  'nav.name': 'Configuración',
  'nav.accounts': 'Cuentas',
  'nav.addresses': 'Direcciones',
  'nav.creating': 'Direcciones nuevas',
  'nav.shortcuts': 'Atajos',
  'nav.general': 'General',
  'nav.about': 'Acerca de',

  'notices.name': 'Avisos',
  'notices.dismiss': 'Descartar',
  'notices.update.download': 'Descargar',
  'notices.update.install': 'Reiniciar e instalar',

  'accounts.title': 'Cuentas',
  'accounts.lead': 'Los servicios que crean tus direcciones. Las claves solo se envían a ellos.',
  'accounts.list': 'Cuentas',
  'accounts.add': 'Añadir cuenta',
  'accounts.try': 'Probar sin cuenta',
  'accounts.empty.title': 'Conecta tu primer servicio',
  'accounts.empty.text':
    'Añade una cuenta con una clave de tu servicio. O echa antes un vistazo: la cuenta de prueba no necesita clave ni red.',
  'accounts.default': 'Predeterminada',
  'accounts.edit': 'Editar',
  'accounts.edit.of': (nickname) => `Editar ${nickname}`,
  'accounts.makeDefault': 'Usar por defecto',
  'accounts.makeDefault.of': (nickname) => `Usar por defecto: ${nickname}`,
  'accounts.remove': 'Quitar',
  'accounts.remove.of': (nickname) => `Quitar ${nickname}`,
  'accounts.replaceKey': 'Reemplazar clave',
  'accounts.replaceKey.of': (nickname) => `Reemplazar clave de ${nickname}`,
  'accounts.enterKey': 'Introducir clave',
  'accounts.enterKey.of': (nickname) => `Introducir clave de ${nickname}`,
  'accounts.isDefault': (nickname) => `Cuenta por defecto: ${nickname}`,
  'accounts.isSaved': (nickname) => `Cuenta guardada: ${nickname}`,
  'accounts.isRemoved': (nickname) => `Cuenta quitada: ${nickname}`,
  'accounts.noMail': 'No recibe correo',
  'accounts.servicePlan': (plan) => `Plan “${plan}”`,

  'state.working': 'Funciona',
  'state.key-rejected': 'Clave rechazada',
  'state.unreachable': 'Sin conexión con el servicio',
  'state.untested': 'Sin probar',
  'state.blocked': 'Bloqueada por el servicio',
  'state.network-blocked': 'Tu red está bloqueada',

  'key.keychain': 'Clave en el llavero del sistema',
  'key.session': 'Clave conservada hasta que salgas',
  'key.not-needed': 'No necesita clave',
  'key.missing': 'Falta la clave',

  'form.add': 'Añadir cuenta',
  'form.failed': 'No se pudo leer el formulario.',
  'form.failed.hint': 'Ábrelo de nuevo para volver a intentarlo.',
  'form.edit': (nickname) => `Editar ${nickname}`,
  'form.nickname': 'Nombre de la cuenta',
  'form.nickname.another': (name, place) => `${name} ${number(place)}`,
  'form.key': 'Clave de API',
  'form.key.get': (provider) => `Obtener una clave de ${provider}`,
  'form.key.saved': 'Hay una clave guardada. No se vuelve a mostrar nunca.',
  'form.key.keep': 'Conservar la clave guardada',
  'form.key.again':
    'Se necesita otra vez la clave: una clave guardada solo se envía al servidor para el que se guardó.',
  'form.key.lost': 'No hay ninguna clave guardada para esta cuenta. Pégala para volver a usar la cuenta.',
  'form.key.where': 'Se guarda en el llavero de tu sistema, si lo tiene, y no se vuelve a mostrar nunca.',
  'form.advanced': 'Avanzado',
  'form.server': 'Dirección del servidor',
  'form.server.hint': 'Cámbiala solo si alojas tú el servicio.',
  'form.keyInQuery': 'Enviar la clave en la dirección (query) en lugar de en una cabecera',
  'form.keyInQuery.risk':
    'Los servidores y los proxies escriben las direcciones en sus registros, y con ellas la clave. Úsalo solo si las cabeceras no llegan.',
  'form.domain': 'Dominio predeterminado',
  'form.domain.hint':
    'Elige uno o escribe otro. Guardar y Probar conexión muestran los que ofrece el servicio.',
  'form.plan': 'Plan',
  'form.plan.limits': (hour, month) =>
    sentences(
      hour === undefined
        ? 'Solicitudes por hora sin límite.'
        : plural(hour, {
            one: `${number(hour)} solicitud por hora.`,
            other: `${number(hour)} solicitudes por hora.`,
          }),
      month === undefined
        ? 'Direcciones nuevas al mes sin límite.'
        : plural(month, {
            one: `${number(month)} dirección nueva al mes.`,
            other: `${number(month)} direcciones nuevas al mes.`,
          }),
    ),
  'form.test': 'Probar conexión',
  'form.testing': 'Probando…',
  'form.save': 'Guardar',
  'form.saveAnyway': 'Guardar igualmente',
  'form.cancel': 'Cancelar',

  'report.good': 'Conexión correcta.',
  'report.key': 'La clave se aceptó.',
  'report.addresses.name': 'Direcciones',
  'report.addresses': (count) => `${number(count)} en el servicio`,
  'report.domains': 'Dominios',
  'report.domains.list': (names, more) => all(more === 0 ? names : [...names, `${number(more)} más`]),
  'report.plan': 'Plan',
  'report.plan.name': (plan) => `“${plan}”`,
  'report.quota': 'Direcciones restantes',
  'report.quota.left': (left, limit) => `${number(left)} de ${number(limit)}`,
  'report.quota.left.shared': (left, limit) => `${number(left)} de ${number(limit)}, en dominios compartidos`,
  'report.expires': 'La clave caduca',
  'report.limits': 'Límites habituales',
  'report.blocked': (provider) =>
    `Pero ${provider} bloqueó a quien posee esta clave: se negó a crear una dirección.`,
  'report.noDomain': (provider) =>
    `Pero con esta clave ${provider} no ofrece ningún dominio para direcciones nuevas.`,

  'discard.title': '¿Descartar tus cambios?',
  'discard.text': 'Lo que introdujiste aún no está guardado.',
  'discard.yes': 'Descartar',
  'discard.no': 'Seguir editando',

  'remove.title': (nickname) => `¿Quitar ${nickname}?`,
  'remove.key': 'Su clave se quita del llavero de este equipo.',
  'remove.sessionKey': 'Su clave, conservada hasta que salgas, se olvida al instante.',
  'remove.addresses': 'Sus direcciones siguen en tu lista y siguen funcionando en el servicio.',
  'remove.practice': 'Sus direcciones de prueba siguen en tu lista.',
  'remove.own':
    'Sus direcciones siguen en tu lista. Que su correo llegue depende, como antes, de tu servicio de correo.',
  'remove.handles':
    'Su lista de identificadores se olvida aquí. Siguen siendo tuyos en el servicio y se pueden volver a añadir.',
  'remove.yes': 'Quitar cuenta',
  'remove.no': 'Cancelar',

  'handles.name': 'Identificadores',
  'handles.of': (nickname) => `Identificadores de ${nickname}`,
  'handles.lead': (provider) =>
    `Un identificador es un mismo nombre en todos los dominios de ${provider}. Un dominio desactivado rechaza los mensajes al identificador.`,
  'handles.handle': 'Identificador',
  'handles.claim': 'Registrar identificador',
  'handles.existing.lead': '¿Ya tienes uno?',
  'handles.existing': 'Añadirlo a la lista',
  'handles.to': (destination) => `a ${destination}`,
  'handles.domains': (handle) => `Dominios de ${handle}`,
  'handles.uncertain':
    'Un signo de interrogación: el servicio aún no ha dicho si este dominio está activado. Usa su interruptor para asegurarte.',
  'handles.release': 'Liberar',
  'handles.release.of': (handle) => `Liberar ${handle}`,
  'handles.check': 'Volver a comprobar',
  'handles.check.of': (handle) => `Volver a comprobar: ${handle}`,
  'handles.forget': 'Quitar de la lista',
  'handles.forget.of': (handle) => `Quitar de la lista: ${handle}`,
  'handles.state.claiming': 'Se perdió la respuesta: aún no se sabe si este identificador se registró.',
  'handles.state.releasing': 'Se perdió la respuesta: aún no se sabe si este identificador se liberó.',
  'handles.state.released': 'Liberado. No se puede volver a usar nunca.',
  'handles.state.gone': 'El servicio ya no tiene este identificador.',
  'handles.state.not-yours': 'El servicio dice que este identificador pertenece a otra persona.',

  'release.title': (handle) => `¿Liberar ${handle}?`,
  'release.forever': 'Un identificador liberado no se puede volver a usar nunca, ni por ti ni por nadie.',
  'release.mail': 'Su correo se rechaza en todos los dominios, al instante y para siempre.',
  'release.instead': 'Para detener su correo por un tiempo, desactiva sus dominios.',
  'release.confirm': (handle) => `Escribe ${handle} para confirmar`,
  'release.yes': 'Liberar para siempre',
  'release.no': 'Conservarlo',

  'adopt.title': 'Añadir un identificador existente',
  'adopt.how': (provider) =>
    `${provider} no puede mostrar una lista de identificadores. Solo indica de quién es uno cuando se activa un dominio para él, así que el dominio que elijas quedará activado.`,
  'adopt.domain': 'Dominio que se activa',
  'adopt.effect': (address) => `Se aceptará el correo dirigido a ${address}.`,
  'adopt.yes': 'Activar y añadir',
  'adopt.no': 'Cancelar',

  'page.loading': 'Cargando…',
  'page.failed': 'No se pudo leer esta página.',
  'page.failed.hint': 'Abre otra página y vuelve a esta para intentarlo de nuevo.',
}
