import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'メールエイリアス',
  purpose: 'どこでも新しいメールアドレスを',
  description:
    'Aliasmithはトレイに常駐し、選んだサービスでメールエイリアスを作成します。サイトごとに専用のアドレスができ、メールは自分のメールボックスに転送されます。本来のアドレスは知られません。',
  keywords: 'メール;エイリアス;アドレス;プライバシー;転送;email;alias;',
  newAddress: '新しいアドレス',
  settings: '設定',
  copyright: 'Copyright © Aliasmithコントリビューター',
  installer: {
    installing: 'インストールしています。しばらくお待ちください…',
    isRunning: 'Aliasmithは実行中です。これから終了します。',
    closing: 'Aliasmithを終了しています…',
    cannotClose: 'Aliasmithを終了できませんでした。\n手動で終了してから、もう一度お試しください。',
    sureToRemove: 'このコンピューターからAliasmithを削除しますか？',
    cannotUnpack: 'ファイルを展開できませんでした。インストーラーをもう一度実行してください。',
    cannotRemoveOld:
      '以前のバージョンを削除できませんでした。インストーラーをもう一度実行してください。エラー',
    windowsTooOld: 'AliasmithにはWindows 10以降が必要です。',
    windowsNot64Bit: 'Aliasmithには64ビット版のWindowsが必要です。',
  },
}
