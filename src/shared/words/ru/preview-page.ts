import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Russian. */
export const previewWords: PreviewWords = {
  pageTitle: 'Предпросмотр Aliasmith',
  title: 'Рабочий стол во вкладке',
  explanation:
    'Это предпросмотр, а не настоящее приложение в трее. Значок в трее, сочетания клавиш, буфер обмена и уведомления на этой странице заменяют системные; всё остальное — само приложение.',
  name: 'Предпросмотр',
  hotkeys: 'Сочетания клавиш',
  pressNewAddress: 'Нажать сочетание «Новый адрес»',
  pressOpenPopover: 'Нажать сочетание «Открыть мини-окно»',
  pressKeys: (keys) => `Нажать ${keys}`,
  notBound: 'не назначено',
  clipboard: 'Буфер обмена',
  notifications: 'Уведомления',
  noNotifications: 'Пока нет. Нажмите сочетание «Новый адрес».',
  dismiss: 'Закрыть',
  dismissNamed: (title) => `Закрыть: ${title}`,
  settings: 'Настройки',
  trayMenu: 'Меню в трее',
  trayIcon: 'Значок в трее',
  trayHint: 'Приложение в трее',
  popover: 'Мини-окно',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'Предпросмотр завершён.',
  'Запустите его снова в терминале и откройте новую ссылку.',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'Настройки',
  link: 'Ссылка',
  wouldOpen: (url) => `Открылась бы ссылка ${url}`,
  folder: 'Папка',
  folderIs: (path) => `Путь скопирован в буфер обмена: ${path}`,
  settingsOpen: 'Настройки уже открыты в другой вкладке.',
}
