import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `ホットキー「${name}」を設定できませんでした。ほかのプログラムが同じキーを使用している可能性があります。`,
    `「設定」の「ショートカット」で別のキーを選んでください。それまでは、すべての操作を${mac ? 'メニューバー' : 'トレイ'}から行えます。`,
  ],
  notOffered: (name) => [
    `このデスクトップはホットキー「${name}」を受け付けませんでした。`,
    '代わりにデスクトップの設定で割り当てる方法が、「設定」の「ショートカット」にあります。',
  ],
  unusable: (name, written, why) => [
    sentences(`設定ファイルにあるホットキー「${name}」の「${written}」は使えません。`, why),
    '代わりにデフォルトのキーを使用しています。「設定」の「ショートカット」で変更できます。',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(`アカウントのファイルにあるホットキー「${name}」の「${written}」は使えません。`, why),
    'このホットキーはオフです。「設定」の「ショートカット」で別のキーを選べます。',
  ],
}
