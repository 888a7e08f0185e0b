import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? ' (предпросмотр)' : ''}`,
  system: 'Система',
  runtime: 'Среда выполнения',
  session: 'Среда рабочего стола',
  accounts: 'Аккаунты',
  addresses: 'Адреса',
  unknown: 'неизвестно',
  keys: 'Ключи',
  preferences: 'Настройки',
  hotkeys: 'Сочетания клавиш',
  startAtLogin: 'Запуск при входе',
  notices: 'Сообщения',
  log: 'Последние строки журнала',
  none: 'нет',
}
