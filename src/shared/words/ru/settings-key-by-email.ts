import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'Получить ключ по почте',
  'mail.title': 'Ключ по почте',
  'mail.lead': (provider) =>
    `Сервис ${provider} отправит код в ваш ящик. С ним ключ попадает прямо в связку ключей системы и нигде не показывается.`,
  'mail.paste': 'Вставить ключ вручную',
  'mail.email': 'Электронная почта',
  'mail.email.hint': 'Ваш собственный ящик, куда приходят письма на новые адреса.',
  'mail.user': 'Личный адрес',
  'mail.user.hint': (domain) => `Ваш адрес на ${domain} или только часть перед @.`,
  'mail.days': 'Дней',
  'mail.days.hint': (days) =>
    `Срок действия ключа: от 1 до ${number(days)}. Некоторые серверы разрешают больше.`,
  'mail.renews': 'Автоматическое продление',
  'mail.renews.hint': 'Сервис сам продлевает ключ.',
  'mail.send': 'Отправить код',
  'mail.confirm': 'Подтвердить',
  'mail.send.in': (clock) => `Отправить код через ${clock}`,
  'mail.confirm.in': (clock) => `Подтвердить через ${clock}`,
  'mail.sent': (email) => `Код отправляется на ${email}.`,
  'mail.sent.user': (email) => `Код отправляется в ящик пользователя ${email}.`,
  'mail.cooldown': (email) =>
    `Код недавно отправлен на ${email}. Он ещё действует, поэтому второй не отправлен.`,
  'mail.cooldown.unseen': (provider, email) =>
    `По данным сервиса ${provider}, код недавно отправлен на ${email}. Если он не придёт, отправьте другой, когда время истечёт.`,
  'mail.limit': (email) =>
    `Коды на ${email} пока больше не отправляются. Последний действует до конца срока.`,
  'mail.limit.unseen': (provider, email) =>
    `Сервис ${provider} пока больше не отправляет коды на ${email}. Если код пришёл, он действует до конца срока.`,
  'mail.stillWorks': (time) => `Код, отправленный раньше, ещё действует до ${time}.`,
  'mail.code': 'Код',
  'mail.code.digits': 'Шесть цифр из последнего письма.',
  'mail.code.words': 'Четыре слова из последнего письма.',
  'mail.code.digits.until': (time) => `Шесть цифр из последнего письма. Действуют до ${time}.`,
  'mail.code.words.until': (time) => `Четыре слова из последнего письма. Действуют до ${time}.`,
  'mail.code.expired': 'Срок действия кода истёк. Отправьте другой.',
  'mail.another': 'Отправить другой код',
  'mail.another.in': (clock) => `Другой код можно отправить через ${clock}.`,
  'mail.another.now': 'Теперь можно отправить другой код.',
  'mail.again': 'Можно попробовать снова.',
  'mail.left': (left) =>
    left === 0
      ? 'Пока этот код действует, отправить другой нельзя.'
      : plural(left, {
          one: `Остался ${number(left)} код.`,
          few: `Осталось ${number(left)} кода.`,
          many: `Осталось ${number(left)} кодов.`,
        }),
  'mail.elsewhere': 'Указать другой адрес',
  'accounts.renewKey': 'Продлить ключ',
  'accounts.renewKey.of': (nickname) => `Продлить ключ: ${nickname}`,
  'key.expires': (date) => `Ключ действует до ${date}`,
  'key.expired': (date) => `Ключ истёк ${date}`,
  'key.renews': (date) => `Ключ продлится сам ${date}`,
  'key.renewing': 'Ключ продлевается сам',
}
