import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Neue Version von Aliasmith',
  download: 'Herunterladen',
  install: 'Neu starten und installieren',
  found: (version) => [
    `Version ${version} steht zum Herunterladen bereit.`,
    'Sie wird installiert, wenn Sie es möchten, nie von selbst.',
  ],
  downloading: (version) => [`Version ${version} wird heruntergeladen.`, 'Sie können weiterarbeiten.'],
  downloaded: (version) => [
    `Version ${version} ist heruntergeladen.`,
    'Zum Installieren startet Aliasmith kurz neu.',
  ],
  notDownloaded: (version) => [
    `Version ${version} konnte nicht heruntergeladen werden.`,
    'Prüfen Sie die Verbindung, und versuchen Sie es erneut. Ihre jetzige Version funktioniert weiterhin.',
  ],
  notInstalled: (version) => [
    `Version ${version} konnte nicht installiert werden.`,
    'Versuchen Sie es erneut, oder installieren Sie sie von Hand. Ihre jetzige Version funktioniert weiterhin.',
  ],
}
