import type { TerminalWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one, other) => `Usa ${one} o ${other}, no ambas.`,
  needsValue: (option) => `${option} necesita un valor.`,
  twice: (option) => `${option} aparece dos veces.`,
  tooLong: (option, limit) =>
    plural(limit, {
      one: `El valor de ${option} tiene más de ${number(limit)} carácter.`,
      other: `El valor de ${option} tiene más de ${number(limit)} caracteres.`,
    }),
  control: (option) => `El valor de ${option} contiene un carácter de control.`,
  newOnly: '--account, --label y --print solo se usan junto con --new.',
  help: `Aliasmith crea direcciones de correo.

aliasmith                abre la ventana emergente
aliasmith --new          crea una dirección, la copia si no se desactivó la copia, y
                         muestra una notificación
  --account=NOMBRE       en la cuenta con este nombre en lugar de la predeterminada
  --label=TEXTO          con esta etiqueta
  --print                además espera la dirección y la escribe en la salida estándar
aliasmith --toggle       abre u oculta la ventana emergente
aliasmith --settings     abre la configuración
aliasmith --hidden       se inicia sin abrir nada
aliasmith --help         muestra este texto

Cada comando llega al Aliasmith que ya está en marcha, o lo inicia.

Códigos de salida de --new --print. Con cualquier código que no sea 0, la salida estándar
queda vacía y una frase en la salida de error dice qué ocurrió y qué hacer:
  0   la dirección se creó
  1   Aliasmith no pudo iniciarse, no respondió o el comando se interrumpió; no se creó nada
  2   la línea de comandos no es correcta; no se creó nada
  3   no hay ninguna cuenta, o ninguna con este nombre; no se creó nada
  4   falta la clave, se rechazó, o el llavero está bloqueado; no se creó nada
  5   el servicio o sus reglas lo rechazaron; no se creó nada
  6   se alcanzó un límite del servicio; no se creó nada
  7   no se pudo contactar con el servicio, o su respuesta no servía; no se creó nada
  8   la respuesta se perdió o no se pudo guardar: la dirección puede existir
  9   este equipo no puede guardar o entregar el resultado, como dice la frase`,
  nobodyCame:
    'Aliasmith está en marcha, pero no atendió la solicitud a tiempo. No se creó nada. Sal de Aliasmith y vuelve a intentarlo.',
  noAnswer:
    'Aliasmith no respondió a tiempo. La lista de Configuración > Direcciones muestra si se creó una dirección.',
  endedEarly:
    'Aliasmith terminó antes de responder. La lista de Configuración > Direcciones muestra si se creó una dirección.',
  cancelled: 'El comando se interrumpió antes de que Aliasmith empezara. No se creó nada.',
  notStarted: 'No se pudo iniciar Aliasmith. No se creó nada. Inícialo sin --print para ver por qué.',
  notPrinted: (address) =>
    `${address} se creó, pero no se pudo escribir en la salida estándar. Está en la lista.`,
  noPlace: (folder) =>
    `No se puede recibir la respuesta en la carpeta ${folder}. No se creó nada. Comprueba que puedas escribir ahí.`,
  handedOver: 'Aliasmith ya está en marcha. Recibió la solicitud y muestra él mismo el resultado.',
}
