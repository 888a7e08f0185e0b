import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'Новый адрес электронной почты, где бы вы ни были.',
  'about.version': 'Версия',
  'about.runtime': 'Среда выполнения',
  'about.licence': 'Лицензия',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Данные',
  'about.dataFolder.hint': 'Настройки и адреса. Ключи туда никогда не записываются.',
  'about.logsFolder': 'Журналы',
  'about.logsFolder.hint': 'Что делало приложение, без ключей, адресов и меток.',
  'about.openFolder': 'Открыть папку',
  'about.openFolder.data': 'Открыть папку: данные',
  'about.openFolder.logs': 'Открыть папку: журналы',
  'about.copyPath': 'Копировать путь',
  'about.copyPath.data': 'Копировать путь: данные',
  'about.copyPath.logs': 'Копировать путь: журналы',
  'about.opened': 'Папка открыта.',
  'about.pathCopied': 'Путь скопирован.',
  'about.preview': (mac) =>
    `Это предпросмотр: то же приложение во вкладке браузера. Своего значка в ${mac ? 'строке меню' : 'трее'} и глобальных сочетаний клавиш у него нет.`,
  'about.diagnostics': 'Диагностика',
  'about.diagnostics.lead':
    'Для сообщения об ошибке. Прочитайте её, прежде чем передать: аккаунты только сосчитаны, а ключей, адресов, названий и меток в ней нет.',
  'about.diagnostics.text': 'Текст диагностики',
  'about.diagnostics.copy': 'Копировать диагностику',
  'about.diagnostics.copied': 'Скопировано',
  'about.licences': 'Лицензии открытого ПО',
  'about.licences.lead':
    'В состав Aliasmith входят эти пакеты. Файлы Electron и Chromium находятся рядом с программой.',
  'about.licences.list': 'Пакеты',
}
