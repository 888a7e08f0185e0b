import type { AddressesWords } from '../catalogue.ts'
import { all, at, number, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `${number(more)} más`])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) =>
  plural(count, { one: `${number(count)} nueva`, other: `${number(count)} nuevas` })
const changed = (count: number) =>
  plural(count, { one: `${number(count)} cambiada`, other: `${number(count)} cambiadas` })

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'Direcciones',
  'addresses.lead': 'Creadas aquí o incluidas en la lista de tus servicios.',
  'addresses.refresh': 'Actualizar',
  'addresses.export': 'Exportar…',
  'addresses.import': 'Importar…',
  'addresses.file': 'Archivo para importar',
  'addresses.search': 'Buscar direcciones',
  'addresses.account': 'Cuenta',
  'addresses.account.all': 'Todas las cuentas',
  'addresses.account.gone': (nickname) => `${nickname} (sin cuenta)`,
  'addresses.ready': 'Preparada',
  'addresses.ready.hint': 'Creada por adelantado y aún sin usar',
  'addresses.state': 'Estado',
  'addresses.state.all': 'Cualquier estado',
  'addresses.list': 'Todas las direcciones',
  'addresses.count': (count) =>
    plural(count, { one: `${number(count)} dirección`, other: `${number(count)} direcciones` }),
  'addresses.selected': (count) =>
    plural(count, { one: `${number(count)} seleccionada`, other: `${number(count)} seleccionadas` }),
  'addresses.select': (address) => `Seleccionar ${address}`,
  'addresses.selectAll': 'Seleccionar todo',
  'addresses.clear': 'Anular la selección',
  'addresses.bulk.label': 'Etiquetar…',
  'addresses.bulk.turn-off': 'Desactivar…',
  'addresses.bulk.turn-on': 'Activar…',
  'addresses.sort': 'Orden',
  'addresses.sort.newest': 'Más recientes primero',
  'addresses.sort.name': 'Por dirección',
  'addresses.sort.copied': 'Última copiada primero',
  'addresses.sort.account': 'Por cuenta',
  'addresses.column.select': 'Selección',
  'addresses.column.name': 'Dirección',
  'addresses.column.label': 'Etiqueta',
  'addresses.column.account': 'Cuenta',
  'addresses.column.copied': 'Copiada',
  'addresses.column.newest': 'Creada',
  'addresses.column.copy': 'Copiar',
  'addresses.column.actions': 'Acciones',
  'addresses.delete': 'Eliminar…',
  'addresses.copy': (address) => `Copiar ${address}`,
  'addresses.label.edit': (label, address) => `Editar la etiqueta ${label} de ${address}`,
  'addresses.label.add': 'Añadir etiqueta',
  'addresses.label.addTo': (address) => `Añadir etiqueta a ${address}`,
  'addresses.to': (destination) => `a ${destination}`,
  'addresses.displayName': (name) => `se muestra como ${name}`,
  'addresses.empty.title': 'Aún no hay direcciones',
  'addresses.empty.text': (mac) =>
    `Crea una desde la ${mac ? 'barra de menús' : 'bandeja del sistema'} o con el atajo, o importa una lista exportada por Aliasmith u otro programa. Las que tus servicios tengan en su lista aparecen aquí por sí solas.`,
  'addresses.nothing': 'Ninguna dirección coincide.',
  'addresses.showAll': 'Mostrar todas las direcciones',
  'addresses.loading': 'Cargando…',

  'sync.under-way': 'Consultando los servicios…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? plural(done, {
          one: `${account}: ${number(done)} de ${number(total)} leída`,
          other: `${account}: ${number(done)} de ${number(total)} leídas`,
        })
      : done === 0
        ? `Pidiendo la lista de ${account}…`
        : plural(done, {
            one: `${account}: ${number(done)} leída`,
            other: `${account}: ${number(done)} leídas`,
          }),
  'sync.nothing': 'Todo al día',
  'sync.missing': (count) =>
    plural(count, {
      one: `${number(count)} dirección falta en su lista y sigue contando como activa.`,
      other: `${number(count)} direcciones faltan en sus listas y siguen contando como activas.`,
    }),
  'sync.again': (when) => `Aliasmith vuelve a comprobarlo ${at(when)}.`,
  'sync.unreadable': (count) =>
    plural(count, {
      one: `No se pudo leer ${number(count)} fila.`,
      other: `No se pudieron leer ${number(count)} filas.`,
    }),
  'sync.result': (news, changes) =>
    news === 0
      ? `${changed(changes)}.`
      : changes === 0
        ? `${added(news)}.`
        : `${added(news)}, ${changed(changes)}.`,

  'export.title': 'Exportar direcciones',
  'export.text':
    'El archivo contiene todas las direcciones con su etiqueta, su cuenta y sus fechas. No contiene claves.',
  'export.format': 'Formato',
  'export.csv': 'CSV',
  'export.csv.text': 'Para hojas de cálculo.',
  'export.json': 'JSON',
  'export.json.text': 'Para programas.',
  'export.yes': 'Exportar',
  'export.done': (count, name) =>
    plural(count, {
      one: `${number(count)} dirección guardada en ${name}`,
      other: `${number(count)} direcciones guardadas en ${name}`,
    }),

  'import.title': 'Importar direcciones',
  'import.reading': 'Leyendo el archivo…',
  'import.planning': 'Comparando el archivo con tus direcciones…',
  'import.applying': 'Importando…',
  'import.undoing': 'Deshaciendo la importación…',
  'import.cancelled': 'La importación se canceló. No se cambió nada.',
  'import.encoding': 'Codificación del texto',
  'import.encoding.guessed':
    'El archivo no indica su codificación. Si estas letras no se ven bien, elige otra.',
  'import.encoding.sure': (encoding) => `Codificación del texto: ${encoding}`,
  'import.encoding.wrong': (encoding) => `La codificación de este archivo no es ${encoding}.`,
  'import.encoding.again': 'Elige otra codificación, o guarda el archivo como CSV UTF-8.',
  'import.owner': 'Cuenta de estas direcciones',
  'import.owner.hint':
    'El archivo no la indica. Elige la cuenta cuyo servicio las tiene en su lista; las que no estén en ella se mostrarán después como eliminadas.',
  'import.owner.choose': 'Elige una cuenta',
  'import.program': (program) => `Exportación de ${program}`,
  'import.domains': 'Dominios de tus alias',
  'import.domains.hint':
    'Solo se importan las direcciones de los dominios marcados. Al principio están marcados los de la cuenta elegida.',
  'import.domains.more': (count) =>
    plural(count, {
      one: `${number(count)} dominio menos frecuente no se importa.`,
      other: `${number(count)} dominios menos frecuentes no se importan.`,
    }),
  'import.logins':
    'De cada inicio de sesión solo se leen el nombre de usuario, el título y la fecha. No se conservan contraseñas, notas ni direcciones web.',
  'import.logins.skipped': (count) =>
    plural(count, {
      one: `${number(count)} entrada más no tiene una dirección de correo como nombre de usuario.`,
      other: `${number(count)} entradas más no tienen una dirección de correo como nombre de usuario.`,
    }),
  'import.undated': 'Las direcciones sin fecha en el archivo reciben la de hoy si aquí son nuevas.',
  'import.sample': 'Etiquetas tal como se leen',
  'import.unused': (columns, more) =>
    plural(columns.length + more, {
      one: `Esta columna no se importa: ${listed(columns, more)}`,
      other: `Estas columnas no se importan: ${listed(columns, more)}`,
    }),
  'import.readAs': (columns, more) =>
    `Se leen con otro nombre: ${listed(
      columns.map(([column, field]) => `${column} como ${field}`),
      more,
    )}`,
  'import.replaced': (count) =>
    plural(count, {
      one: `${number(count)} etiqueta se reemplaza por la del archivo`,
      other: `${number(count)} etiquetas se reemplazan por las del archivo`,
    }),
  'import.replaced.label': (from, to) => `“${from}” pasa a ser “${to}”`,
  'import.newer': (count) =>
    plural(count, {
      one: `Reemplazar ${number(count)} etiqueta que cambiaste después de crearse el archivo`,
      other: `Reemplazar ${number(count)} etiquetas que cambiaste después de crearse el archivo`,
    }),
  'import.damaged': (count) =>
    plural(count, {
      one: `${number(count)} etiqueta del archivo contiene “\ufffd”, donde ya antes se perdió una letra. No reemplaza ninguna de las tuyas.`,
      other: `${number(count)} etiquetas del archivo contienen “\ufffd”, donde ya antes se perdió una letra. No reemplazan ninguna de las tuyas.`,
    }),
  'import.added': 'Nuevas',
  'import.changed': 'Cambiadas',
  'import.unchanged': 'Ya están aquí',
  'import.refused': 'No se pueden leer',
  'import.lines': 'Lo que no se puede leer',
  'import.line.csv': (line) => `Línea ${number(line)}`,
  'import.line.json': (line) => `Entrada ${number(line)}`,
  'import.more': (count) => `y ${number(count)} más`,
  'import.nothing': 'Todo lo que hay en este archivo ya está aquí.',
  'import.nothing.readable': 'Todo lo que se puede leer de este archivo ya está aquí.',
  'import.nothing.unreadable': 'No se puede leer nada de este archivo, así que no hay nada que importar.',
  'import.nothing.empty': 'Este archivo no contiene direcciones.',
  'import.nothing.chosen': 'No hay ningún dominio marcado, así que no hay nada que importar.',
  'import.safe': 'No se quita ninguna dirección ni se vacía ninguna etiqueta.',
  'import.yes': 'Importar',
  'import.no': 'Cancelar',
  'import.close': 'Cerrar',
  'import.tooLarge': 'Este archivo ocupa más de 500 MB, demasiado para una lista exportada.',
  'import.noText': 'Este archivo no contiene texto que se pueda leer, así que no es una lista exportada.',
  'import.unreadable': 'No se pudo leer el archivo.',
  'import.archive': 'Este archivo es un libro de Excel o un archivo comprimido.',
  'import.archive.again': 'Guarda el libro como CSV, o descomprime el archivo y elige la lista que contiene.',
  'import.again': 'Elige una lista exportada por Aliasmith u otro programa.',
  'import.done': (news, changes) => `Importación: ${added(news)}, ${changed(changes)}`,
}
