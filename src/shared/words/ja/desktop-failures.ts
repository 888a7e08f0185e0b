import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => [
    '許可されていないリクエストがウィンドウから行われました。',
    'ウィンドウを閉じて、もう一度開いてください。',
  ],
  'window-busy': () => [
    'ウィンドウから一度に多くのリクエストが行われました。',
    '少し待ってから、もう一度お試しください。',
  ],
  'own-fault': () => [
    'Aliasmith自体に誤りがありました。',
    'もう一度お試しください。繰り返す場合は、Aliasmithを再起動し、問題を報告してください。',
  ],
  'login-refused': () => [
    'ログイン時にAliasmithを起動する設定を、システムが変更しませんでした。',
    'システムの設定で、ログイン時に起動するアプリの一覧から変更してください。',
  ],
  'login-needs-approval': () => [
    'macOSが許可を待っています。',
    '「システム設定」の「一般」にある「ログイン項目」で、Aliasmithを許可してください。',
  ],
  'autostart-refused': () => [
    'デスクトップがAliasmithの起動に使うファイルを変更できませんでした。',
    'ディスクに空きがあり、ホームフォルダーのautostartフォルダーに書き込めることを確認してください。',
  ],
  'clipboard-failed': () => [
    'アドレスをコピーできませんでした。',
    'もう一度「コピー」を押すか、アドレスを選択して手動でコピーしてください。',
  ],
  'notification-refused': ({ untold }) => [
    untold ? `システムが通知「${untold}」を表示しませんでした。` : 'システムが通知を表示しませんでした。',
    'システムの設定でAliasmithの通知を許可するか、「設定」の「一般」で通知をオフにしてください。',
  ],
  'folder-not-opened': () => [
    'システムがフォルダーを開けませんでした。',
    'パスはこのページにあります。コピーしてファイルマネージャーで開いてください。',
  ],
  'licences-missing': () => [
    'インストールされたAliasmithに、ライセンスの一覧がありません。',
    'Aliasmithをもう一度インストールすると元に戻ります。',
  ],
  'diagnostics-not-shown': () => [
    'コピーするものがまだありません。',
    '先に診断情報を開き、コピーされる内容を確認してください。',
  ],
  'diagnostics-not-copied': () => [
    '診断情報をコピーできませんでした。',
    'テキストを選択して手動でコピーしてください。',
  ],
  cancelled: () => ['キャンセルされました。', '準備ができたら、もう一度お試しください。'],
}
