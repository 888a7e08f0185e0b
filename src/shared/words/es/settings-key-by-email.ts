import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, plural, until } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'Obtener una clave por correo',
  'mail.title': 'Una clave por correo',
  'mail.lead': (provider) =>
    `${provider} envía un código a tu buzón. Con él, la clave va directamente al llavero de tu sistema y no se muestra nunca.`,
  'mail.paste': 'Pegar una clave',
  'mail.email': 'Correo',
  'mail.email.hint': 'Tu propio buzón, al que llega el correo de tus direcciones nuevas.',
  'mail.user': 'Dirección personal',
  'mail.user.hint': (domain) => `La tuya en ${domain}, o solo lo que va antes de la @.`,
  'mail.days': 'Días',
  'mail.days.hint': (days) =>
    `Cuánto dura la clave: de 1 a ${number(days)}. Algunos servidores permiten más.`,
  'mail.renews': 'Renovación automática',
  'mail.renews.hint': 'El servicio renueva la clave por sí solo.',
  'mail.send': 'Enviar código',
  'mail.confirm': 'Confirmar',
  'mail.send.in': (clock) => `Enviar código en ${clock}`,
  'mail.confirm.in': (clock) => `Confirmar en ${clock}`,
  'mail.sent': (email) => `Un código va de camino a ${email}.`,
  'mail.sent.user': (email) => `Un código va de camino al buzón de ${email}.`,
  'mail.cooldown': (email) =>
    `Hace un momento se envió un código a ${email}. Sigue siendo válido, así que no se envió otro.`,
  'mail.cooldown.unseen': (provider, email) =>
    `${provider} dice que envió un código a ${email} hace un momento. Si no llega ninguno, envía otro cuando acabe el tiempo.`,
  'mail.limit': (email) =>
    `Por ahora no se envían más códigos a ${email}. El último es válido hasta que caduque.`,
  'mail.limit.unseen': (provider, email) =>
    `Por ahora ${provider} no envía más códigos a ${email}. Si llegó alguno, es válido hasta que caduque.`,
  'mail.stillWorks': (time) => `El código enviado antes sigue siendo válido ${until(time)}.`,
  'mail.code': 'Código',
  'mail.code.digits': 'Seis dígitos, del mensaje más reciente.',
  'mail.code.words': 'Cuatro palabras, del mensaje más reciente.',
  'mail.code.digits.until': (time) => `Seis dígitos, del mensaje más reciente. Son válidos ${until(time)}.`,
  'mail.code.words.until': (time) => `Cuatro palabras, del mensaje más reciente. Son válidas ${until(time)}.`,
  'mail.code.expired': 'El código caducó. Envía otro.',
  'mail.another': 'Enviar otro código',
  'mail.another.in': (clock) => `Se puede enviar otro código en ${clock}.`,
  'mail.another.now': 'Ya se puede enviar otro código.',
  'mail.again': 'Ya puedes volver a intentarlo.',
  'mail.left': (left) =>
    left === 0
      ? 'No se pueden enviar más códigos hasta que caduque este.'
      : plural(left, { one: `Queda ${number(left)} código.`, other: `Quedan ${number(left)} códigos.` }),
  'mail.elsewhere': 'Usar otra dirección',
  'accounts.renewKey': 'Renovar clave',
  'accounts.renewKey.of': (nickname) => `Renovar clave de ${nickname}`,
  'key.expires': (date) => `La clave caduca el ${date}`,
  'key.expired': (date) => `La clave caducó el ${date}`,
  'key.renews': (date) => `La clave se renueva sola el ${date}`,
  'key.renewing': 'La clave se renueva sola',
}
