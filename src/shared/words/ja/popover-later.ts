import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'キー操作',
  close: '閉じる',
  dismiss: '閉じる',
  here: 'ポップアップ',
  address: '選択中のアドレス',
  act: '作成またはコピー（選択中の行による）',
  make: '欄のアドレスを作成',
  mark: '別の行を選択',
  domain: 'ドメインに移動',
  label: 'ラベルに移動',
  account: '並び順でアカウントを選択',
  actions: '選択中のアドレスの操作を開く',
  undo: '直前の作成を取り消す',
  suggest: '別の名前の候補を出す',
  clear: '欄を空にする（空の欄ではポップアップを隠す）',
  settings: '設定を開く',
  keys: 'この一覧を表示',
  'textSize.larger': '文字を大きくする',
  'textSize.smaller': '文字を小さくする',
  'textSize.usual': '文字を標準サイズに戻す',

  welcome: 'サイトごとに新しいアドレスを',
  welcomeText: 'どれも受信トレイに転送され、本来のアドレスは知られません。',
  addAccount: 'アカウントを追加',
  practise: 'アカウントなしで試す',
  practiceText: '練習にはキーが不要で、メールは受信しません。',
}
