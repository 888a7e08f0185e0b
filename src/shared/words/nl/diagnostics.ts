import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? ' (voorvertoning)' : ''}`,
  system: 'Systeem',
  runtime: 'Draait op',
  session: 'Bureaubladomgeving',
  accounts: 'Accounts',
  addresses: 'Adressen',
  unknown: 'onbekend',
  keys: 'Sleutels',
  preferences: 'Voorkeuren',
  hotkeys: 'Sneltoetsen',
  startAtLogin: 'Starten bij inloggen',
  notices: 'Mededelingen',
  log: 'Laatste regels van het logboek',
  none: 'geen',
}
