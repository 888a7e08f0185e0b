import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version: string, preview: boolean) => `Aliasmith ${version}${preview ? ' (aperçu)' : ''}`,
  system: 'Système',
  runtime: 'Fonctionne avec',
  session: 'Bureau',
  accounts: 'Comptes',
  addresses: 'Adresses',
  unknown: 'inconnu',
  keys: 'Clés',
  preferences: 'Préférences',
  hotkeys: 'Raccourcis',
  startAtLogin: 'Démarrage à l’ouverture de session',
  notices: 'Avis',
  log: 'Dernières lignes du journal',
  none: 'néant',
}
