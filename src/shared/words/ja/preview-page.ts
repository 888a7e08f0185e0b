import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Japanese. */
export const previewWords: PreviewWords = {
  pageTitle: 'Aliasmithのプレビュー',
  title: 'タブの中のデスクトップ',
  explanation:
    'これはプレビューで、実際のトレイアプリではありません。このページのトレイアイコン、ホットキー、クリップボード、通知は、システムのものの代わりです。その裏で動いているのはアプリそのものです。',
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
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'プレビューは終了しました。',
  'ターミナルでもう一度開始し、新しいリンクを開いてください。',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: '設定',
  link: 'リンク',
  wouldOpen: (url) => `実際のアプリでは${url}が開きます`,
  folder: 'フォルダー',
  folderIs: (path) => `パスがクリップボードにあります：${path}`,
  settingsOpen: '設定は別のタブですでに開いています。',
}
