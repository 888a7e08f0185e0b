import type { AddressesWords } from '../catalogue.ts'
import { all, number } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `ほか${number(more)}件`])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) => `新規${number(count)}件`
const changed = (count: number) => `変更${number(count)}件`

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'アドレス',
  'addresses.lead': 'Aliasmithで作成したアドレスと、サービスの一覧にあるアドレスです。',
  'addresses.refresh': '更新',
  'addresses.export': 'エクスポート…',
  'addresses.import': 'インポート…',
  'addresses.file': 'インポートするファイル',
  'addresses.search': 'アドレスを検索',
  'addresses.account': 'アカウント',
  'addresses.account.all': 'すべてのアカウント',
  'addresses.account.gone': (nickname) => `${nickname}（アカウントなし）`,
  'addresses.ready': '準備済み',
  'addresses.ready.hint': '事前に作成され、まだ使われていません',
  'addresses.state': '状態',
  'addresses.state.all': 'すべての状態',
  'addresses.list': 'すべてのアドレス',
  'addresses.count': (count) => `${number(count)}件のアドレス`,
  'addresses.selected': (count) => `${number(count)}件を選択中`,
  'addresses.select': (address) => `${address}を選択`,
  'addresses.selectAll': 'すべて選択',
  'addresses.clear': '選択を解除',
  'addresses.bulk.label': 'ラベル…',
  'addresses.bulk.turn-off': '無効にする…',
  'addresses.bulk.turn-on': '有効にする…',
  'addresses.sort': '並べ替え',
  'addresses.sort.newest': '新しい順',
  'addresses.sort.name': 'アドレス順',
  'addresses.sort.copied': '最近コピーした順',
  'addresses.sort.account': 'アカウント順',
  'addresses.column.select': '選択',
  'addresses.column.name': 'アドレス',
  'addresses.column.label': 'ラベル',
  'addresses.column.account': 'アカウント',
  'addresses.column.copied': 'コピー日',
  'addresses.column.newest': '作成日',
  'addresses.column.copy': 'コピー',
  'addresses.column.actions': '操作',
  'addresses.delete': '削除…',
  'addresses.copy': (address) => `${address}をコピー`,
  'addresses.label.edit': (label, address) => `${address}のラベル「${label}」を編集`,
  'addresses.label.add': 'ラベルを追加',
  'addresses.label.addTo': (address) => `${address}にラベルを追加`,
  'addresses.to': (destination) => `転送先：${destination}`,
  'addresses.displayName': (name) => `表示名：${name}`,
  'addresses.empty.title': 'アドレスはまだありません',
  'addresses.empty.text': (mac) =>
    `${mac ? 'メニューバー' : 'トレイ'}またはホットキーで作成するか、Aliasmithやほかのプログラムからエクスポートした一覧をインポートしてください。サービスの一覧にあるアドレスは自動的に表示されます。`,
  'addresses.nothing': '該当するアドレスはありません。',
  'addresses.showAll': 'すべてのアドレスを表示',
  'addresses.loading': '読み込み中…',

  'sync.under-way': 'サービスに問い合わせています…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `${account}：${number(total)}件中${number(done)}件を取得`
      : done === 0
        ? `「${account}」の一覧を取得しています…`
        : `${account}：${number(done)}件を取得`,
  'sync.nothing': '最新の状態です',
  'sync.missing': (count) =>
    `${number(count)}件のアドレスがサービスの一覧にありませんが、まだ使えるものとして扱っています。`,
  'sync.again': (when) => `次の確認：${when}。`,
  'sync.unreadable': (count) => `${number(count)}行を読み取れませんでした。`,
  'sync.result': (news, changes) =>
    news === 0
      ? `${changed(changes)}。`
      : changes === 0
        ? `${added(news)}。`
        : `${added(news)}、${changed(changes)}。`,

  'export.title': 'アドレスをエクスポート',
  'export.text':
    'すべてのアドレスが、ラベル、アカウント、日付とともにファイルに保存されます。キーは含まれません。',
  'export.format': '形式',
  'export.csv': 'CSV',
  'export.csv.text': '表計算ソフト向け。',
  'export.json': 'JSON',
  'export.json.text': 'プログラム向け。',
  'export.yes': 'エクスポート',
  'export.done': (count, name) => `${number(count)}件のアドレスを${name}に保存しました`,

  'import.title': 'アドレスをインポート',
  'import.reading': 'ファイルを読み取っています…',
  'import.planning': 'ファイルと手元のアドレスを比較しています…',
  'import.applying': 'インポートしています…',
  'import.undoing': 'インポートを取り消しています…',
  'import.cancelled': 'インポートをキャンセルしました。何も変更されていません。',
  'import.encoding': '文字コード',
  'import.encoding.guessed':
    'ファイルに文字コードの指定がありません。文字が正しく表示されない場合は、ほかの文字コードを選んでください。',
  'import.encoding.sure': (encoding) => `文字コード：${encoding}`,
  'import.encoding.wrong': (encoding) => `このファイルの文字コードは${encoding}ではありません。`,
  'import.encoding.again': 'ほかの文字コードを選ぶか、ファイルをCSV UTF-8形式で保存してください。',
  'import.owner': 'これらのアドレスのアカウント',
  'import.owner.hint':
    'ファイルにアカウントの記載がありません。これらのアドレスがサービスの一覧にあるアカウントを選んでください。一覧にないアドレスは、あとで削除済みと表示されます。',
  'import.owner.choose': 'アカウントを選択',
  'import.program': (program) => `${program}のエクスポート`,
  'import.domains': 'エイリアスのドメイン',
  'import.domains.hint':
    'チェックしたドメインのアドレスだけをインポートします。最初は、選んだアカウントのドメインがチェックされています。',
  'import.domains.more': (count) => `使用の少ない${number(count)}件のドメインはインポートされません。`,
  'import.logins':
    '各ログイン情報から、ユーザー名、タイトル、日付だけを読み取ります。パスワード、メモ、ウェブアドレスは保存しません。',
  'import.logins.skipped': (count) =>
    `ほかの${number(count)}件の項目は、ユーザー名がメールアドレスではありません。`,
  'import.undated': 'ファイルに日付がなく、Aliasmithにまだないアドレスには、今日の日付が付きます。',
  'import.sample': '読み取ったラベル',
  'import.unused': (columns, more) => `インポートされない列：${listed(columns, more)}`,
  'import.readAs': (columns, more) =>
    `別の名前で読み取る列：${listed(
      columns.map(([column, field]) => `「${column}」→「${field}」`),
      more,
    )}`,
  'import.replaced': (count) => `${number(count)}件のラベルをファイルのラベルに置き換えます`,
  'import.replaced.label': (from, to) => `「${from}」を「${to}」に変更`,
  'import.newer': (count) => `ファイルの作成後に変更した${number(count)}件のラベルも置き換える`,
  'import.damaged': (count) =>
    `ファイルの${number(count)}件のラベルに、以前に文字が失われたことを示す「\ufffd」が含まれています。手元のラベルは置き換えません。`,
  'import.added': '新規',
  'import.changed': '変更',
  'import.unchanged': '登録済み',
  'import.refused': '読み取り不可',
  'import.lines': '読み取れない内容',
  'import.line.csv': (line) => `${number(line)}行目`,
  'import.line.json': (line) => `${number(line)}番目の項目`,
  'import.more': (count) => `ほか${number(count)}件`,
  'import.nothing': 'このファイルの内容は、すべて登録済みです。',
  'import.nothing.readable': 'このファイルの読み取れる内容は、すべて登録済みです。',
  'import.nothing.unreadable': 'このファイルには読み取れる内容がないため、インポートするものがありません。',
  'import.nothing.empty': 'このファイルにはアドレスがありません。',
  'import.nothing.chosen': 'チェックしたドメインがないため、インポートするものがありません。',
  'import.safe': 'アドレスが削除されたり、ラベルが空になったりすることはありません。',
  'import.yes': 'インポート',
  'import.no': 'キャンセル',
  'import.close': '閉じる',
  'import.tooLarge': 'このファイルは500 MBを超えています。エクスポートされた一覧としては大きすぎます。',
  'import.noText': 'このファイルには読み取れるテキストがないため、エクスポートされた一覧ではありません。',
  'import.unreadable': 'ファイルを読み取れませんでした。',
  'import.archive': 'このファイルはExcelブックまたはアーカイブです。',
  'import.archive.again': 'ブックをCSV形式で保存するか、アーカイブを展開して中の一覧を選んでください。',
  'import.again': 'Aliasmithまたはほかのプログラムからエクスポートした一覧を選んでください。',
  'import.done': (news, changes) => `インポート完了：${added(news)}、${changed(changes)}`,
}
