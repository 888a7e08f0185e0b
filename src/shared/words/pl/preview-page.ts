import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Polish. */
export const previewWords: PreviewWords = {
  pageTitle: 'Podgląd Aliasmith',
  title: 'Pulpit w karcie',
  explanation:
    'To podgląd, a nie prawdziwa aplikacja w zasobniku. Ikona zasobnika, skróty klawiszowe, schowek i powiadomienia na tej stronie zastępują systemowe; wszystko, co za nimi stoi, to sama aplikacja.',
  name: 'Podgląd',
  hotkeys: 'Skróty klawiszowe',
  pressNewAddress: 'Naciśnij skrót „Nowy adres”',
  pressOpenPopover: 'Naciśnij skrót „Otwórz okienko”',
  pressKeys: (keys) => `Naciśnij ${keys}`,
  notBound: 'nieprzypisany',
  clipboard: 'Schowek',
  notifications: 'Powiadomienia',
  noNotifications: 'Jeszcze ich nie ma. Naciśnij skrót „Nowy adres”.',
  dismiss: 'Zamknij',
  dismissNamed: (title) => `Zamknij: ${title}`,
  settings: 'Ustawienia',
  trayMenu: 'Menu zasobnika',
  trayIcon: 'Ikona zasobnika',
  trayHint: 'Aplikacja jest w zasobniku',
  popover: 'Okienko',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'Podgląd się zakończył.',
  'Uruchom go ponownie w terminalu i otwórz nowy link.',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'Ustawienia',
  link: 'Link',
  wouldOpen: (url) => `Zostałby otwarty adres ${url}`,
  folder: 'Folder',
  folderIs: (path) => `Ścieżka jest w schowku: ${path}`,
  settingsOpen: 'Ustawienia są już otwarte w innej karcie.',
}
