import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? ' (prévia)' : ''}`,
  system: 'Sistema',
  runtime: 'Executado em',
  session: 'Ambiente gráfico',
  accounts: 'Contas',
  addresses: 'Endereços',
  unknown: 'desconhecido',
  keys: 'Chaves',
  preferences: 'Preferências',
  hotkeys: 'Atalhos',
  startAtLogin: 'Abrir ao iniciar sessão',
  notices: 'Avisos',
  log: 'Últimas linhas do log',
  none: 'nada',
}
