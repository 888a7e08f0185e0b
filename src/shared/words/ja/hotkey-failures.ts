import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** The sentence about keys that the system uses. */
const system = (what: string) => `このキーの組み合わせは、システムが${what}ために使用しています。`

/** The sentence about keys that programs use. */
const programs = (what: string) =>
  `このキーの組み合わせは、プログラムが${what}ために使用しています。ホットキーにすると、その操作ができなくなります。`

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': system('ウィンドウを閉じる'),
  'control-media': system('音声や音楽を操作する'),
  'end-session': system('ログアウトやシャットダウンをする'),
  'force-quit': system('応答しないプログラムを終了する'),
  'hide-windows': system('ウィンドウを隠す'),
  'lock-screen': system('画面をロックする'),
  'open-menu': system('メニューを開く'),
  'open-terminal': system('ターミナルを開く'),
  'quit-program': system('プログラムを終了する'),
  search: system('検索する'),
  'show-desktop': system('デスクトップを表示する'),
  'switch-consoles': system('テキストコンソールに切り替える'),
  'switch-desktops': system('デスクトップを切り替える'),
  'switch-input': system('キーボードの言語を切り替える'),
  'switch-programs': system('プログラムを切り替える'),
  'take-pictures': system('画面を撮影する'),
  'windows-key': system('独自のツールを開く'),
  copy: programs('コピーする'),
  cut: programs('切り取る'),
  find: programs('検索する'),
  'move-in-text': programs('テキスト内で移動や削除をする'),
  'open-file': programs('何かを開く'),
  'open-settings': programs('設定を開く'),
  paste: programs('貼り付ける'),
  print: programs('印刷する'),
  redo: programs('やり直す'),
  save: programs('保存する'),
  'select-all': programs('すべてを選択する'),
  undo: programs('取り消す'),
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    'このキーの組み合わせはホットキーに使えません。',
    'Ctrl、Alt、CommandまたはWindowsキーを押しながら、英字または数字のキーを押してください。',
  ],
  'hotkey-key-unusable': () => [
    'このキーボードでは、このキーをホットキーに使えません。',
    '英字、数字、ファンクションキーから選んでください。',
  ],
  'hotkey-needs-modifier': () => [
    '単独のキーは、どのプログラムでも文字の入力に必要なため使えません。',
    'Ctrl、Alt、CommandまたはWindowsキーと一緒に押してください。',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : system('別のことを行う'),
    '別のキーを選んでください。',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose ? uses[purpose] : programs('別のことを行う'),
    'キーを1つ加えた組み合わせを選んでください。',
  ],
  'hotkey-without-name': () => [
    'このデスクトップ（Wayland）では、このキーをほかのキーと区別できません。',
    '英字、数字、カンマ、ピリオド、矢印、スペース、Home、End、Insertから選んでください。',
  ],
  'hotkey-types': () => [
    'このキーの組み合わせは文字を入力します。',
    'CommandまたはControlも一緒に押してください。',
  ],
  'hotkey-types-altgr': () => [
    'CtrlとAltの同時押しはAltGrにあたり、多くのキーボードで文字を入力します。',
    'ShiftまたはWindowsキーも一緒に押してください。',
  ],
  'hotkey-common': () => [
    'このキーの組み合わせは多くのプログラムで使われており、それらに届かなくなります。',
    'キーをもう1つ加えるか、このまま使ってください。',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey
      ? `このキーの組み合わせは、ホットキー「${hotkey}」ですでに使われています。`
      : 'このキーの組み合わせは、ほかのホットキーですでに使われています。',
    'どちらかに別のキーを選んでください。',
  ],
  'hotkey-refused': () => [
    'このキーの組み合わせは、ほかのプログラムまたはシステムがすでに使用しています。',
    '別のキーを選んでください。何も変更されていません。',
  ],
  'hotkey-not-offered': () => [
    'このデスクトップでは、このキーの組み合わせをホットキーに使えません。',
    '別のキーを選ぶか、下のコマンドをデスクトップの設定でキーに割り当ててください。',
  ],
  'command-not-copied': () => ['コマンドをコピーできませんでした。', '選択して手動でコピーしてください。'],
}
