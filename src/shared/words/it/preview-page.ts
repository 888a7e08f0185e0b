import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Italian. */
export const previewWords: PreviewWords = {
  pageTitle: 'Anteprima di Aliasmith',
  title: 'Un desktop in una scheda',
  explanation:
    'Questa è l’anteprima, non la vera app dell’area di notifica. L’icona, le scorciatoie, gli appunti e le notifiche di questa pagina prendono il posto di quelli del tuo sistema; tutto il resto è l’app stessa.',
  name: 'Anteprima',
  hotkeys: 'Scorciatoie',
  pressNewAddress: 'Premi la scorciatoia Nuovo indirizzo',
  pressOpenPopover: 'Premi la scorciatoia Apri finestra a comparsa',
  pressKeys: (keys) => `Premi ${keys}`,
  notBound: 'non assegnata',
  clipboard: 'Appunti',
  notifications: 'Notifiche',
  noNotifications: 'Ancora nessuna. Premi la scorciatoia Nuovo indirizzo.',
  dismiss: 'Chiudi',
  dismissNamed: (title) => `Chiudi: ${title}`,
  settings: 'Impostazioni',
  trayMenu: 'Menu dell’area di notifica',
  trayIcon: 'Icona nell’area di notifica',
  trayHint: 'L’app è nell’area di notifica',
  popover: 'Finestra a comparsa',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'L’anteprima è terminata.',
  'Riavviala nel terminale e apri il nuovo link.',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'Impostazioni',
  link: 'Un link',
  wouldOpen: (url) => `Aprirebbe ${url}`,
  folder: 'Una cartella',
  folderIs: (path) => `Il percorso è negli appunti: ${path}`,
  settingsOpen: 'Le impostazioni sono già aperte in un’altra scheda.',
}
