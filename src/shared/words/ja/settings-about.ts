import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'どこでも新しいメールアドレスを。',
  'about.version': 'バージョン',
  'about.runtime': '実行環境',
  'about.licence': 'ライセンス',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'データ',
  'about.dataFolder.hint': '設定とアドレス。キーがここに書き込まれることはありません。',
  'about.logsFolder': 'ログ',
  'about.logsFolder.hint': 'アプリの動作の記録。キー、アドレス、ラベルは含まれません。',
  'about.openFolder': 'フォルダーを開く',
  'about.openFolder.data': 'フォルダーを開く：データ',
  'about.openFolder.logs': 'フォルダーを開く：ログ',
  'about.copyPath': 'パスをコピー',
  'about.copyPath.data': 'パスをコピー：データ',
  'about.copyPath.logs': 'パスをコピー：ログ',
  'about.opened': 'フォルダーを開きました。',
  'about.pathCopied': 'パスをコピーしました。',
  'about.preview': (mac) =>
    `これはプレビューで、同じアプリをブラウザーのタブで表示しています。${mac ? '独自のメニューバーアイコン' : '独自のトレイアイコン'}やグローバルホットキーはありません。`,
  'about.diagnostics': '診断情報',
  'about.diagnostics.lead':
    '問題を報告するときに使います。渡す前に内容を確認してください。アカウントは数だけで、キー、アドレス、ニックネーム、ラベルは含まれません。',
  'about.diagnostics.text': '診断情報のテキスト',
  'about.diagnostics.copy': '診断情報をコピー',
  'about.diagnostics.copied': 'コピーしました',
  'about.licences': 'オープンソースライセンス',
  'about.licences.lead':
    'Aliasmithには次のパッケージが含まれています。ElectronとChromiumのライセンスファイルは、プログラムと同じ場所にあります。',
  'about.licences.list': 'パッケージ',
}
