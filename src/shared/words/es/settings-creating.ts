import type { SettingsCreatingWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the page New addresses. */
export const settingsCreatingWords: SettingsCreatingWords = {
  'creating.title': 'Direcciones nuevas',
  'creating.lead': 'Qué cuenta crea una dirección nueva y cómo se elige su nombre.',
  'creating.empty': 'Primero añade una cuenta; después elige aquí cómo se forman sus nombres.',
  'creating.goToAccounts': 'Ir a Cuentas',
  'creating.default': 'Cuenta predeterminada',
  'creating.default.hint': 'La que usa el atajo global.',
  'creating.names': 'Nombres',
  'creating.account': 'Cuenta',
  'creating.account.hint': 'Cada cuenta tiene su propio estilo.',
  'creating.style': 'Estilo de los nombres',
  'style.random': 'Caracteres al azar',
  'style.random.text': 'Difíciles de adivinar.',
  'style.words': 'Palabras legibles',
  'style.words.text': 'Fáciles de decir en voz alta.',
  'style.template': 'Plantilla',
  'style.template.text': 'Tu propio patrón.',
  'naming.length': 'Longitud',
  'naming.length.value': (length) =>
    plural(length, { one: `${number(length)} carácter`, other: `${number(length)} caracteres` }),
  'naming.count': 'Número de palabras',
  'naming.separator': 'Separador',
  'naming.separator.dot': 'Punto (.)',
  'naming.separator.hyphen': 'Guion (-)',
  'naming.separator.underscore': 'Guion bajo (_)',
  'naming.separator.none': 'Ninguno',
  'naming.digits': 'Dígitos al final',
  'naming.digits.none': 'Ninguno',
  'naming.language': 'Idioma de las palabras',
  'naming.language.hint': 'El mismo para todas las cuentas.',
  'naming.language.app': 'El de la aplicación',
  'naming.template': 'Plantilla',
  'naming.template.help':
    'Los caracteres normales se quedan como están. Las partes entre llaves se rellenan al azar:',
  'naming.template.word': 'una palabra legible',
  'naming.template.letters': 'cuatro letras',
  'naming.template.digits': 'dos dígitos',
  'naming.template.chars': 'ocho letras y dígitos',
  'sample.name': 'Ejemplo',
  'sample.new': 'Otro ejemplo',
  'sample.made': (domain) => `En ${domain} los nombres los crea el servicio.`,
  'reserve.on': 'Mantener una dirección preparada',
  'reserve.hint': (mac) =>
    `Se crea una por adelantado, para que el atajo, la ${mac ? 'barra de menús' : 'bandeja del sistema'} y la ventana emergente respondan al instante, también sin red. Después de usarla, se crea la siguiente.`,
  'reserve.ready': (address) => `Preparada: ${address}`,
  'reserve.making': 'Aún no está preparada: se crea en cuanto haya conexión con el servicio.',
  'reserve.problem': 'No hay ninguna preparada; Aliasmith vuelve a intentarlo.',
  'copying.name': 'Copiar',
  'copying.onCreation': 'Copiar al instante una dirección nueva',
  'copying.onCreation.hint':
    'Si está desactivado, una dirección nueva solo se muestra, y “Copiar” la pone en el portapapeles.',
  'copying.label': 'Etiqueta a partir de un enlace copiado',
  'copying.label.hint': (mac) =>
    `Cuando el atajo o la ${mac ? 'barra de menús' : 'bandeja del sistema'} crea una dirección, Aliasmith lee una vez el portapapeles. Si lo último que se copió es un enlace, su host, como shop.example, pasa a ser la etiqueta. No se guarda ni se envía nada más del portapapeles.`,
  'copying.label.unable':
    'Este sistema pregunta antes de que un programa lea el portapapeles, o no deja leerlo.',
  'copying.clear': 'Vaciar el portapapeles',
  'copying.clear.hint': 'Solo si aún contiene la dirección copiada. Al salir también se vacía.',
  'copying.clear.unable':
    'Este escritorio oculta el portapapeles a los programas en segundo plano. Instala wl-clipboard, sal de Aliasmith y vuelve a abrirlo.',
  'copying.clear.never': 'Nunca',
  'copying.clear.seconds': (seconds) =>
    plural(seconds, {
      one: `Después de ${number(seconds)} segundo`,
      other: `Después de ${number(seconds)} segundos`,
    }),
  'copying.clear.minutes': (minutes) =>
    plural(minutes, {
      one: `Después de ${number(minutes)} minuto`,
      other: `Después de ${number(minutes)} minutos`,
    }),
  saved: 'Guardado',
}
