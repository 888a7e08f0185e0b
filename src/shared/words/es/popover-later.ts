import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'Teclas',
  close: 'Cerrar',
  dismiss: 'Descartar',
  here: 'La ventana emergente',
  address: 'La dirección marcada',
  act: 'Crear o copiar, según la fila marcada',
  make: 'Crear la dirección del campo',
  mark: 'Marcar otra fila',
  domain: 'Ir al dominio',
  label: 'Ir a la etiqueta',
  account: 'Elegir una cuenta por su posición',
  actions: 'Abrir las acciones de la dirección marcada',
  undo: 'Deshacer lo que se acaba de crear',
  suggest: 'Sugerir otro nombre',
  clear: 'Vaciar el campo; si ya está vacío, ocultar la ventana emergente',
  settings: 'Abrir la configuración',
  keys: 'Mostrar esta lista',
  'textSize.larger': 'Aumentar el texto',
  'textSize.smaller': 'Reducir el texto',
  'textSize.usual': 'Volver al tamaño normal del texto',

  welcome: 'Una dirección nueva para cada sitio',
  welcomeText: 'Todas reenvían a tu buzón; la tuya sigue siendo privada.',
  addAccount: 'Añadir cuenta',
  practise: 'Probar sin cuenta',
  practiceText: 'La prueba no necesita clave ni recibe correo.',
}
