import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'вам не разрешена запись туда',
  EEXIST: 'на месте папки находится файл',
  EINVAL: 'у папки не может быть такого имени',
  EIO: 'диск сообщает об ошибке',
  ELOOP: 'ссылки на пути к ней замкнуты друг на друга',
  EMFILE: 'открыто слишком много файлов',
  ENAMETOOLONG: 'её имя слишком длинное',
  ENFILE: 'открыто слишком много файлов',
  ENOENT: 'нет вышестоящей папки',
  ENOSPC: 'диск заполнен',
  ENOTDIR: 'на месте папки находится файл',
  EPERM: 'вам не разрешена запись туда',
  EROFS: 'диск доступен только для чтения',
  // Errors of the lock file in the folder (sqlite.org/rescode.html).
  'SQLite 8': 'файл in-use.lock в ней доступен только для чтения',
  'SQLite 10': 'диск не блокирует файлы или сообщает об ошибке',
  'SQLite 14': 'файл in-use.lock в ней не открывается',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: [
    'Внутри Aliasmith произошла ошибка. Приложение продолжает работать.',
    'Что случилось, записано в журнале.',
  ],
  logAt: (folder) => `Папка журналов открывается в разделе «Настройки → О приложении»: ${folder}`,
  windowRebuilt: [
    'Окно Aliasmith перестало работать и открыто заново.',
    'Введённое в нём пропало. Если это повторится, подробности — в журнале: «Настройки → О приложении».',
  ],
  windowGone: (mac) => [
    'Окно Aliasmith за короткое время дважды перестало работать и больше не открывается само.',
    `Откройте его из ${mac ? 'строки меню' : 'трея'}. Подробности — в журнале: «Настройки → О приложении».`,
  ],
  startFailed: 'Не удалось запустить Aliasmith',
  folderInUse: (folder) =>
    `Папку ${folder} использует другой экземпляр Aliasmith. Завершите его и запустите Aliasmith снова.`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `Папку ${folder} нельзя создать или использовать: система отказывает (${cause}).`
      : `Папку ${folder} нельзя создать или использовать: ${folderProblems[cause]}.`,
  folderUnusableHint: 'Исправьте это и запустите Aliasmith снова.',
  startFailedHint: (folder) =>
    `Не удалось использовать папку с данными, или произошла внутренняя ошибка. Проверьте, что диск не заполнен и вам разрешена запись в ${folder}, и запустите Aliasmith снова.`,
}
