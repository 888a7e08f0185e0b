import type { DesktopWords } from '../catalogue.ts'
import { number } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** A title, and the account that it is about, if that is known. */
const about = (title: string) => (account: string | undefined) =>
  account === undefined ? title : `${title} · ${account}`

/** The sentences about one of the two files of the app's data, by the file's name. */
const noticesOf = {
  fromCopy: (file: string) => (where: string) =>
    [
      `${file}が破損していたため、Aliasmithはそのコピーに戻しました。`,
      `破損したファイルは${where}に残してあります。`,
    ] as const,
  setAside: (file: string) => (where: string) =>
    [
      `${file}を完全には読み取れませんでした。読み取れた部分を使用しています。`,
      `元のファイルは${where}に残してあります。`,
    ] as const,
  newer: (file: string) => (where: string, name: string) =>
    [
      `${file}はAliasmithの新しいバージョンで書き込まれたものです。このバージョンでは、解釈できる部分だけを使用しています。`,
      `新しいファイルは${where}に残してあります。そのファイルに戻すには、新しいバージョンをインストールし、起動する前にファイル名を${name}に変更してください。`,
    ] as const,
  restored: (file: string) => (name: string) =>
    [
      `${file}がなかったため、Aliasmithはそのコピーに戻しました。`,
      `代わりに最初からやり直すには、Aliasmithを終了し、${name}とそのコピーを削除してください。`,
    ] as const,
  merged: (file: string) => (where: string) =>
    [
      `${file}とそのコピーの内容が異なっていました。一方をバックアップから復元すると起こります。両方の内容を使用しています。`,
      `不要なものは「設定」の「アカウント」で削除してください。以前のファイルは${where}に残してあります。`,
    ] as const,
  replaced: (file: string) => (where: string, name: string) =>
    [
      `Aliasmithの実行中に、${file}が何かに置き換えられました。`,
      `置き換わったファイルは${where}に残してあります。それを使うには、Aliasmithを終了し、ファイル名を${name}に変更してください。`,
    ] as const,
  stuck: (file: string) => (name: string) =>
    [
      `${file}を完全には読み取れず、別の場所に移すこともできませんでした。`,
      `上書きはしないため、変更は保存されません。ディスクに空きがあり、データフォルダーに書き込めることを確認するか、${name}を別の場所に移してください。`,
    ] as const,
}

const settingsFile = '設定ファイル'
const accountsFile = 'アカウントのファイル'

