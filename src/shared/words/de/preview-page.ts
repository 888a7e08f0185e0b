import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in German. */
export const previewWords: PreviewWords = {
  pageTitle: 'Aliasmith-Vorschau',
  title: 'Ein Desktop in einem Tab',
  explanation:
    'Das ist die Vorschau, nicht die echte App im Infobereich. Das Symbol im Infobereich, die Tastenkürzel, die Zwischenablage und die Benachrichtigungen auf dieser Seite stehen für die Ihres Systems; alles dahinter ist die App selbst.',
  name: 'Vorschau',
  hotkeys: 'Tastenkürzel',
  pressNewAddress: 'Tastenkürzel „Neue Adresse“ drücken',
  pressOpenPopover: 'Tastenkürzel „Schnellzugriff öffnen“ drücken',
  pressKeys: (keys) => `${keys} drücken`,
  notBound: 'nicht belegt',
  clipboard: 'Zwischenablage',
  notifications: 'Benachrichtigungen',
  noNotifications: 'Noch keine. Drücken Sie das Tastenkürzel „Neue Adresse“.',
  dismiss: 'Schließen',
  dismissNamed: (title) => `„${title}“ schließen`,
  settings: 'Einstellungen',
  trayMenu: 'Menü im Infobereich',
  trayIcon: 'Symbol im Infobereich',
  trayHint: 'Die App ist im Infobereich',
  popover: 'Schnellzugriff',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'Die Vorschau ist beendet.',
  'Starten Sie sie im Terminal erneut, und öffnen Sie den neuen Link.',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'Einstellungen',
  link: 'Ein Link',
  wouldOpen: (url) => `Würde ${url} öffnen`,
  folder: 'Ein Ordner',
  folderIs: (path) => `Der Pfad ist in der Zwischenablage: ${path}`,
  settingsOpen: 'Die Einstellungen sind bereits in einem anderen Tab geöffnet.',
}
