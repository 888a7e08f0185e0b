import type { PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Russian. */
export const previewWords: PreviewWords = {
  title: 'Рабочий стол во вкладке',
  explanation:
    'Это предпросмотр, а не настоящее приложение в трее. Значок в трее, сочетания клавиш, буфер обмена и уведомления на этой странице заменяют системные; всё остальное — само приложение.',
  ended: 'Предпросмотр завершён. Запустите его снова в терминале и откройте новую ссылку.',
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
  link: 'Ссылка',
  wouldOpen: (url) => `Открылась бы ссылка ${url}`,
  folder: 'Папка',
  folderIs: (path) => `Путь скопирован в буфер обмена: ${path}`,
  settingsOpen: 'Настройки уже открыты в другой вкладке.',
}
