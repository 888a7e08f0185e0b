import type { ManyAddressWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    '今メールを受信していないアドレスは、そのまま受信しません。完全に削除され、同じアドレスは誰にも二度と作成できません。',
  'delete.perhaps.off':
    '今メールを受信していないアドレスは、そのまま受信しません。取り消すことはできず、同じ名前を再び作成できない可能性があります。',
  'delete.again.off':
    '今メールを受信していないアドレスは、そのまま受信しません。同じ名前で再び作成できます。',
  'delete.caught.off':
    '同じ名前で再び作成できます。ドメインにキャッチオールがある場合は、メールが届くことがあります。',

  'delete.title': (count) => `${number(count)}件のアドレスを削除しますか？`,
  'delete.names': (count) => `削除するアドレス${number(count)}件`,
  'delete.forever': () =>
    'すぐにメールを受信しなくなります。完全に削除され、同じアドレスは誰にも二度と作成できません。',
  'delete.perhaps': () =>
    'すぐにメールを受信しなくなります。取り消すことはできず、同じアドレスを再び作成できない可能性があります。',
  'delete.again': () => 'すぐにメールを受信しなくなります。同じ名前で再び作成できます。',
  'delete.caught': () =>
    'すぐにメールを受信しなくなります。ただし、ドメインにキャッチオールがある場合は引き続き届きます。同じ名前で再び作成できます。',
  'delete.practice': () => '練習用アドレスはメールを受信しません。削除済みの印を付けるだけです。',
  'delete.none': (count) =>
    count === 1 ? 'このアドレスは削除できません' : `この${number(count)}件のアドレスはどれも削除できません`,
  'delete.cannot': (count, provider) =>
    `${provider}のアドレス${number(count)}件は残ります。このサービスには削除する手段がありません。`,
  'delete.state': (count, provider) =>
    `${provider}のアドレス${number(count)}件は残ります。有効ではなく、このサービスで削除できるのは有効なアドレスだけです。`,
  'delete.gone': (count, account) =>
    `「${account}」のアドレス${number(count)}件は残ります。このアカウントはAliasmithになく、サービスに依頼できません。`,
  'delete.handle': (count) =>
    `${number(count)}件のアドレスは残ります。ハンドルのアドレスで、無効化や解放はハンドル単位で行います。`,
  'delete.yes': '完全に削除',
  'delete.yes.practice': '削除',
  'delete.no': 'キャンセル',
  'delete.progress': (done, total) => `${number(total)}件中${number(done)}件`,
  'delete.report': (count) => `${number(count)}件のアドレスを削除しました`,
  'delete.report.nothing': 'アドレスは削除されませんでした',
  'delete.report.unknown': '応答を受け取れませんでした',
  'delete.kept': (count) => `${number(count)}件のアドレスは残っています`,
  'delete.unsaved': (count) => `${number(count)}件のアドレスを削除しましたが、記録できませんでした`,
  'delete.unknown': (count) => `${number(count)}件のアドレスは削除された可能性があります`,
  'delete.close': '閉じる',

  'bulk.title.label': (count) => `${number(count)}件のアドレスにラベルを付ける`,
  'bulk.title.turn-off': (count) => `${number(count)}件のアドレスを無効にしますか？`,
  'bulk.title.turn-on': (count) => `${number(count)}件のアドレスを有効にしますか？`,
  'bulk.text.label': '今のラベルは新しいラベルに置き換わります。空にするとラベルを削除します。',
  'bulk.text.turn-off': 'あとで再び有効にできます。',
  'bulk.text.turn-off.caught':
    'あとで再び有効にできます。ドメインにキャッチオールがある場合は、メールが届くことがあります。',
  'bulk.text.turn-off.to-trash': '再び有効にするまで、メールはメールボックスのゴミ箱に入ります。',
  'bulk.text.turn-on': '再びメールを受信します。',
  'bulk.names': (count) => `変更するアドレス${number(count)}件`,
  'bulk.stay.turn-off': (count) =>
    `${number(count)}件のアドレスは変わりません。無効にできないか、すでに無効です。`,
  'bulk.stay.turn-on': (count) =>
    `${number(count)}件のアドレスは変わりません。有効にできないか、すでに有効です。`,
  'bulk.none': '変更できるアドレスがありません',
  'bulk.yes.label': '保存',
  'bulk.yes.turn-off': '無効にする',
  'bulk.yes.turn-on': '有効にする',
  'bulk.no': 'キャンセル',
  'bulk.stop': '中止',
  'bulk.stopping': 'このアドレスのあとで中止します…',
  'bulk.done.label': (count) => `${number(count)}件のアドレスにラベルを付けました`,
  'bulk.done.turn-off': (count) => `${number(count)}件のアドレスを無効にしました`,
  'bulk.done.turn-on': (count) => `${number(count)}件のアドレスを有効にしました`,
  'bulk.nothing': 'アドレスは変更されませんでした',
  'bulk.kept': (count) => `${number(count)}件のアドレスは変更されませんでした`,
  'bulk.unknown': (count) => `${number(count)}件のアドレスは変更された可能性があります`,
  'bulk.untold': (count) =>
    `${number(count)}件のアドレスにAliasmithでラベルを付けましたが、サービスには保存されていません`,
  'bulk.left': (count) => `${number(count)}件のアドレスはそのままです。`,
  'bulk.notAsked': (service) => `前のリクエストが失敗したため、${service}には依頼していません。`,
}
