import type { SettingsWords } from '../catalogue.ts'
import { choiceWords } from './choices.ts'
import { all, number } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/** Every phrase of the settings window except the sentences about failures. */
export const settingsWords: SettingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page) => `${page} – Aliasmith`,
  'window.failed': '設定を読み取れませんでした。',
  'window.retry': 'もう一度試す',
  'window.preview': 'プレビュー',

  'nav.name': '設定',
  'nav.accounts': 'アカウント',
  'nav.addresses': 'アドレス',
  'nav.creating': '新しいアドレス',
  'nav.shortcuts': 'ショートカット',
  'nav.general': '一般',
  'nav.about': '情報',

  'notices.name': 'お知らせ',
  'notices.dismiss': '閉じる',
  'notices.update.download': 'ダウンロード',
  'notices.update.install': '再起動してインストール',

  'accounts.title': 'アカウント',
  'accounts.lead': 'アドレスを作成するサービスです。キーはそのサービスにだけ送られます。',
  'accounts.list': 'アカウント',
  'accounts.add': 'アカウントを追加',
  'accounts.try': 'アカウントなしで試す',
  'accounts.empty.title': '最初のサービスを接続しましょう',
  'accounts.empty.text':
    'サービスのキーでアカウントを追加してください。まず見て回ることもできます。練習用アカウントには、キーもネットワークも必要ありません。',
  'accounts.default': 'デフォルト',
  'accounts.edit': '編集',
  'accounts.edit.of': (nickname) => `「${nickname}」を編集`,
  'accounts.makeDefault': 'デフォルトにする',
  'accounts.makeDefault.of': (nickname) => `デフォルトにする：${nickname}`,
  'accounts.remove': '削除',
  'accounts.remove.of': (nickname) => `「${nickname}」を削除`,
  'accounts.replaceKey': 'キーを変更',
  'accounts.replaceKey.of': (nickname) => `「${nickname}」のキーを変更`,
  'accounts.enterKey': 'キーを入力',
  'accounts.enterKey.of': (nickname) => `「${nickname}」のキーを入力`,
  'accounts.isDefault': (nickname) => `デフォルトのアカウント：${nickname}`,
  'accounts.isSaved': (nickname) => `アカウントを保存しました：${nickname}`,
  'accounts.isRemoved': (nickname) => `アカウントを削除しました：${nickname}`,
  'accounts.noMail': 'メールを受信しません',
  'accounts.servicePlan': (plan) => `プラン「${plan}」`,

  'state.working': '正常',
  'state.key-rejected': 'キーが拒否されました',
  'state.unreachable': '接続できません',
  'state.untested': '未テスト',
  'state.blocked': 'サービスがブロックしています',
  'state.network-blocked': 'ネットワークがブロックされています',

  'key.keychain': 'キーはシステムのキーチェーンに保存',
  'key.session': 'キーは終了時まで保持',
  'key.not-needed': 'キー不要',
  'key.missing': 'キーなし',

  'form.add': 'アカウントを追加',
  'form.failed': 'フォームを読み取れませんでした。',
  'form.failed.hint': 'もう一度開いてお試しください。',
  'form.edit': (nickname) => `「${nickname}」を編集`,
  'form.nickname': 'ニックネーム',
  'form.nickname.another': (name, place) => `${name} ${number(place)}`,
  'form.key': 'APIキー',
  'form.key.get': (provider) => `${provider}のキーを取得`,
  'form.key.saved': 'キーは保存されています。再び表示されることはありません。',
  'form.key.keep': '保存したキーを使う',
  'form.key.again':
    'キーをもう一度入力してください。保存したキーは、保存したときのサーバーにしか送られません。',
  'form.key.lost': 'このアカウントのキーが保存されていません。再び使うには、キーを貼り付けてください。',
  'form.key.where': 'システムにキーチェーンがあればそこに保存され、再び表示されることはありません。',
  'form.advanced': '詳細設定',
  'form.server': 'サーバーアドレス',
  'form.server.hint': '自分でサービスを運用している場合にだけ変更してください。',
  'form.keyInQuery': 'キーをヘッダーではなくアドレス（クエリ）で送る',
  'form.keyInQuery.risk':
    'サーバーやプロキシは、アドレスをキーごとログに記録します。ヘッダーが届かない場合にだけ使ってください。',
  'form.domain': 'デフォルトのドメイン',
  'form.domain.hint':
    '選ぶか、別のドメインを入力します。「保存」または「接続をテスト」を押すと、サービスで選べるドメインが表示されます。',
  'form.plan': 'プラン',
  'form.plan.limits': (hour, month) =>
    sentences(
      hour === undefined ? '1時間のリクエスト数は無制限。' : `リクエストは1時間に${number(hour)}件。`,
      month === undefined
        ? '1か月の新しいアドレスの数は無制限。'
        : `新しいアドレスは1か月に${number(month)}件。`,
    ),
  'form.test': '接続をテスト',
  'form.testing': 'テスト中…',
  'form.save': '保存',
  'form.saveAnyway': 'このまま保存',
  'form.cancel': 'キャンセル',

  'report.good': '接続できました。',
  'report.key': 'キーが受け付けられました。',
  'report.addresses.name': 'アドレス',
  'report.addresses': (count) => `サービスに${number(count)}件`,
  'report.domains': 'ドメイン',
  'report.domains.list': (names, more) => all(more === 0 ? names : [...names, `ほか${number(more)}件`]),
  'report.plan': 'プラン',
  'report.plan.name': (plan) => `「${plan}」`,
  'report.quota': '残りのアドレス',
  'report.quota.left': (left, limit) => `${number(limit)}件中${number(left)}件`,
  'report.quota.left.shared': (left, limit) => `${number(limit)}件中${number(left)}件（共有ドメイン）`,
  'report.expires': 'キーの期限',
  'report.limits': '通常の上限',
  'report.blocked': (provider) =>
    `ただし、${provider}はこのキーの所有者をブロックしており、アドレスの作成を拒否しました。`,
  'report.noDomain': (provider) =>
    `ただし、このキーでは、新しいアドレスに使えるドメインが${provider}から提供されていません。`,

  'discard.title': '変更を破棄しますか？',
  'discard.text': '入力した内容はまだ保存されていません。',
  'discard.yes': '破棄',
  'discard.no': '編集を続ける',

  'remove.title': (nickname) => `「${nickname}」を削除しますか？`,
  'remove.key': 'このアカウントのキーは、このコンピューターのキーチェーンから削除されます。',
  'remove.sessionKey': '終了時まで保持されるキーは、すぐに消去されます。',
  'remove.addresses': 'アドレスは一覧に残り、サービスで引き続き使えます。',
  'remove.practice': '練習用アドレスは一覧に残ります。',
  'remove.own': 'アドレスは一覧に残ります。メールが届くかどうかは、これまでどおりメールサービス次第です。',
  'remove.handles':
    'ハンドルの一覧はAliasmithから消去されます。ハンドルはサービスで自分のもののままで、もう一度追加できます。',
  'remove.yes': 'アカウントを削除',
  'remove.no': 'キャンセル',

  'handles.name': 'ハンドル',
  'handles.of': (nickname) => `「${nickname}」のハンドル`,
  'handles.lead': (provider) =>
    `ハンドルは、${provider}のすべてのドメインに共通の名前です。無効なドメインは、そのハンドルへのメールを拒否します。`,
  'handles.handle': 'ハンドル',
  'handles.claim': 'ハンドルを取得',
  'handles.existing.lead': 'すでにお持ちですか？',
  'handles.existing': '一覧に追加',
  'handles.to': (destination) => `転送先：${destination}`,
  'handles.domains': (handle) => `「${handle}」のドメイン`,
  'handles.uncertain':
    '疑問符は、ドメインが有効かどうかをサービスがまだ示していないことを表します。スイッチで確実に切り替えられます。',
  'handles.release': '解放',
  'handles.release.of': (handle) => `「${handle}」を解放`,
  'handles.check': 'もう一度確認',
  'handles.check.of': (handle) => `もう一度確認：${handle}`,
  'handles.forget': '一覧から削除',
  'handles.forget.of': (handle) => `一覧から削除：${handle}`,
  'handles.state.claiming': '応答を受け取れませんでした。このハンドルが取得されたかどうかはまだ不明です。',
  'handles.state.releasing': '応答を受け取れませんでした。このハンドルが解放されたかどうかはまだ不明です。',
  'handles.state.released': '解放済み。二度と使えません。',
  'handles.state.gone': 'サービスにこのハンドルはもうありません。',
  'handles.state.not-yours': 'サービスによると、このハンドルはほかの人のものです。',

  'release.title': (handle) => `「${handle}」を解放しますか？`,
  'release.forever': '解放したハンドルは、自分もほかの人も、二度と使えません。',
  'release.mail': 'このハンドルへのメールは、すべてのドメインですぐに、そして永久に拒否されます。',
  'release.instead': 'メールを一時的に止めるには、代わりにドメインを無効にしてください。',
  'release.confirm': (handle) => `確認のため、${handle}と入力`,
  'release.yes': '完全に解放',
  'release.no': '残す',

  'adopt.title': '既存のハンドルを追加',
  'adopt.how': (provider) =>
    `${provider}はハンドルの一覧を提供していません。ハンドルの所有者は、ドメインを有効にしたときにだけわかるため、選んだドメインは有効になります。`,
  'adopt.domain': '有効にするドメイン',
  'adopt.effect': (address) => `${address}へのメールが受け付けられるようになります。`,
  'adopt.yes': '有効にして追加',
  'adopt.no': 'キャンセル',

  'page.loading': '読み込み中…',
  'page.failed': 'このページを読み取れませんでした。',
  'page.failed.hint': '別のページを開いてから戻り、もう一度お試しください。',
}
