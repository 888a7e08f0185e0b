import type { ManyAddressWords } from '../catalogue.ts'
import { addresses, number, plural } from './forms.ts'

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

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'Адреса, которые сейчас не получают писем, не будут их получать и дальше. Это навсегда: удалённый адрес больше не сможете создать ни вы, ни кто-либо другой.',
  'delete.perhaps.off':
    'Адреса, которые сейчас не получают писем, не будут их получать и дальше. Отменить это нельзя, и создать то же имя снова, возможно, не получится.',
  'delete.again.off':
    'Адреса, которые сейчас не получают писем, не будут их получать и дальше. То же имя можно создать снова.',
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
    count === 1
      ? 'Этот адрес нельзя удалить'
      : `Нельзя удалить ни один из выбранных адресов (${number(count)})`,
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
}
