import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'キー操作',
  'keys.close': '閉じる',
  'keys.show': 'すべてのキー操作を表示',
  'keys.window': 'このウィンドウ',
  'keys.go': (page) => `「${page}」に移動`,
  'keys.next': '次のページ',
  'keys.previous': '前のページ',
  'keys.help': 'このキー操作を表示',
  'keys.textSize.larger': '文字を大きくする',
  'keys.textSize.smaller': '文字を小さくする',
  'keys.textSize.usual': '文字を標準サイズに戻す',
  'keys.list': 'アドレスの一覧',
  'keys.grid.row': '前または次のアドレス',
  'keys.grid.screen': '1画面上または下',
  'keys.grid.ends': '最初または最後のアドレス',
  'keys.grid.column': '前または次の列',
  'keys.grid.columnEnds': '最初または最後の列',
  'keys.grid.select': '選択または選択解除',
  'keys.grid.range': '前または次のアドレスまで選択',
  'keys.grid.all': '該当するものをすべて選択',
  'keys.grid.clear': '選択を解除',
  'keys.grid.search': '検索（Escapeで戻る）',
  'keys.actions': 'フォーカスのあるアドレス',
}
