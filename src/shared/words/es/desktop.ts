import type { DesktopWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `Cuenta ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: creando una dirección…',
      failed: 'Aliasmith: algo falló. Ábrelo para ver qué.',
    },
    showFailure: 'Ver qué falló',
    newAddress: 'Nueva dirección',
    account: 'Cuenta que se usa',
    recent: 'Copiar una dirección reciente',
    copied: (address) => `${address} · copiada`,
    open: 'Abrir Aliasmith',
    settings: 'Configuración…',
    quit: 'Salir de Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: 'Archivo',
    edit: 'Edición',
    view: 'Visualización',
    window: 'Ventana',
    help: 'Ayuda',
    shortcuts: 'Atajos de teclado',
    roles: {
      about: 'Acerca de Aliasmith',
      services: 'Servicios',
      hide: 'Ocultar Aliasmith',
      hideOthers: 'Ocultar otros',
      unhide: 'Mostrar todo',
      quit: 'Salir de Aliasmith',
      close: 'Cerrar ventana',
      undo: 'Deshacer',
      redo: 'Rehacer',
      cut: 'Cortar',
      copy: 'Copiar',
      paste: 'Pegar',
      pasteAndMatchStyle: 'Pegar con el mismo estilo',
      delete: 'Eliminar',
      selectAll: 'Seleccionar todo',
      resetZoom: 'Tamaño real',
      zoomIn: 'Ampliar',
      zoomOut: 'Reducir',
      minimize: 'Minimizar',
      zoom: 'Zoom',
      front: 'Traer todo al frente',
    },
  },
  notifications: {
    whole: (title, body) => `${title}: ${body}`,
    made: (account) => `Nueva dirección · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address} (no copiada: abre Aliasmith para copiarla)`,
    noMail: (address) => `${address} (de prueba: no recibe correo)`,
    failed: (account) =>
      account === undefined ? 'No se creó ninguna dirección' : `No se creó ninguna dirección · ${account}`,
    uncertain: (account) =>
      account === undefined ? 'Quizá se creó una dirección' : `Quizá se creó una dirección · ${account}`,
    madeNotSaved: (account) =>
      account === undefined ? 'Conserva esta dirección' : `Conserva esta dirección · ${account}`,
    copy: 'Copiar',
    copiedAgain: 'Copiada',
    copyFailed: 'La dirección no se copió',
    accountNotUsed: 'La cuenta no se cambió',
    undo: 'Deshacer',
    delete: 'Eliminar…',
    deleteForever: 'Eliminar definitivamente',
    deleteAsks: (address) => `¿Eliminar ${address}?`,
    deleteIsForever: (service) =>
      `Eliminarla en ${service} es definitivo: este nombre no se podrá volver a usar nunca.`,
    takenBack: {
      done: 'Creación deshecha',
      unknown: 'Puede que la creación se deshiciera',
      failed: 'La creación no se deshizo',
    },
    deletedForever: {
      done: 'Dirección eliminada',
      unknown: 'Puede que la dirección se eliminara',
      failed: 'La dirección no se eliminó',
    },
    keyExpires: (account) => `Clave a punto de caducar · ${account}`,
    renewKey: 'Renovar clave',
    replaceKey: 'Reemplazar clave',
  },
  notices: {
    fileFromCopy: {
      settings: (where) => [
        'El archivo con tu configuración estaba dañado, así que Aliasmith recuperó su copia.',
        `El archivo dañado se conserva como ${where}.`,
      ],
      accounts: (where) => [
        'El archivo con tus cuentas estaba dañado, así que Aliasmith recuperó su copia.',
        `El archivo dañado se conserva como ${where}.`,
      ],
    },
    fileSetAside: {
      settings: (where) => [
        'El archivo con tu configuración no se pudo leer por completo. Se usa la parte que se pudo leer.',
        `El archivo anterior se conserva como ${where}.`,
      ],
      accounts: (where) => [
        'El archivo con tus cuentas no se pudo leer por completo. Se usa la parte que se pudo leer.',
        `El archivo anterior se conserva como ${where}.`,
      ],
    },
    fileNewer: {
      settings: (where, file) => [
        'El archivo con tu configuración lo escribió una versión más reciente de Aliasmith. Esta versión usa lo que entiende de él.',
        `El archivo más reciente se conserva como ${where}. Para volver a él, instala la versión más reciente y, antes de abrirla, cambia el nombre del archivo a ${file}.`,
      ],
      accounts: (where, file) => [
        'El archivo con tus cuentas lo escribió una versión más reciente de Aliasmith. Esta versión usa lo que entiende de él.',
        `El archivo más reciente se conserva como ${where}. Para volver a él, instala la versión más reciente y, antes de abrirla, cambia el nombre del archivo a ${file}.`,
      ],
    },
    fileLost: {
      settings: (where) => [
        'No se pudo leer nada del archivo con tu configuración ni de una copia suya. Se usan los valores predeterminados.',
        `Vuelve a hacer tus cambios en la configuración. El archivo anterior se conserva como ${where}.`,
      ],
      accounts: (where) => [
        'No se pudo leer nada del archivo con tus cuentas ni de una copia suya.',
        `Vuelve a añadir tus cuentas en Configuración > Cuentas, con sus claves: sin el archivo, Aliasmith no puede encontrar las antiguas en el llavero. Se conserva como ${where}.`,
      ],
    },
    fileRestored: {
      settings: (file) => [
        'Faltaba el archivo con tu configuración, así que Aliasmith recuperó su copia.',
        `Si prefieres empezar de cero, sal de Aliasmith y elimina ${file} y su copia.`,
      ],
      accounts: (file) => [
        'Faltaba el archivo con tus cuentas, así que Aliasmith recuperó su copia.',
        `Si prefieres empezar de cero, sal de Aliasmith y elimina ${file} y su copia.`,
      ],
    },
    fileMerged: {
      settings: (where) => [
        'El archivo con tu configuración y su copia eran distintos, como ocurre cuando uno de los dos se restaura de una copia de seguridad. Se usa el contenido de ambos.',
        `Quita lo que no quieras en Configuración > Cuentas. El archivo tal como estaba se conserva como ${where}.`,
      ],
      accounts: (where) => [
        'El archivo con tus cuentas y su copia eran distintos, como ocurre cuando uno de los dos se restaura de una copia de seguridad. Se usa el contenido de ambos.',
        `Quita lo que no quieras en Configuración > Cuentas. El archivo tal como estaba se conserva como ${where}.`,
      ],
    },
    fileReplaced: {
      settings: (where, file) => [
        'Algo reemplazó el archivo con tu configuración mientras Aliasmith funcionaba.',
        `Se conserva como ${where}. Para usarlo, sal de Aliasmith y cambia su nombre a ${file}.`,
      ],
      accounts: (where, file) => [
        'Algo reemplazó el archivo con tus cuentas mientras Aliasmith funcionaba.',
        `Se conserva como ${where}. Para usarlo, sal de Aliasmith y cambia su nombre a ${file}.`,
      ],
    },
    foreignAccounts: (count) => [
      plural(count, {
        one: `${number(count)} cuenta es de un servicio que esta versión de Aliasmith no conoce.`,
        other: `${number(count)} cuentas son de un servicio que esta versión de Aliasmith no conoce.`,
      }),
      plural(count, {
        one: 'Se conserva. Instala la versión más reciente para volver a usarla.',
        other: 'Se conservan. Instala la versión más reciente para volver a usarlas.',
      }),
    ],
    fileStuck: {
      settings: (file) => [
        'El archivo con tu configuración no se pudo leer por completo, ni tampoco apartar.',
        `No se escribe nada encima, así que los cambios no se guardan. Comprueba que el disco no esté lleno y que puedas escribir en la carpeta de datos, o mueve ${file} a otro sitio.`,
      ],
      accounts: (file) => [
        'El archivo con tus cuentas no se pudo leer por completo, ni tampoco apartar.',
        `No se escribe nada encima, así que los cambios no se guardan. Comprueba que el disco no esté lleno y que puedas escribir en la carpeta de datos, o mueve ${file} a otro sitio.`,
      ],
    },
    bookSetAside: (count, where) => [
      sentences(
        'El archivo con tus direcciones guardadas estaba dañado.',
        count === 0
          ? 'No se pudo leer ninguna dirección de él.'
          : plural(count, {
              one: `Se pudo leer ${number(count)} dirección de él.`,
              other: `Se pudieron leer ${number(count)} direcciones de él.`,
            }),
      ),
      `El archivo dañado se conserva como ${where}. Actualiza la lista en Configuración > Direcciones para recuperar lo que un servicio tenga en la suya.`,
    ],
    bookRewritten: (where) => [
      'Algo cambió el archivo con tus direcciones guardadas mientras Aliasmith funcionaba. No falta ninguna dirección: Aliasmith volvió a escribir el archivo.',
      `Lo que había ahí se conserva como ${where}.`,
    ],
    bookMixed: (count, where) => [
      sentences(
        'El archivo con tus direcciones guardadas y su registro eran de días distintos, como ocurre cuando uno de los dos se restaura de una copia de seguridad.',
        count === 0
          ? 'No se pudo leer ninguna dirección de ellos.'
          : plural(count, {
              one: `Se pudo leer ${number(count)} dirección de ellos.`,
              other: `Se pudieron leer ${number(count)} direcciones de ellos.`,
            }),
      ),
      `El archivo y su registro se conservan como ${where}.`,
    ],
    bookLost: {
      missing: [
        'Faltaba el archivo con tus direcciones guardadas, así que Aliasmith empezó uno nuevo.',
        'Actualiza la lista en Configuración > Direcciones para recuperar lo que un servicio tenga en la suya. Si tienes una copia de addresses.sqlite, sal de Aliasmith y vuelve a ponerla en la carpeta de datos.',
      ],
      empty: [
        'El archivo con tus direcciones guardadas estaba vacío, así que Aliasmith empezó uno nuevo.',
        'Actualiza la lista en Configuración > Direcciones para recuperar lo que un servicio tenga en la suya. Si tienes una copia de addresses.sqlite, sal de Aliasmith y vuelve a ponerla en la carpeta de datos.',
      ],
    },
    bookFreed: (where) => [
      'Junto al archivo con tus direcciones guardadas, donde Aliasmith guarda una parte de él, había otra cosa.',
      `Se movió a ${where}. No falta ninguna dirección.`,
    ],
    keychainStopped: [
      'El llavero de este equipo dejó de responder.',
      'La clave nueva se conserva hasta que salgas y no se escribe nunca en el disco. Para guardarla, reinicia Aliasmith e introdúcela otra vez.',
    ],
    keyLeft: (nickname) => [
      `No se pudo quitar la clave de ${nickname}: el llavero no respondió.`,
      'Ya no se usa. Quita a mano la entrada llamada Aliasmith en el llavero de tu sistema.',
    ],
    keyExpires: (nickname, when) => [
      `La clave de ${nickname} caduca el ${when}.`,
      'Renuévala en Configuración > Cuentas: recibirás una clave nueva por correo y no cambia nada más.',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `La clave de ${nickname} caduca el ${when}.`,
      'Crea una clave nueva en el sitio web del servicio e introdúcela en Configuración > Cuentas. No cambia nada más.',
    ],
    trayAbsent: [
      'Este escritorio no muestra ningún icono de Aliasmith.',
      'Para abrir Aliasmith, inícialo otra vez, o asigna el comando aliasmith --toggle a una tecla en la configuración de tu escritorio. En GNOME, la extensión AppIndicator muestra el icono.',
    ],
    trayHidden: [
      'macOS no muestra el icono de Aliasmith.',
      'Para llegar a Aliasmith, ábrelo otra vez desde Aplicaciones, o permite su icono en Configuración del Sistema > Barra de menús.',
    ],
    reserveKept: {
      changed: (address, account) => [
        `${address} se creó por adelantado para ${account}, que ahora crea otras direcciones. No se usó.`,
        'Existe y recibe correo. La encontrarás en Configuración > Direcciones.',
      ],
      off: (address, account) => [
        `${address} se creó por adelantado para ${account} y no se usó.`,
        'Existe y recibe correo. La encontrarás en Configuración > Direcciones.',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
