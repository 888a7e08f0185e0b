import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': '一般',
  'general.lead': 'このコンピューターでのAliasmithの外観と動作。',
  'general.look': '外観と言語',
  'general.theme': 'テーマ',
  'general.theme.hint': 'コントラストはシステムに従います。',
  'general.theme.system': 'システム',
  'general.theme.light': 'ライト',
  'general.theme.dark': 'ダーク',
  'general.language': '言語',
  'general.language.system': 'システム',
  'general.language.hint': 'ラベルとニックネームは変わりません。',
  'general.textSize': '文字サイズ',
  'general.textSize.hint': 'ディスプレイの拡大率に加えて、ウィンドウ内のすべてが大きくなります。',
  'general.behaviour': '動作',
  'general.login': 'ログイン時に起動',
  'general.login.hint': (mac) =>
    `ログインするとすぐに、Aliasmithが${mac ? 'メニューバーに表示されます' : 'トレイに入ります'}。`,
  'general.login.preview': 'プレビューはブラウザーのタブです。アプリ自体はログイン時に起動できます。',
  'general.login.unavailable': 'ログイン時に起動できるのは、インストールしたAliasmithだけです。',
  'general.keepOpen': 'ポップアップを開いたままにする',
  'general.keepOpen.hint': (mac) =>
    `ほかの場所をクリックしても閉じません。Escapeと${mac ? 'メニューバーのアイコン' : 'トレイアイコン'}では隠せます。`,
  'general.hideAfter': 'コピー後にポップアップを隠す',
  'general.hideAfter.hint': 'キーボードの操作が前面のプログラムに戻り、すぐに貼り付けられます。',
  'general.notifications': '通知',
  'general.notifications.hint': '作成またはコピーしたもの、あるいはできなかった理由を表示します。',
  'general.updates.name': 'アップデート',
  'general.updates': 'アップデートを確認',
  'general.updates.hint': '新しいバージョンがあると通知します。勝手にインストールされることはありません。',
  'general.updates.preview': 'プレビューの新しさはソースと同じです。',
  'general.updates.elsewhere':
    'このAliasmithの新しいバージョンは、パッケージマネージャーなどの入手元から提供されます。',
}
