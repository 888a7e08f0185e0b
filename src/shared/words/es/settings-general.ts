import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': 'General',
  'general.lead': 'El aspecto y el comportamiento de Aliasmith en este equipo.',
  'general.look': 'Aspecto e idioma',
  'general.theme': 'Tema',
  'general.theme.hint': 'El contraste es el del sistema.',
  'general.theme.system': 'Del sistema',
  'general.theme.light': 'Claro',
  'general.theme.dark': 'Oscuro',
  'general.language': 'Idioma',
  'general.language.system': 'Del sistema',
  'general.language.hint': 'Tus etiquetas y los nombres de tus cuentas se quedan como están.',
  'general.textSize': 'Tamaño del texto',
  'general.textSize.hint': 'Todo crece en las ventanas, además de la escala de tu pantalla.',
  'general.behaviour': 'Comportamiento',
  'general.login': 'Abrir al iniciar sesión',
  'general.login.hint': (mac) =>
    `Aliasmith está en la ${mac ? 'barra de menús' : 'bandeja del sistema'} en cuanto inicias sesión.`,
  'general.login.preview':
    'La vista previa es una pestaña del navegador. La aplicación sí puede abrirse al iniciar sesión.',
  'general.login.unavailable': 'Aliasmith solo puede abrirse al iniciar sesión si está instalado.',
  'general.keepOpen': 'Mantener abierta la ventana emergente',
  'general.keepOpen.hint': (mac) =>
    `Sigue ahí cuando haces clic en otro sitio. Escape y el icono de la ${mac ? 'barra de menús' : 'bandeja'} la siguen ocultando.`,
  'general.hideAfter': 'Ocultar la ventana emergente después de copiar',
  'general.hideAfter.hint': 'El programa en primer plano recupera el teclado, listo para pegar.',
  'general.notifications': 'Notificaciones',
  'general.notifications.hint': 'Muestran lo que se creó o se copió, o por qué no se pudo.',
  'general.updates.name': 'Actualizaciones',
  'general.updates': 'Buscar actualizaciones',
  'general.updates.hint': 'Recibes una notificación cuando hay una. Nunca se instala nada sin que lo pidas.',
  'general.updates.preview': 'La vista previa es tan reciente como su código fuente.',
  'general.updates.elsewhere':
    'Las versiones nuevas de esta copia llegan de donde la obtuviste, como tu gestor de paquetes.',
}
