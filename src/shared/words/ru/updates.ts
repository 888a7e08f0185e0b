import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Новая версия Aliasmith',
  download: 'Загрузить',
  install: 'Перезапустить и установить',
  found: (version) => [
    `Версию ${version} можно загрузить.`,
    'Она устанавливается только по вашей команде, никогда сама.',
  ],
  downloading: (version) => [`Загружается версия ${version}.`, 'Можно продолжать работу.'],
  downloaded: (version) => [
    `Версия ${version} загружена.`,
    'Чтобы установить её, Aliasmith ненадолго перезапустится.',
  ],
  notDownloaded: (version) => [
    `Не удалось загрузить версию ${version}.`,
    'Проверьте подключение и попробуйте ещё раз. Текущая версия продолжает работать.',
  ],
  notInstalled: (version) => [
    `Не удалось установить версию ${version}.`,
    'Попробуйте ещё раз или установите её вручную. Текущая версия продолжает работать.',
  ],
}
