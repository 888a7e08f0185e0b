import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? ' (vista previa)' : ''}`,
  system: 'Sistema',
  runtime: 'Funciona con',
  session: 'Escritorio',
  accounts: 'Cuentas',
  addresses: 'Direcciones',
  unknown: 'desconocido',
  keys: 'Claves',
  preferences: 'Preferencias',
  hotkeys: 'Atajos',
  startAtLogin: 'Abrir al iniciar sesión',
  notices: 'Avisos',
  log: 'Últimas líneas del registro',
  none: 'nada',
}
