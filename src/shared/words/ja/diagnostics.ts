import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? '（プレビュー）' : ''}`,
  system: 'システム',
  runtime: '実行環境',
  session: 'デスクトップ',
  accounts: 'アカウント',
  addresses: 'アドレス',
  unknown: '不明',
  keys: 'キー',
  preferences: '設定',
  hotkeys: 'ホットキー',
  startAtLogin: 'ログイン時に起動',
  notices: 'お知らせ',
  log: 'ログの最後の行',
  none: 'なし',
}
