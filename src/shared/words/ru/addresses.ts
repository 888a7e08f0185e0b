import type { AddressesWords } from '../catalogue.ts'
import { addresses, all, number, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `ещё ${number(more)}`])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) => `новых: ${number(count)}`
const changed = (count: number) => `изменено: ${number(count)}`

/** The same at the beginning of a sentence. */
const addedFirst = (count: number) => `Новых: ${number(count)}`
const changedFirst = (count: number) => `Изменено: ${number(count)}`

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'Адреса',
  'addresses.lead': 'Созданные здесь или полученные из списков ваших сервисов.',
  'addresses.refresh': 'Обновить',
  'addresses.export': 'Экспорт…',
  'addresses.import': 'Импорт…',
  'addresses.file': 'Файл для импорта',
  'addresses.search': 'Поиск адресов',
  'addresses.account': 'Аккаунт',
  'addresses.account.all': 'Все аккаунты',
  'addresses.account.gone': (nickname) => `${nickname} (нет аккаунта)`,
  'addresses.ready': 'Готов',
  'addresses.ready.hint': 'Создан заранее и ещё не использован',
  'addresses.state': 'Состояние',
  'addresses.state.all': 'Любое состояние',
  'addresses.list': 'Все адреса',
  'addresses.count': addresses,
  'addresses.selected': (count) => `Выбрано: ${number(count)}`,
  'addresses.select': (address) => `Выбрать ${address}`,
  'addresses.selectAll': 'Выбрать все',
  'addresses.clear': 'Снять выбор',
  'addresses.bulk.label': 'Метка…',
  'addresses.bulk.turn-off': 'Выключить…',
  'addresses.bulk.turn-on': 'Включить…',
  'addresses.sort': 'Порядок',
  'addresses.sort.newest': 'Сначала новые',
  'addresses.sort.name': 'По адресу',
  'addresses.sort.copied': 'Недавно скопированные',
  'addresses.sort.account': 'По аккаунту',
  'addresses.column.select': 'Выбран',
  'addresses.column.name': 'Адрес',
  'addresses.column.label': 'Метка',
  'addresses.column.account': 'Аккаунт',
  'addresses.column.copied': 'Скопирован',
  'addresses.column.newest': 'Создан',
  'addresses.column.copy': 'Копировать',
  'addresses.column.actions': 'Действия',
  'addresses.delete': 'Удалить…',
  'addresses.copy': (address) => `Копировать ${address}`,
  'addresses.label.edit': (label, address) => `Изменить метку «${label}» адреса ${address}`,
  'addresses.label.add': 'Добавить метку',
  'addresses.label.addTo': (address) => `Добавить метку к ${address}`,
  'addresses.to': (destination) => `на ${destination}`,
  'addresses.displayName': (name) => `отображается как ${name}`,
  'addresses.empty.title': 'Адресов пока нет',
  'addresses.empty.text': (mac) =>
    `Создайте адрес из ${mac ? 'строки меню' : 'трея'} или сочетанием клавиш либо импортируйте список, экспортированный из Aliasmith или другой программы. Адреса из списков ваших сервисов появятся здесь сами.`,
  'addresses.nothing': 'Подходящих адресов нет.',
  'addresses.showAll': 'Показать все адреса',
  'addresses.loading': 'Загрузка…',

  'sync.under-way': 'Запрос к сервисам…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `${account}: прочитано ${number(done)} из ${number(total)}`
      : done === 0
        ? `${account}: запрос списка…`
        : `${account}: прочитано ${number(done)}`,
  'sync.nothing': 'Список актуален',
  'sync.missing': (count) =>
    plural(count, {
      one: `${number(count)} адрес отсутствует в списке сервиса, но пока считается рабочим.`,
      few: `${number(count)} адреса отсутствуют в списках сервисов, но пока считаются рабочими.`,
      many: `${number(count)} адресов отсутствуют в списках сервисов, но пока считаются рабочими.`,
    }),
  'sync.again': (when) => `Aliasmith проверит снова в ${when}.`,
  'sync.unreadable': (count) =>
    plural(count, {
      one: `Не удалось прочитать ${number(count)} строку.`,
      few: `Не удалось прочитать ${number(count)} строки.`,
      many: `Не удалось прочитать ${number(count)} строк.`,
    }),
  'sync.result': (news, changes) =>
    news === 0
      ? `${changedFirst(changes)}.`
      : changes === 0
        ? `${addedFirst(news)}.`
        : `${addedFirst(news)}, ${changed(changes)}.`,

  'export.title': 'Экспорт адресов',
  'export.text': 'В файле будут все адреса с метками, аккаунтами и датами. Ключей в нём нет.',
  'export.format': 'Формат',
  'export.csv': 'CSV',
  'export.csv.text': 'Для электронных таблиц.',
  'export.json': 'JSON',
  'export.json.text': 'Для программ.',
  'export.yes': 'Экспортировать',
  'export.done': (count, name) =>
    plural(count, {
      one: `${number(count)} адрес сохранён в файле ${name}`,
      few: `${number(count)} адреса сохранены в файле ${name}`,
      many: `${number(count)} адресов сохранены в файле ${name}`,
    }),

  'import.title': 'Импорт адресов',
  'import.reading': 'Чтение файла…',
  'import.planning': 'Сравнение файла с вашими адресами…',
  'import.applying': 'Импорт…',
  'import.undoing': 'Отмена импорта…',
  'import.cancelled': 'Импорт отменён. Ничего не изменено.',
  'import.encoding': 'Кодировка текста',
  'import.encoding.guessed':
    'Кодировка в файле не указана. Если буквы выглядят неправильно, выберите другую.',
  'import.encoding.sure': (encoding) => `Кодировка текста: ${encoding}`,
  'import.encoding.wrong': (encoding) => `Кодировка этого файла — не ${encoding}.`,
  'import.encoding.again': 'Выберите другую кодировку или сохраните файл как CSV UTF-8.',
  'import.owner': 'Аккаунт этих адресов',
  'import.owner.hint':
    'В файле он не указан. Выберите аккаунт, в списке сервиса которого есть эти адреса; те, которых там нет, позже будут показаны как удалённые.',
  'import.owner.choose': 'Выберите аккаунт',
  'import.program': (program) => `Экспорт из ${program}`,
  'import.domains': 'Домены ваших псевдонимов',
  'import.domains.hint':
    'Импортируются только адреса на отмеченных доменах. Сначала отмечены домены выбранного аккаунта.',
  'import.domains.more': (count) =>
    plural(count, {
      one: `Ещё ${number(count)} более редкий домен не импортируется.`,
      few: `Ещё ${number(count)} более редких домена не импортируются.`,
      many: `Ещё ${number(count)} более редких доменов не импортируются.`,
    }),
  'import.logins':
    'Из каждой записи берутся только имя пользователя, название и дата. Пароли, заметки и веб-адреса не сохраняются.',
  'import.logins.skipped': (count) =>
    plural(count, {
      one: `Ещё в ${number(count)} записи имя пользователя — не адрес электронной почты.`,
      few: `Ещё в ${number(count)} записях имя пользователя — не адрес электронной почты.`,
      many: `Ещё в ${number(count)} записях имя пользователя — не адрес электронной почты.`,
    }),
  'import.undated': 'Если адрес здесь новый, а даты в файле нет, ставится сегодняшняя.',
  'import.sample': 'Как прочитаны метки',
  'import.unused': (columns, more) =>
    columns.length + more === 1
      ? `Этот столбец не импортируется: ${listed(columns, more)}`
      : `Эти столбцы не импортируются: ${listed(columns, more)}`,
  'import.readAs': (columns, more) =>
    `Прочитано под другим названием: ${listed(
      columns.map(([column, field]) => `${column} как ${field}`),
      more,
    )}`,
  'import.replaced': (count) =>
    plural(count, {
      one: `${number(count)} метка заменяется меткой из файла`,
      few: `${number(count)} метки заменяются метками из файла`,
      many: `${number(count)} меток заменяются метками из файла`,
    }),
  'import.replaced.label': (from, to) => `«${from}» → «${to}»`,
  'import.newer': (count) =>
    plural(count, {
      one: `Заменить ${number(count)} метку, изменённую вами после записи файла`,
      few: `Заменить ${number(count)} метки, изменённые вами после записи файла`,
      many: `Заменить ${number(count)} меток, изменённых вами после записи файла`,
    }),
  'import.damaged': (count) =>
    plural(count, {
      one: `${number(count)} метка в файле содержит «\ufffd» на месте ранее утраченной буквы. Ваши метки она не заменит.`,
      few: `${number(count)} метки в файле содержат «\ufffd» на месте ранее утраченной буквы. Ваши метки они не заменят.`,
      many: `${number(count)} меток в файле содержат «\ufffd» на месте ранее утраченной буквы. Ваши метки они не заменят.`,
    }),
  'import.added': 'Новые',
  'import.changed': 'Изменённые',
  'import.unchanged': 'Уже есть здесь',
  'import.refused': 'Не читаются',
  'import.lines': 'Что не читается',
  'import.line.csv': (line) => `Строка ${number(line)}`,
  'import.line.json': (line) => `Запись ${number(line)}`,
  'import.more': (count) => `и ещё ${number(count)}`,
  'import.nothing': 'Всё из этого файла здесь уже есть.',
  'import.nothing.readable': 'Всё, что можно прочитать в этом файле, здесь уже есть.',
  'import.nothing.unreadable': 'В этом файле ничего не удаётся прочитать, поэтому импортировать нечего.',
  'import.nothing.empty': 'В этом файле нет адресов.',
  'import.nothing.chosen': 'Не отмечен ни один домен, поэтому импортировать нечего.',
  'import.safe': 'Адреса не удаляются, метки не очищаются.',
  'import.yes': 'Импортировать',
  'import.no': 'Отмена',
  'import.close': 'Закрыть',
  'import.tooLarge': 'Этот файл больше 500 МБ — слишком велик для экспортированного списка.',
  'import.noText': 'В этом файле нет читаемого текста, так что это не экспортированный список.',
  'import.unreadable': 'Не удалось прочитать файл.',
  'import.archive': 'Этот файл — книга Excel или архив.',
  'import.archive.again': 'Сохраните книгу как CSV или распакуйте архив и выберите список из него.',
  'import.again': 'Выберите список, экспортированный из Aliasmith или другой программы.',
  'import.done': (news, changes) => `Импорт завершён: ${added(news)}, ${changed(changes)}`,
}