/** The hint where the list of addresses had to begin anew. */
const bookAgain =
  'サービスの一覧にあるアドレスを取り戻すには、「設定」の「アドレス」で一覧を更新してください。addresses.sqliteのコピーがある場合は、Aliasmithを終了し、データフォルダーに戻してください。'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `アカウント${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith：アドレスを作成しています…',
      failed: 'Aliasmith：問題が発生しました。開いて確認してください。',
    },
    showFailure: '発生した問題を見る',
    newAddress: '新しいアドレス',
    account: '使用するアカウント',
    recent: '最近のアドレスをコピー',
    copied: (address) => `${address} · コピー済み`,
    open: 'Aliasmithを開く',
    settings: '設定…',
    quit: 'Aliasmithを終了',
  },
  menu: {
    app: 'Aliasmith',
    file: 'ファイル',
    edit: '編集',
    view: '表示',
    window: 'ウインドウ',
    help: 'ヘルプ',
    shortcuts: 'キーボードショートカット',
    roles: {
      about: 'Aliasmithについて',
      services: 'サービス',
      hide: 'Aliasmithを非表示',
      hideOthers: 'ほかを非表示',
      unhide: 'すべてを表示',
      quit: 'Aliasmithを終了',
      close: 'ウインドウを閉じる',
      undo: '取り消す',
      redo: 'やり直す',
      cut: 'カット',
      copy: 'コピー',
      paste: 'ペースト',
      pasteAndMatchStyle: 'ペーストしてスタイルを合わせる',
      delete: '削除',
      selectAll: 'すべてを選択',
      resetZoom: '実際のサイズ',
      zoomIn: '拡大',
      zoomOut: '縮小',
      minimize: 'しまう',
      zoom: '拡大／縮小',
      front: 'すべてを手前に移動',
    },
  },
  notifications: {
    whole: (title, body) => `${title}：${body}`,
    made: (account) => `新しいアドレス · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address}（未コピー：Aliasmithを開いてコピーしてください）`,
    noMail: (address) => `${address}（練習用：メールを受信しません）`,
    failed: about('アドレスは作成されませんでした'),
    uncertain: about('アドレスが作成された可能性があります'),
    madeNotSaved: about('このアドレスを控えてください'),
    copy: 'コピー',
    copiedAgain: 'コピーしました',
    copyFailed: 'アドレスはコピーされませんでした',
    accountNotUsed: 'アカウントは変更されませんでした',
    undo: '取り消す',
    delete: '削除…',
    deleteForever: '完全に削除',
    deleteAsks: (address) => `${address}を削除しますか？`,
    deleteIsForever: (service) => `${service}では完全に削除されます。この名前は二度と使えません。`,
    takenBack: {
      done: 'アドレスの作成を取り消しました',
      unknown: 'アドレスの作成は取り消された可能性があります',
      failed: 'アドレスの作成は取り消されませんでした',
    },
    deletedForever: {
      done: 'アドレスを削除しました',
      unknown: 'アドレスは削除された可能性があります',
      failed: 'アドレスは削除されませんでした',
    },
    keyExpires: (account) => `キーの期限が近づいています · ${account}`,
    renewKey: 'キーを更新',
    replaceKey: 'キーを変更',
  },
  notices: {
    fileFromCopy: {
      settings: noticesOf.fromCopy(settingsFile),
      accounts: noticesOf.fromCopy(accountsFile),
    },
    fileSetAside: {
      settings: noticesOf.setAside(settingsFile),
      accounts: noticesOf.setAside(accountsFile),
    },
    fileNewer: {
      settings: noticesOf.newer(settingsFile),
      accounts: noticesOf.newer(accountsFile),
    },
    fileLost: {
      settings: (where) => [
        '設定ファイルからも、そのコピーからも何も読み取れませんでした。デフォルトの設定を使用しています。',
        `「設定」でもう一度変更してください。以前のファイルは${where}に残してあります。`,
      ],
      accounts: (where) => [
        'アカウントのファイルからも、そのコピーからも何も読み取れませんでした。',
        `「設定」の「アカウント」で、アカウントとキーをもう一度追加してください。このファイルがないと、キーチェーンにある以前のキーをAliasmithは見つけられません。ファイルは${where}に残してあります。`,
      ],
    },
    fileRestored: {
      settings: noticesOf.restored(settingsFile),
      accounts: noticesOf.restored(accountsFile),
    },
    fileMerged: {
      settings: noticesOf.merged(settingsFile),
      accounts: noticesOf.merged(accountsFile),
    },
    fileReplaced: {
      settings: noticesOf.replaced(settingsFile),
      accounts: noticesOf.replaced(accountsFile),
    },
    foreignAccounts: (count) => [
      `このバージョンのAliasmithが対応していないサービスのアカウントが${number(count)}個あります。`,
      'アカウントは残してあります。再び使うには、最新バージョンをインストールしてください。',
    ],
    fileStuck: {
      settings: noticesOf.stuck(settingsFile),
      accounts: noticesOf.stuck(accountsFile),
    },
    bookSetAside: (count, where) => [
      sentences(
        '保存したアドレスのファイルが破損していました。',
        count === 0
          ? 'アドレスは1件も読み取れませんでした。'
          : `${number(count)}件のアドレスを読み取れました。`,
      ),
      `破損したファイルは${where}に残してあります。サービスの一覧にあるアドレスを取り戻すには、「設定」の「アドレス」で一覧を更新してください。`,
    ],
    bookRewritten: (where) => [
      'Aliasmithの実行中に、保存したアドレスのファイルが何かに変更されました。失われたアドレスはありません。Aliasmithがファイルを書き直しました。',
      `書き換えられていた内容は${where}に残してあります。`,
    ],
    bookMixed: (count, where) => [
      sentences(
        '保存したアドレスのファイルとそのログが、別々の日のものでした。一方をバックアップから復元すると起こります。',
        count === 0
          ? 'アドレスは1件も読み取れませんでした。'
          : `${number(count)}件のアドレスを読み取れました。`,
      ),
      `ファイルとログは${where}に残してあります。`,
    ],
    bookLost: {
      missing: [
        '保存したアドレスのファイルがなかったため、Aliasmithは新しいファイルを作成しました。',
        bookAgain,
      ],
      empty: [
        '保存したアドレスのファイルが空だったため、Aliasmithは新しいファイルを作成しました。',
        bookAgain,
      ],
    },
    bookFreed: (where) => [
      '保存したアドレスのファイルの一部を置く場所に、別のものがありました。',
      `それは${where}に移しました。失われたアドレスはありません。`,
    ],
    keychainStopped: [
      'このコンピューターのキーチェーンが応答しなくなりました。',
      '新しいキーは終了時まで保持され、ディスクには書き込まれません。キーを残すには、Aliasmithを再起動して、もう一度入力してください。',
    ],
    keyLeft: (nickname) => [
      `キーチェーンが応答しなかったため、「${nickname}」のキーを削除できませんでした。`,
      'このキーはもう使われません。システムのキーチェーンから、Aliasmithという名前の項目を手動で削除してください。',
    ],
    keyExpires: (nickname, when) => [
      `「${nickname}」のキーは${when}に期限が切れます。`,
      '「設定」の「アカウント」で更新してください。新しいキーをメールで受け取るだけで、ほかは何も変わりません。',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `「${nickname}」のキーは${when}に期限が切れます。`,
      'サービスのサイトで新しいキーを作成し、「設定」の「アカウント」で入力してください。ほかは何も変わりません。',
    ],
    trayAbsent: [
      'このデスクトップにはAliasmithのアイコンが表示されません。',
      'Aliasmithをもう一度起動すると開きます。または、デスクトップの設定でコマンド「aliasmith --toggle」をキーに割り当ててください。GNOMEでは、拡張機能AppIndicatorを使うとアイコンが表示されます。',
    ],
    trayHidden: [
      'macOSがAliasmithのアイコンを表示していません。',
      '「アプリケーション」からAliasmithをもう一度開くか、「システム設定」の「メニューバー」でアイコンを許可してください。',
    ],
    reserveKept: {
      changed: (address, account) => [
        `${address}は「${account}」のために事前に作成されましたが、このアカウントは今は別のアドレスを作成します。このアドレスは使われませんでした。`,
        'アドレスは存在し、メールを受信します。「設定」の「アドレス」にあります。',
      ],
      off: (address, account) => [
        `${address}は「${account}」のために事前に作成されましたが、使われませんでした。`,
        'アドレスは存在し、メールを受信します。「設定」の「アドレス」にあります。',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
