import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Dutch. */
export const previewWords: PreviewWords = {
  pageTitle: 'Voorvertoning van Aliasmith',
  title: 'Een bureaublad in een tabblad',
  explanation:
    'Dit is de voorvertoning, niet de echte app in het systeemvak. Het pictogram, de sneltoetsen, het klembord en de meldingen op deze pagina vervangen die van je systeem; alles daarachter is de app zelf.',
  name: 'Voorvertoning',
  hotkeys: 'Sneltoetsen',
  pressNewAddress: 'Sneltoets “Nieuw adres” indrukken',
  pressOpenPopover: 'Sneltoets “Snelvenster openen” indrukken',
  pressKeys: (keys) => `${keys} indrukken`,
  notBound: 'niet ingesteld',
  clipboard: 'Klembord',
  notifications: 'Meldingen',
  noNotifications: 'Nog geen. Druk op de sneltoets “Nieuw adres”.',
  dismiss: 'Sluiten',
  dismissNamed: (title) => `“${title}” sluiten`,
  settings: 'Instellingen',
  trayMenu: 'Menu van het systeemvak',
  trayIcon: 'Systeemvakpictogram',
  trayHint: 'De app staat in het systeemvak',
  popover: 'Snelvenster',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'De voorvertoning is beëindigd.',
  'Start die opnieuw in de terminal en open de nieuwe link.',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'Instellingen',
  link: 'Een link',
  wouldOpen: (url) => `Zou openen: ${url}`,
  folder: 'Een map',
  folderIs: (path) => `Het pad staat op het klembord: ${path}`,
  settingsOpen: 'Instellingen is al in een ander tabblad geopend.',
}
