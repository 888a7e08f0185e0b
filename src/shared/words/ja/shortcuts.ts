import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'ショートカット',
  'shortcuts.lead': 'どのプログラムを使っていても効くキーです。',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'アドレスを作成してコピーします。ウィンドウは開きません。',
  'shortcuts.newAddress.hint.copyOff': 'アドレスを作成します。ウィンドウは開きません。',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'ポップアップを開き、すぐに入力できます。',
  'shortcuts.accounts.title': 'アカウント別',
  'shortcuts.accounts.lead': 'デフォルトに関係なく、決まったアカウントでアドレスを作成するキーです。',
  'shortcuts.account.hint': (nickname) => `「${nickname}」でアドレスを作成してコピーします。`,
  'shortcuts.account.hint.copyOff': (nickname) => `「${nickname}」でアドレスを作成します。`,
  'shortcuts.anyway': (keys) => `このまま${keys}を使う`,
  'shortcuts.change': (name) => `ホットキー「${name}」を変更：`,
  'shortcuts.off': 'オフ',
  'shortcuts.press': 'キーを押してください…',
  'shortcuts.recording': '新しいキーを押してください。Escapeで元のまま、Deleteでホットキーをオフにします。',
  'shortcuts.ended': '何も変更されていません。',
  'shortcuts.set': (name, keys) => `${name}：${keys}に変更しました。`,
  'shortcuts.set.off': (name) => `${name}：オフにしました。`,
  'shortcuts.restore': 'デフォルトに戻す',
  'shortcuts.restore.named': (name, keys) => `「${name}」をデフォルトに戻す：${keys}`,
  'shortcuts.turnOff': 'オフにする',
  'shortcuts.turnOff.named': (name) => `「${name}」をオフにする`,
  'shortcuts.refused':
    'このキーの組み合わせは、ほかのプログラムまたはシステムが使用しているため、今は効きません。',
  'shortcuts.preview':
    'これはプレビューです。ホットキーはデスクトップのページにだけあり、そのボタンで押せます。',

  'shortcuts.desktop.title': 'ホットキーが効かない場合',
  'shortcuts.desktop.why':
    'このデスクトップ（Wayland）では、プログラムはホットキーを要求することしかできません。使えるかどうかはデスクトップ次第です。先に確認を求められることがあり、結果がAliasmithに伝わらないこともあります。',
  'shortcuts.desktop.former':
    '変更またはオフにしたキーは、Aliasmithではすぐに効かなくなりますが、ほかのプログラムで使えるのは、Aliasmithを再起動してからです。',
  'shortcuts.desktop.how':
    '確実な方法：デスクトップのキーボード設定を開き、独自のショートカットを追加して、次のコマンドのどれかを実行するようにします。',
  'shortcuts.command.copy': 'コピー',
  'shortcuts.command.copy.of': (command) => `${command}をコピー`,
  'shortcuts.command.copied': 'コピーしました',
}
