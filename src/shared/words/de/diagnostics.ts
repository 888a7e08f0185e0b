import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? ' (Vorschau)' : ''}`,
  system: 'System',
  runtime: 'Läuft auf',
  session: 'Desktop',
  accounts: 'Konten',
  addresses: 'Adressen',
  unknown: 'unbekannt',
  keys: 'Schlüssel',
  preferences: 'Einstellungen',
  hotkeys: 'Tastenkürzel',
  startAtLogin: 'Start bei der Anmeldung',
  notices: 'Hinweise',
  log: 'Letzte Zeilen des Protokolls',
  none: 'keine',
}
