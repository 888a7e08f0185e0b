import type { PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in German. */
export const previewWords: PreviewWords = {
  title: 'Ein Desktop in einem Tab',
  explanation:
    'Das ist die Vorschau, nicht die echte App im Infobereich. Das Symbol im Infobereich, die Tastenkürzel, die Zwischenablage und die Benachrichtigungen auf dieser Seite stehen für die Ihres Systems; alles dahinter ist die App selbst.',
  ended: 'Die Vorschau ist beendet. Starten Sie sie im Terminal erneut, und öffnen Sie den neuen Link.',
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
  link: 'Ein Link',
  wouldOpen: (url) => `Würde ${url} öffnen`,
  folder: 'Ein Ordner',
  folderIs: (path) => `Der Pfad ist in der Zwischenablage: ${path}`,
  settingsOpen: 'Die Einstellungen sind bereits in einem anderen Tab geöffnet.',
}
