import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? ' (podgląd)' : ''}`,
  system: 'System',
  runtime: 'Środowisko uruchomieniowe',
  session: 'Środowisko graficzne',
  accounts: 'Konta',
  addresses: 'Adresy',
  unknown: 'nieznane',
  keys: 'Klucze',
  preferences: 'Preferencje',
  hotkeys: 'Skróty klawiszowe',
  startAtLogin: 'Uruchamianie po zalogowaniu',
  notices: 'Komunikaty',
  log: 'Ostatnie wiersze dziennika',
  none: 'brak',
}
