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

  'window.title': (page) => `${page} — Aliasmith`,
  'window.failed': 'Не удалось прочитать настройки.',
  'window.retry': 'Повторить',
  'window.preview': 'Предпросмотр',

  'nav.name': 'Настройки',
  'nav.accounts': 'Аккаунты',
  'nav.addresses': 'Адреса',
  'nav.creating': 'Новые адреса',
  'nav.shortcuts': 'Сочетания клавиш',
  'nav.general': 'Основные',
  'nav.about': 'О приложении',

  'notices.name': 'Сообщения',
  'notices.dismiss': 'Закрыть',
  'notices.update.download': 'Загрузить',
  'notices.update.install': 'Перезапустить и установить',

  'accounts.title': 'Аккаунты',
  'accounts.lead': 'Сервисы, которые создают ваши адреса. Ключи отправляются только им.',
  'accounts.list': 'Аккаунты',
  'accounts.add': 'Добавить аккаунт',
  'accounts.try': 'Попробовать без аккаунта',
  'accounts.empty.title': 'Подключите первый сервис',
  'accounts.empty.text':
    'Добавьте аккаунт с ключом вашего сервиса. Или сначала осмотритесь: учебному аккаунту не нужны ни ключ, ни сеть.',
  'accounts.default': 'Основной',
  'accounts.edit': 'Изменить',
  'accounts.edit.of': (nickname) => `Изменить: ${nickname}`,
  'accounts.makeDefault': 'Сделать основным',
  'accounts.makeDefault.of': (nickname) => `Сделать основным: ${nickname}`,
  'accounts.remove': 'Убрать',
  'accounts.remove.of': (nickname) => `Убрать: ${nickname}`,
  'accounts.replaceKey': 'Заменить ключ',
  'accounts.replaceKey.of': (nickname) => `Заменить ключ: ${nickname}`,
  'accounts.enterKey': 'Ввести ключ',
  'accounts.enterKey.of': (nickname) => `Ввести ключ: ${nickname}`,
  'accounts.isDefault': (nickname) => `Основной аккаунт: ${nickname}`,
  'accounts.isSaved': (nickname) => `Аккаунт сохранён: ${nickname}`,
  'accounts.isRemoved': (nickname) => `Аккаунт убран: ${nickname}`,
  'accounts.noMail': 'Не получает писем',
  'accounts.servicePlan': (plan) => `Тариф «${plan}»`,

  'state.working': 'Работает',
  'state.key-rejected': 'Ключ отклонён',
  'state.unreachable': 'Недоступен',
  'state.untested': 'Не проверен',
  'state.blocked': 'Заблокирован сервисом',
  'state.network-blocked': 'Ваша сеть заблокирована',

  'key.keychain': 'Ключ в связке ключей системы',
  'key.session': 'Ключ хранится до выхода',
  'key.not-needed': 'Ключ не нужен',
  'key.missing': 'Нет ключа',

  'form.add': 'Добавить аккаунт',
  'form.failed': 'Не удалось прочитать форму.',
  'form.failed.hint': 'Чтобы попробовать ещё раз, откройте её снова.',
  'form.edit': (nickname) => `Изменить: ${nickname}`,
  'form.nickname': 'Название',
  'form.nickname.another': (name, place) => `${name} ${number(place)}`,
  'form.key': 'Ключ API',
  'form.key.get': (provider) => `Получить ключ: ${provider}`,
  'form.key.saved': 'Ключ сохранён. Больше он не показывается.',
  'form.key.keep': 'Оставить сохранённый ключ',
  'form.key.again':
    'Введите ключ снова: сохранённый ключ отправляется только на тот сервер, для которого он сохранён.',
  'form.key.lost': 'Для этого аккаунта не сохранён ключ. Вставьте его, чтобы снова пользоваться аккаунтом.',
  'form.key.where': 'Хранится в связке ключей системы, если она есть, и больше не показывается.',
  'form.advanced': 'Дополнительно',
  'form.server': 'Адрес сервера',
  'form.server.hint': 'Изменяйте, только если сервис работает на вашем сервере.',
  'form.keyInQuery': 'Отправлять ключ в адресе (query), а не в заголовке',
  'form.keyInQuery.risk':
    'Серверы и прокси записывают адреса в журналы, а с ними и ключ. Включайте это, только если заголовки не доходят.',
  'form.domain': 'Домен по умолчанию',
  'form.domain.hint':
    'Выберите или введите другой. «Сохранить» и «Проверить подключение» показывают, что предлагает сервис.',
  'form.plan': 'Тариф',
  'form.plan.limits': (hour, month) =>
    sentences(
      hour === undefined
        ? 'Запросов в час — сколько угодно.'
        : plural(hour, {
            one: `${number(hour)} запрос в час.`,
            few: `${number(hour)} запроса в час.`,
            many: `${number(hour)} запросов в час.`,
          }),
      month === undefined
        ? 'Новых адресов в месяц — сколько угодно.'
        : plural(month, {
            one: `${number(month)} новый адрес в месяц.`,
            few: `${number(month)} новых адреса в месяц.`,
            many: `${number(month)} новых адресов в месяц.`,
          }),
    ),
  'form.test': 'Проверить подключение',
  'form.testing': 'Проверка…',
  'form.save': 'Сохранить',
  'form.saveAnyway': 'Всё равно сохранить',
  'form.cancel': 'Отмена',

  'report.good': 'Подключено.',
  'report.key': 'Ключ принят.',
  'report.addresses.name': 'Адреса',
  'report.addresses': (count) => `${number(count)} у сервиса`,
  'report.domains': 'Домены',
  'report.domains.list': (names, more) => all(more === 0 ? names : [...names, `ещё ${number(more)}`]),
  'report.plan': 'Тариф',
  'report.plan.name': (plan) => `«${plan}»`,
  'report.quota': 'Осталось адресов',
  'report.quota.left': (left, limit) => `${number(left)} из ${number(limit)}`,
  'report.quota.left.shared': (left, limit) => `${number(left)} из ${number(limit)} на общих доменах`,
  'report.expires': 'Ключ истекает',
  'report.limits': 'Обычные лимиты',
  'report.blocked': (provider) =>
    `Но сервис ${provider} заблокировал владельца этого ключа: он отказался создать адрес.`,
  'report.noDomain': (provider) =>
    `Но с этим ключом сервис ${provider} не предлагает доменов для новых адресов.`,

  'discard.title': 'Отбросить изменения?',
  'discard.text': 'Введённое ещё не сохранено.',
  'discard.yes': 'Отбросить',
  'discard.no': 'Продолжить правку',

  'remove.title': (nickname) => `Убрать «${nickname}»?`,
  'remove.key': 'Ключ аккаунта удаляется из связки ключей этого компьютера.',
  'remove.sessionKey': 'Ключ аккаунта, хранимый до выхода из приложения, сразу забывается.',
  'remove.addresses': 'Его адреса остаются в вашем списке и продолжают работать у сервиса.',
  'remove.practice': 'Его учебные адреса остаются в вашем списке.',
  'remove.own':
    'Его адреса остаются в вашем списке. Приходят ли на них письма, зависит, как и раньше, от вашей почтовой службы.',
  'remove.handles':
    'Список его ников здесь забывается. Ники остаются вашими у сервиса, и их можно добавить снова.',
  'remove.yes': 'Убрать аккаунт',
  'remove.no': 'Отмена',

  'handles.name': 'Ники',
  'handles.of': (nickname) => `Ники аккаунта «${nickname}»`,
  'handles.lead': (provider) =>
    `Ник — это одно имя на каждом домене сервиса ${provider}. Выключенный домен не принимает на него писем.`,
  'handles.handle': 'Ник',
  'handles.claim': 'Занять ник',
  'handles.existing.lead': 'Ник у вас уже есть?',
  'handles.existing': 'Добавить в список',
  'handles.to': (destination) => `на ${destination}`,
  'handles.domains': (handle) => `Домены ника ${handle}`,
  'handles.uncertain':
    'Знак вопроса: сервис ещё не сообщил, включён ли этот домен. Переключите его, чтобы знать точно.',
  'handles.release': 'Освободить',
  'handles.release.of': (handle) => `Освободить ${handle}`,
  'handles.check': 'Проверить снова',
  'handles.check.of': (handle) => `Проверить снова: ${handle}`,
  'handles.forget': 'Убрать из списка',
  'handles.forget.of': (handle) => `Убрать из списка: ${handle}`,
  'handles.state.claiming': 'Ответ потерян: пока неизвестно, занят ли для вас этот ник.',
  'handles.state.releasing': 'Ответ потерян: пока неизвестно, освобождён ли этот ник.',
  'handles.state.released': 'Освобождён. Его больше нельзя использовать.',
  'handles.state.gone': 'У сервиса больше нет этого ника.',
  'handles.state.not-yours': 'По данным сервиса, этот ник принадлежит кому-то другому.',

  'release.title': (handle) => `Освободить ${handle}?`,
  'release.forever': 'Освобождённый ник больше никто не сможет использовать: ни вы, ни кто-либо другой.',
  'release.mail': 'Письма на него отклоняются на всех доменах, сразу и навсегда.',
  'release.instead': 'Чтобы не получать на него писем какое-то время, лучше выключите его домены.',
  'release.confirm': (handle) => `Для подтверждения введите ${handle}`,
  'release.yes': 'Освободить навсегда',
  'release.no': 'Оставить',

  'adopt.title': 'Добавить существующий ник',
  'adopt.how': (provider) =>
    `Сервис ${provider} не умеет показывать список ников. Кому принадлежит ник, он сообщает только при включении для него домена, поэтому выбранный домен будет включён.`,
  'adopt.domain': 'Включить домен',
  'adopt.effect': (address) => `Письма на ${address} будут приниматься.`,
  'adopt.yes': 'Включить и добавить',
  'adopt.no': 'Отмена',

  'page.loading': 'Загрузка…',
  'page.failed': 'Не удалось прочитать эту страницу.',
  'page.failed.hint': 'Чтобы попробовать ещё раз, откройте другую страницу и вернитесь.',
}
