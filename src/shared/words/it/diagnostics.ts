import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? ' (anteprima)' : ''}`,
  system: 'Sistema',
  runtime: 'Eseguito con',
  session: 'Desktop',
  accounts: 'Account',
  addresses: 'Indirizzi',
  unknown: 'sconosciuto',
  keys: 'Chiavi',
  preferences: 'Preferenze',
  hotkeys: 'Scorciatoie',
  startAtLogin: 'Avvio al login',
  notices: 'Avvisi',
  log: 'Ultime righe del log',
  none: 'niente',
}
