import type { PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Japanese. */
export const previewWords: PreviewWords = {
  title: 'タブの中のデスクトップ',
  explanation:
    'これはプレビューで、実際のトレイアプリではありません。このページのトレイアイコン、ホットキー、クリップボード、通知は、システムのものの代わりです。その裏で動いているのはアプリそのものです。',
  ended: 'プレビューは終了しました。ターミナルでもう一度開始し、新しいリンクを開いてください。',
  name: 'プレビュー',
  hotkeys: 'ホットキー',
  pressNewAddress: 'ホットキー「新しいアドレス」を押す',
  pressOpenPopover: 'ホットキー「ポップアップを開く」を押す',
  pressKeys: (keys) => `${keys}を押す`,
  notBound: '割り当てなし',
  clipboard: 'クリップボード',
  notifications: '通知',
  noNotifications: 'まだありません。ホットキー「新しいアドレス」を押してください。',
  dismiss: '閉じる',
  dismissNamed: (title) => `「${title}」を閉じる`,
  settings: '設定',
  trayMenu: 'トレイメニュー',
  trayIcon: 'トレイアイコン',
  trayHint: 'アプリはトレイにあります',
  popover: 'ポップアップ',
  link: 'リンク',
  wouldOpen: (url) => `実際のアプリでは${url}が開きます`,
  folder: 'フォルダー',
  folderIs: (path) => `パスがクリップボードにあります：${path}`,
  settingsOpen: '設定は別のタブですでに開いています。',
}
