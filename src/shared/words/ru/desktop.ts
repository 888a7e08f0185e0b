import type { DesktopWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

const keptDamaged = (where: string) => `Повреждённый файл сохранён как ${where}.`

const keptNewer = (where: string, file: string) =>
  `Более новый файл сохранён как ${where}. Чтобы вернуться к нему, установите новую версию и перед её запуском переименуйте файл в ${file}.`

const toStartOver = (file: string) =>
  `Чтобы начать заново, завершите Aliasmith и удалите ${file} и его копию.`

const keptMerged = (where: string) =>
  `Удалите лишнее в разделе «Настройки → Аккаунты». Прежний файл сохранён как ${where}.`

const keptReplaced = (where: string, file: string) =>
  `Он сохранён как ${where}. Чтобы использовать его, завершите Aliasmith и переименуйте файл в ${file}.`

const notWritten = (file: string) =>
  `Поверх него ничего не записывается, поэтому изменения не сохраняются. Проверьте, что диск не заполнен и вам разрешена запись в папку данных, или переместите ${file} в другое место.`

const fromServices =
  'Чтобы вернуть адреса из списков сервисов, обновите список в разделе «Настройки → Адреса».'

const copyOfBook = 'Если у вас есть копия addresses.sqlite, завершите Aliasmith и верните её в папку данных.'

/** How many addresses a damaged file still had. */
const readFromIt = (count: number): string =>
  plural(count, {
    one: `Удалось прочитать ${number(count)} адрес.`,
    few: `Удалось прочитать ${number(count)} адреса.`,
    many: `Удалось прочитать ${number(count)} адресов.`,
  })

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `Аккаунт ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: создание адреса…',
      failed: 'Aliasmith: что-то пошло не так. Откройте, чтобы узнать подробности.',
    },
    showFailure: 'Посмотреть, что пошло не так',
    newAddress: 'Новый адрес',
    account: 'Используемый аккаунт',
    recent: 'Копировать недавний адрес',
    copied: (address) => `${address} · скопирован`,
    open: 'Открыть Aliasmith',
    settings: 'Настройки…',
    quit: 'Завершить Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: 'Файл',
    edit: 'Правка',
    view: 'Вид',
    window: 'Окно',
    help: 'Справка',
    shortcuts: 'Сочетания клавиш',
    roles: {
      about: 'О приложении Aliasmith',
      services: 'Службы',
      hide: 'Скрыть Aliasmith',
      hideOthers: 'Скрыть остальные',
      unhide: 'Показать все',
      quit: 'Завершить Aliasmith',
      close: 'Закрыть окно',
      undo: 'Отменить',
      redo: 'Повторить',
      cut: 'Вырезать',
      copy: 'Копировать',
      paste: 'Вставить',
      pasteAndMatchStyle: 'Вставить и согласовать стиль',
      delete: 'Удалить',
      selectAll: 'Выбрать все',
      resetZoom: 'Фактический размер',
      zoomIn: 'Увеличить',
      zoomOut: 'Уменьшить',
      minimize: 'Свернуть',
      zoom: 'Изменить масштаб',
      front: 'Все окна — на передний план',
    },
  },
  notifications: {
    whole: (title, body) => `${title}: ${body}`,
    made: (account) => `Новый адрес · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address} (не скопирован: откройте Aliasmith, чтобы скопировать)`,
    noMail: (address) => `${address} (учебный: не получает писем)`,
    failed: (account) => (account === undefined ? 'Адрес не создан' : `Адрес не создан · ${account}`),
    uncertain: (account) =>
      account === undefined ? 'Возможно, адрес создан' : `Возможно, адрес создан · ${account}`,
    madeNotSaved: (account) =>
      account === undefined ? 'Сохраните этот адрес' : `Сохраните этот адрес · ${account}`,
    copy: 'Копировать',
    copiedAgain: 'Скопировано',
    copyFailed: 'Адрес не скопирован',
    accountNotUsed: 'Аккаунт не изменён',
    undo: 'Отменить',
    delete: 'Удалить…',
    deleteForever: 'Удалить навсегда',
    deleteAsks: (address) => `Удалить ${address}?`,
    deleteIsForever: (service) =>
      `Удаление у сервиса ${service} необратимо: это имя больше нельзя будет использовать.`,
    takenBack: {
      done: 'Создание адреса отменено',
      unknown: 'Возможно, создание адреса отменено',
      failed: 'Создание адреса не отменено',
    },
    deletedForever: {
      done: 'Адрес удалён',
      unknown: 'Возможно, адрес удалён',
      failed: 'Адрес не удалён',
    },
    keyExpires: (account) => `Скоро истекает ключ · ${account}`,
    renewKey: 'Продлить ключ',
    replaceKey: 'Заменить ключ',
  },
  notices: {
    fileFromCopy: {
      settings: (where) => [
        'Файл с настройками был повреждён, поэтому Aliasmith вернулся к его копии.',
        keptDamaged(where),
      ],
      accounts: (where) => [
        'Файл с аккаунтами был повреждён, поэтому Aliasmith вернулся к его копии.',
        keptDamaged(where),
      ],
    },
    fileSetAside: {
      settings: (where) => [
        'Файл с настройками не удалось прочитать полностью. Используется то, что прочитано.',
        `Прежний файл сохранён как ${where}.`,
      ],
      accounts: (where) => [
        'Файл с аккаунтами не удалось прочитать полностью. Используется то, что прочитано.',
        `Прежний файл сохранён как ${where}.`,
      ],
    },
    fileNewer: {
      settings: (where, file) => [
        'Файл с настройками записан более новой версией Aliasmith. Эта версия использует то, что в нём понимает.',
        keptNewer(where, file),
      ],
      accounts: (where, file) => [
        'Файл с аккаунтами записан более новой версией Aliasmith. Эта версия использует то, что в нём понимает.',
        keptNewer(where, file),
      ],
    },
    fileLost: {
      settings: (where) => [
        'Из файла с настройками и его копии ничего не удалось прочитать. Действуют настройки по умолчанию.',
        `Измените настройки заново. Прежний файл сохранён как ${where}.`,
      ],
      accounts: (where) => [
        'Из файла с аккаунтами и его копии ничего не удалось прочитать.',
        `Добавьте аккаунты с их ключами заново в разделе «Настройки → Аккаунты»: без этого файла Aliasmith не может найти старые ключи в связке ключей. Файл сохранён как ${where}.`,
      ],
    },
    fileRestored: {
      settings: (file) => [
        'Файл с настройками пропал, поэтому Aliasmith вернулся к его копии.',
        toStartOver(file),
      ],
      accounts: (file) => [
        'Файл с аккаунтами пропал, поэтому Aliasmith вернулся к его копии.',
        toStartOver(file),
      ],
    },
    fileMerged: {
      settings: (where) => [
        'Файл с настройками и его копия различались: так бывает, если один из них восстановлен из резервной копии. Используется содержимое обоих.',
        keptMerged(where),
      ],
      accounts: (where) => [
        'Файл с аккаунтами и его копия различались: так бывает, если один из них восстановлен из резервной копии. Используется содержимое обоих.',
        keptMerged(where),
      ],
    },
    fileReplaced: {
      settings: (where, file) => [
        'Во время работы Aliasmith файл с настройками был кем-то заменён.',
        keptReplaced(where, file),
      ],
      accounts: (where, file) => [
        'Во время работы Aliasmith файл с аккаунтами был кем-то заменён.',
        keptReplaced(where, file),
      ],
    },
    foreignAccounts: (count) => [
      plural(count, {
        one: `${number(count)} аккаунт относится к сервису, которого эта версия Aliasmith не знает.`,
        few: `${number(count)} аккаунта относятся к сервису, которого эта версия Aliasmith не знает.`,
        many: `${number(count)} аккаунтов относятся к сервису, которого эта версия Aliasmith не знает.`,
      }),
      count === 1
        ? 'Он сохранён. Чтобы снова им пользоваться, установите новейшую версию.'
        : 'Они сохранены. Чтобы снова ими пользоваться, установите новейшую версию.',
    ],
    fileStuck: {
      settings: (file) => [
        'Файл с настройками не удалось ни прочитать полностью, ни отложить.',
        notWritten(file),
      ],
      accounts: (file) => [
        'Файл с аккаунтами не удалось ни прочитать полностью, ни отложить.',
        notWritten(file),
      ],
    },
    bookSetAside: (count, where) => [
      sentences(
        'Файл с сохранёнными адресами был повреждён.',
        count === 0 ? 'Ни одного адреса из него прочитать не удалось.' : readFromIt(count),
      ),
      sentences(keptDamaged(where), fromServices),
    ],
    bookRewritten: (where) => [
      'Во время работы Aliasmith файл с сохранёнными адресами был кем-то изменён. Адреса не пропали: Aliasmith записал файл заново.',
      `То, что там было, сохранено как ${where}.`,
    ],
    bookMixed: (count, where) => [
      sentences(
        'Файл с сохранёнными адресами и его журнал оказались от разных дней: так бывает, если один из них восстановлен из резервной копии.',
        count === 0 ? 'Ни одного адреса из них прочитать не удалось.' : readFromIt(count),
      ),
      `Файл и его журнал сохранены как ${where}.`,
    ],
    bookLost: {
      missing: [
        'Файл с сохранёнными адресами пропал, поэтому Aliasmith начал новый.',
        sentences(fromServices, copyOfBook),
      ],
      empty: [
        'Файл с сохранёнными адресами был пуст, поэтому Aliasmith начал новый.',
        sentences(fromServices, copyOfBook),
      ],
    },
    bookFreed: (where) => [
      'Рядом с файлом сохранённых адресов, где Aliasmith хранит его часть, лежало что-то постороннее.',
      `Оно перемещено в ${where}. Адреса не пропали.`,
    ],
    keychainStopped: [
      'Связка ключей этого компьютера перестала отвечать.',
      'Новый ключ хранится до выхода из приложения и не записывается на диск. Чтобы сохранить его, перезапустите Aliasmith и введите ключ снова.',
    ],
    keyLeft: (nickname) => [
      `Не удалось удалить ключ аккаунта «${nickname}»: связка ключей не ответила.`,
      'Он больше не используется. Удалите вручную запись с именем Aliasmith в связке ключей системы.',
    ],
    keyExpires: (nickname, when) => [
      `${when} истекает ключ аккаунта «${nickname}».`,
      'Продлите его в разделе «Настройки → Аккаунты»: новый ключ придёт по почте, остальное не изменится.',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `${when} истекает ключ аккаунта «${nickname}».`,
      'Создайте новый ключ на сайте сервиса и введите его в разделе «Настройки → Аккаунты». Остальное не изменится.',
    ],
    trayAbsent: [
      'Эта среда рабочего стола не показывает значок Aliasmith.',
      'Чтобы открыть Aliasmith, запустите его ещё раз или назначьте команде aliasmith --toggle сочетание клавиш в настройках среды. В GNOME значок показывает расширение AppIndicator.',
    ],
    trayHidden: [
      'macOS не показывает значок Aliasmith.',
      'Чтобы открыть Aliasmith, запустите его ещё раз из папки «Программы» или разрешите значок в разделе «Системные настройки → Строка меню».',
    ],
    reserveKept: {
      changed: (address, account) => [
        `Адрес ${address} создан заранее для аккаунта «${account}», который теперь создаёт другие адреса. Он не использован.`,
        'Он существует и получает письма. Найти его можно в разделе «Настройки → Адреса».',
      ],
      off: (address, account) => [
        `Адрес ${address} создан заранее для аккаунта «${account}» и не использован.`,
        'Он существует и получает письма. Найти его можно в разделе «Настройки → Адреса».',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
