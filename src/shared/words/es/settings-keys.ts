import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'Teclas',
  'keys.close': 'Cerrar',
  'keys.show': 'Mostrar todas las teclas',
  'keys.window': 'Esta ventana',
  'keys.go': (page) => `Ir a ${page}`,
  'keys.next': 'Página siguiente',
  'keys.previous': 'Página anterior',
  'keys.help': 'Mostrar estas teclas',
  'keys.textSize.larger': 'Aumentar el texto',
  'keys.textSize.smaller': 'Reducir el texto',
  'keys.textSize.usual': 'Volver al tamaño normal del texto',
  'keys.list': 'La lista de direcciones',
  'keys.grid.row': 'Dirección anterior o siguiente',
  'keys.grid.screen': 'Una pantalla arriba o abajo',
  'keys.grid.ends': 'Primera o última dirección',
  'keys.grid.column': 'Columna anterior o siguiente',
  'keys.grid.columnEnds': 'Primera o última columna',
  'keys.grid.select': 'Seleccionar o dejar de seleccionar',
  'keys.grid.range': 'Seleccionar hasta la dirección anterior o siguiente',
  'keys.grid.all': 'Seleccionar todas las que coinciden',
  'keys.grid.clear': 'Anular la selección',
  'keys.grid.search': 'Buscar; Escape para volver',
  'keys.actions': 'La dirección enfocada',
}
