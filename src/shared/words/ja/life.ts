import type { LifeWords } from '../catalogue.ts'

/** Why a data folder cannot be used, by the code of the system's error. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: '書き込みが許可されていません',
  EEXIST: 'フォルダーがあるべき場所にファイルがあります',
  EINVAL: 'フォルダーに使えない名前です',
  EIO: 'ディスクがエラーを報告しています',
  ELOOP: '途中のリンクが循環しています',
  EMFILE: '開いているファイルが多すぎます',
  ENAMETOOLONG: '名前が長すぎます',
  ENFILE: '開いているファイルが多すぎます',
  ENOENT: '上位のフォルダーがありません',
  ENOSPC: 'ディスクがいっぱいです',
  ENOTDIR: 'フォルダーがあるべき場所にファイルがあります',
  EPERM: '書き込みが許可されていません',
  EROFS: 'ディスクが読み取り専用です',
  'SQLite 8': '中のファイルin-use.lockが読み取り専用です',
  'SQLite 10': 'ディスクがファイルのロックに対応していないか、エラーを報告しています',
  'SQLite 14': '中のファイルin-use.lockを開けません',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: ['Aliasmithの内部で問題が発生しました。動作は続いています。', '発生した内容はログにあります。'],
  logAt: (folder) => `ログのフォルダーは「設定」の「情報」から開けます：${folder}`,
  windowRebuilt: [
    'Aliasmithのウィンドウが停止したため、もう一度開きました。',
    '入力中の内容は失われました。繰り返す場合は、「設定」の「情報」にあるログで詳細を確認できます。',
  ],
  windowGone: (mac) => [
    'Aliasmithのウィンドウが短時間に2回停止したため、閉じたままにしています。',
    `${mac ? 'メニューバー' : 'トレイ'}からもう一度開いてください。詳細は「設定」の「情報」にあるログで確認できます。`,
  ],
  startFailed: 'Aliasmithを起動できませんでした',
  folderInUse: (folder) =>
    `別のAliasmithがフォルダー${folder}を使用しています。それを終了してから、Aliasmithをもう一度起動してください。`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `フォルダー${folder}を作成または使用できません：システムに拒否されました（${cause}）。`
      : `フォルダー${folder}を作成または使用できません：${folderProblems[cause]}。`,
  folderUnusableHint: 'この問題を解決してから、Aliasmithをもう一度起動してください。',
  startFailedHint: (folder) =>
    `データフォルダーを使用できないか、内部で問題が発生しました。ディスクに空きがあり、${folder}に書き込めることを確認してから、Aliasmithをもう一度起動してください。`,
}
