import type { AddressActionWords } from '../catalogue.ts'
import { addresses, all, number, plural } from './forms.ts'

/** Addresses that a deletion leaves, as the beginning of a sentence. */
const willStay = (count: number): string =>
  plural(count, {
    one: `Останется ${number(count)} адрес`,
    few: `Останутся ${number(count)} адреса`,
    many: `Останутся ${number(count)} адресов`,
  })

/** Addresses that a change leaves, as the beginning of a sentence. */
const unchanged = (count: number): string =>
  plural(count, {
    one: `${number(count)} адрес не изменится`,
    few: `${number(count)} адреса не изменятся`,
    many: `${number(count)} адресов не изменятся`,
  })

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords: AddressActionWords = {
  'state.active': 'Включён',
  'state.off': 'Выключен',
  'state.off.caught': 'Выключен',
  'state.off.to-trash': 'Выключен: письма идут в корзину',
  'state.trashed': 'В корзине',
  'state.trashed.bounces': 'Удалён: письма возвращаются',
  'state.deleted': 'Удалён',
  'perhaps.active': 'Возможно, включён',
  'perhaps.off': 'Возможно, выключен',
  'perhaps.off.caught': 'Возможно, выключен',
  'perhaps.off.to-trash': 'Возможно, выключен: письма идут в корзину',
  'perhaps.trashed': 'Возможно, в корзине',
  'perhaps.trashed.bounces': 'Возможно, удалён: письма возвращаются',
  'perhaps.deleted': 'Возможно, удалён',
  'actions.of': (address) => `Действия с ${address}`,
  'action.details': 'Подробности',
  'action.copy': 'Копировать',
  'action.copy-send-from': 'Копировать адрес для отправки…',
  'action.label': 'Метка',
  'action.display-name': 'Отображаемое имя…',
  'action.pin': 'Закрепить',
  'action.unpin': 'Открепить',
  'action.forward': 'Пересылать на…',
  'action.open-at-service': 'Открыть на сайте сервиса',
  'action.turn-off': 'Выключить',
  'action.turn-off.caught': 'Выключить',
  'action.turn-off.to-trash': 'Выключить: письма в корзину',
  'action.turn-on': 'Включить',
  'action.block-promotions': 'Блокировать рекламу',
  'action.allow-promotions': 'Разрешить рекламу',
  'action.trash': 'Переместить в корзину',
  'action.trash.bounces': 'Удалить: письма возвращаются',
  'action.restore': 'Восстановить',
  'action.delete': 'Удалить…',
  'action.delete-forever': 'Удалить навсегда…',
  'keys.copy': 'Копировать',
  'keys.copy-send-from': 'Копировать адрес для отправки',
  'keys.label': 'Метка',
  'keys.display-name': 'Отображаемое имя',
  'keys.turn-off': 'Выключить или включить',
  'keys.block-promotions': 'Блокировать или разрешить рекламу',
  'keys.pin': 'Закрепить или открепить',
  'keys.forward': 'Пересылать',
  'keys.open-at-service': 'Открыть на сайте сервиса',
  'keys.restore': 'Восстановить из корзины',
  'keys.delete': 'Удалить',
  'keys.details': 'Показать подробности',
  'keys.menu': 'Все действия',
  'changed.active': (address) => `Адрес ${address} включён`,
  'changed.off': (address) => `Адрес ${address} выключен`,
  'changed.off.to-trash': (address) =>
    `Адрес ${address} выключен. Его письма попадают в корзину вашего ящика.`,
  'changed.off.caught': (address) =>
    `Адрес ${address} выключен. Если на его домене есть catch-all, письма могут приходить и дальше.`,
  'changed.trashed': (address) => `Адрес ${address} в корзине и не получает писем.`,
  'changed.trashed.bounces': (address) =>
    `Адрес ${address} удалён, письма возвращаются отправителям. Его можно восстановить.`,
  'changed.trashed.final': (address, provider) =>
    `Адрес ${address} в корзине и не получает писем. Восстановить его можно только на сайте сервиса ${provider}.`,
  'changed.deleted': (address) => `Адрес ${address} удалён`,
  'promotions.blocked': 'Реклама блокируется',
  'promotions.off': (address) => `Рекламные письма на ${address} блокируются. Остальные приходят.`,
  'promotions.on': (address) => `Все письма на ${address} снова приходят`,
  'pin.on': (address) => `Адрес ${address} закреплён`,
  'pin.off': (address) => `Адрес ${address} больше не закреплён`,
  pinned: 'Закреплён',
  'label.untold': 'Метка только здесь',
  'copied.active': (address) => `Адрес ${address} скопирован`,
  'copied.off': (address) => `Адрес ${address} скопирован. Он выключен.`,
  'copied.off.caught': (address) =>
    `Адрес ${address} скопирован. Он выключен. Если на его домене есть catch-all, письма могут приходить и дальше.`,
  'copied.off.to-trash': (address) =>
    `Адрес ${address} скопирован. Он выключен: его письма попадают в корзину вашего ящика.`,
  'copied.trashed': (address) => `Адрес ${address} скопирован. Он в корзине и не получает писем.`,
  'copied.trashed.bounces': (address) =>
    `Адрес ${address} скопирован. Он удалён: письма возвращаются отправителям.`,
  'copied.deleted': (address) => `Адрес ${address} скопирован. Он удалён.`,
  'label.of': (address) => `Метка адреса ${address}`,
  'label.title': (address) => `Метка для ${address}`,
  'label.name': 'Метка',
  'label.hint': 'Для чего нужен адрес. Пустое поле убирает метку.',
  'label.yes': 'Сохранить',
  'label.no': 'Отмена',

  'details.name': 'Подробности',
  'details.destination': 'Пересылается на',
  'details.displayName': 'Отображается как',
  'details.service': 'Сервис',
  'details.account': 'Аккаунт',
  'details.label': 'Метка',
  'details.made': 'Создан',
  'details.copied': 'Последнее копирование',
  'details.state': 'Состояние',
  'details.domain': 'Домен в исходном написании',

  'delete.forever.off':
    'То, что сейчас не получает писем, не будет их получать и дальше. Это навсегда: удалённый адрес больше не сможете создать ни вы, ни кто-либо другой.',
  'delete.perhaps.off':
    'То, что сейчас не получает писем, не будет их получать и дальше. Отменить это нельзя, и создать то же имя снова, возможно, не получится.',
  'delete.again.off':
    'То, что сейчас не получает писем, не будет их получать и дальше. То же имя можно создать снова.',
  'delete.caught.off':
    'То же имя можно создать снова. Если на домене есть catch-all, письма могут приходить и дальше.',

  'delete.title': (count) => `Удалить ${addresses(count)}?`,
  'delete.names': (count) => `${addresses(count)} к удалению`,
  'delete.forever': (count) =>
    count === 1
      ? 'Он сразу перестанет получать письма. Это навсегда: удалённый адрес больше не сможете создать ни вы, ни кто-либо другой.'
      : 'Они сразу перестанут получать письма. Это навсегда: удалённый адрес больше не сможете создать ни вы, ни кто-либо другой.',
  'delete.perhaps': (count) =>
    count === 1
      ? 'Он сразу перестанет получать письма. Отменить это нельзя, и создать такой же адрес снова, возможно, не получится.'
      : 'Они сразу перестанут получать письма. Отменить это нельзя, и создать такие же адреса снова, возможно, не получится.',
  'delete.again': (count) =>
    count === 1
      ? 'Он сразу перестанет получать письма. То же имя можно создать снова.'
      : 'Они сразу перестанут получать письма. Те же имена можно создать снова.',
  'delete.caught': (count) =>
    count === 1
      ? 'Он сразу перестанет получать письма, если только на домене нет catch-all: тот продолжит их принимать. То же имя можно создать снова.'
      : 'Они сразу перестанут получать письма, если только на домене нет catch-all: тот продолжит их принимать. Те же имена можно создать снова.',
  'delete.practice': (count) =>
    count === 1
      ? 'Учебный адрес не получает писем; он лишь помечается как удалённый.'
      : 'Учебные адреса не получают писем; они лишь помечаются как удалённые.',
  'delete.none': (count) =>
    count === 1 ? 'Этот адрес нельзя удалить' : `Выбрано ${addresses(count)}, и ни один нельзя удалить`,
  'delete.cannot': (count, provider) =>
    `${willStay(count)} сервиса ${provider}: этот сервис не позволяет удалять.`,
  'delete.state': (count, provider) =>
    `${willStay(count)} сервиса ${provider}: этот сервис удаляет только включённые адреса.`,
  'delete.gone': (count, account) =>
    `${willStay(count)} аккаунта «${account}»: этого аккаунта нет в Aliasmith, и обратиться к его сервису нельзя.`,
  'delete.handle': (count) =>
    `${willStay(count)}: адреса ника выключаются или освобождаются только вместе с ним.`,
  'delete.yes': 'Удалить навсегда',
  'delete.yes.practice': 'Удалить',
  'delete.no': 'Отмена',
  'delete.progress': (done, total) => `${number(done)} из ${number(total)}`,
  'delete.report': (count) =>
    plural(count, {
      one: `Удалён ${number(count)} адрес`,
      few: `Удалено ${number(count)} адреса`,
      many: `Удалено ${number(count)} адресов`,
    }),
  'delete.report.nothing': 'Ни один адрес не удалён',
  'delete.report.unknown': 'Ответ потерян',
  'delete.kept': (count) =>
    plural(count, {
      one: `Остался ${number(count)} адрес`,
      few: `Осталось ${number(count)} адреса`,
      many: `Осталось ${number(count)} адресов`,
    }),
  'delete.unsaved': (count) =>
    plural(count, {
      one: `${number(count)} адрес удалён, но не отмечен в списке`,
      few: `${number(count)} адреса удалены, но не отмечены в списке`,
      many: `${number(count)} адресов удалены, но не отмечены в списке`,
    }),
  'delete.unknown': (count) =>
    plural(count, {
      one: `Возможно, удалён ${number(count)} адрес`,
      few: `Возможно, удалено ${number(count)} адреса`,
      many: `Возможно, удалено ${number(count)} адресов`,
    }),
  'delete.close': 'Закрыть',

  'bulk.title.label': (count) =>
    plural(count, {
      one: `Метка для ${number(count)} адреса`,
      few: `Метка для ${number(count)} адресов`,
      many: `Метка для ${number(count)} адресов`,
    }),
  'bulk.title.turn-off': (count) => `Выключить ${addresses(count)}?`,
  'bulk.title.turn-on': (count) => `Включить ${addresses(count)}?`,
  'bulk.text.label': 'Новая метка заменит прежние. Пустое поле уберёт их.',
  'bulk.text.turn-off': 'Адреса можно будет включить снова.',
  'bulk.text.turn-off.caught':
    'Адреса можно будет включить снова. Там, где на домене есть catch-all, письма могут приходить и дальше.',
  'bulk.text.turn-off.to-trash': 'Пока адреса не включены снова, их письма попадают в корзину вашего ящика.',
  'bulk.text.turn-on': 'Адреса снова будут получать письма.',
  'bulk.names': (count) => `${addresses(count)} к изменению`,
  'bulk.stay.turn-off': (count) => `${unchanged(count)}: выключить нельзя или уже выключено.`,
  'bulk.stay.turn-on': (count) => `${unchanged(count)}: включить нельзя или уже включено.`,
  'bulk.none': 'Ни один из этих адресов нельзя изменить',
  'bulk.yes.label': 'Сохранить',
  'bulk.yes.turn-off': 'Выключить',
  'bulk.yes.turn-on': 'Включить',
  'bulk.no': 'Отмена',
  'bulk.stop': 'Остановить',
  'bulk.stopping': 'Остановка после этого адреса…',
  'bulk.done.label': (count) =>
    plural(count, {
      one: `Метка изменена у ${number(count)} адреса`,
      few: `Метка изменена у ${number(count)} адресов`,
      many: `Метка изменена у ${number(count)} адресов`,
    }),
  'bulk.done.turn-off': (count) =>
    plural(count, {
      one: `Выключен ${number(count)} адрес`,
      few: `Выключено ${number(count)} адреса`,
      many: `Выключено ${number(count)} адресов`,
    }),
  'bulk.done.turn-on': (count) =>
    plural(count, {
      one: `Включён ${number(count)} адрес`,
      few: `Включено ${number(count)} адреса`,
      many: `Включено ${number(count)} адресов`,
    }),
  'bulk.nothing': 'Ни один адрес не изменён',
  'bulk.kept': (count) =>
    plural(count, {
      one: `Не изменён ${number(count)} адрес`,
      few: `Не изменено ${number(count)} адреса`,
      many: `Не изменено ${number(count)} адресов`,
    }),
  'bulk.unknown': (count) =>
    plural(count, {
      one: `Возможно, изменён ${number(count)} адрес`,
      few: `Возможно, изменено ${number(count)} адреса`,
      many: `Возможно, изменено ${number(count)} адресов`,
    }),
  'bulk.untold': (count) =>
    plural(count, {
      one: `У ${number(count)} адреса метка изменена здесь, но не у сервиса`,
      few: `У ${number(count)} адресов метка изменена здесь, но не у сервиса`,
      many: `У ${number(count)} адресов метка изменена здесь, но не у сервиса`,
    }),
  'bulk.left': (count) =>
    plural(count, {
      one: `${number(count)} адрес остался как был.`,
      few: `${number(count)} адреса остались как были.`,
      many: `${number(count)} адресов остались как были.`,
    }),
  'bulk.notAsked': (service) => `Запрос сервису ${service} не отправлен: предыдущий не удался.`,

  'sendFrom.title': (address) => `Написать с адреса ${address}`,
  'sendFrom.text':
    'Письмо на скопированный адрес придёт тому, кого вы укажете, и будет отправлено с этого адреса.',
  'sendFrom.to': 'Кому написать',
  'sendFrom.to.hint': 'Адрес электронной почты, например name@example.com.',
  'sendFrom.yes': 'Копировать',
  'sendFrom.no': 'Отмена',
  'sendFrom.done': 'Адрес для отправки скопирован',
  'sendFrom.done.text': (to) => `Письма на этот адрес приходят на ${to}:`,
  'sendFrom.done.how': (address) =>
    `Пишите на него из ящика, который получает почту адреса ${address}; письма из других ящиков могут быть отклонены.`,
  'sendFrom.byHand': 'Вот этот адрес:',
  'sendFrom.close': 'Закрыть',

  'displayName.title': (address) => `Отображаемое имя для ${address}`,
  'displayName.text': 'Это имя адресаты видят рядом с адресом, когда вы пишете с него.',
  'displayName.field': 'Отображаемое имя',
  'displayName.hint': 'Если поле пустое, действуют настройки у сервиса.',
  'displayName.yes': 'Сохранить',
  'displayName.no': 'Отмена',
  'displayName.done': (address, name) => `В письмах с ${address} теперь указано имя ${name}`,
  'displayName.done.none': (address) => `У адреса ${address} больше нет своего отображаемого имени`,

  'forward.title': (address) => `Пересылка с ${address}`,
  'forward.legend': 'Получатели',
  'forward.asking': 'Запрос списка получателей…',
  'forward.empty': 'Сервис не предлагает получателей. Добавьте получателя на его сайте.',
  'forward.none': 'Выберите хотя бы одного получателя.',
  'forward.others': (recipients) =>
    `Сейчас письма приходят и на ${all(recipients)}, но сервис этого больше не предлагает.`,
  'forward.yes': 'Пересылать',
  'forward.no': 'Отмена',
  'forward.again': 'Запросить снова',
  'forward.done': (address, destination) => `Письма на ${address} теперь приходят на ${destination}`,
  'forward.done.somewhere': (address) => `Получатели адреса ${address} изменены`,
}
