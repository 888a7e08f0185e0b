import type { ImportFailureWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith читает свои списки и те, что экспортируют addy.io, SimpleLogin, Firefox Relay и Bitwarden.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'Этот файл больше 500 МБ — слишком велик для экспортированного списка.',
    'Выберите список, экспортированный из Aliasmith или другой программы.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'В первой строке этого файла слишком много столбцов.'
      : plural(limit, {
          one: `В первой строке этого файла больше ${number(limit)} столбца.`,
          few: `В первой строке этого файла больше ${number(limit)} столбцов.`,
          many: `В первой строке этого файла больше ${number(limit)} столбцов.`,
        }),
    'Выберите экспортированный список или удалите ненужные столбцы.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'В этом файле слишком много аккаунтов.'
      : plural(limit, {
          one: `В этом файле больше ${number(limit)} аккаунта.`,
          few: `В этом файле больше ${number(limit)} аккаунтов.`,
          many: `В этом файле больше ${number(limit)} аккаунтов.`,
        }),
    'Проверьте столбец account: в нём должно быть название аккаунта, одинаковое во многих строках.',
  ],
  'import-cancelled': () => ['Импорт отменён.', 'Ничего не изменено.'],
  'import-unreadable': () => ['В этом файле нет адресов, которые можно прочитать.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `Этот файл из программы ${program}, и аккаунт Aliasmith в нём не указан.`
      : 'Этот файл из другой программы, и аккаунт Aliasmith в нём не указан.',
    'Сначала добавьте аккаунт этих адресов, затем импортируйте файл.',
  ],
  'import-encrypted': () => [
    'Эти данные экспортированы с шифрованием, поэтому адреса прочитать нельзя.',
    'Экспортируйте ещё раз без шифрования и импортируйте новый файл. Затем удалите его: в нём все ваши пароли.',
  ],
  'import-newer': () => [
    'Этот файл записан более новой версией Aliasmith.',
    'Установите новейшую версию. Ничего не изменено.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'В первой строке этого файла нет нужных столбцов.'
      : columns.length === 1
        ? `В первой строке этого файла нет столбца ${all(columns)}.`
        : `В первой строке этого файла нет столбцов ${all(columns)}.`,
    sentences('Укажите в первой строке столбцы address, account и provider.', knownFiles),
  ],
  'import-gone': () => ['Импорт этого файла уже завершён.', 'Выберите файл ещё раз.'],
}
