import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'メールでキーを取得',
  'mail.title': 'メールでキーを取得',
  'mail.lead': (provider) =>
    `${provider}がメールボックスにコードを送信します。コードを入力すると、キーは表示されずに、システムのキーチェーンに直接保存されます。`,
  'mail.paste': '代わりにキーを貼り付ける',
  'mail.email': 'メールアドレス',
  'mail.email.hint': '自分のメールボックス。新しいアドレスへのメールがここに届きます。',
  'mail.user': '個人アドレス',
  'mail.user.hint': (domain) => `${domain}の個人アドレス、または@より前だけ。`,
  'mail.days': '日数',
  'mail.days.hint': (days) =>
    `キーの有効期間：1〜${number(days)}日。さらに長く指定できるサーバーもあります。`,
  'mail.renews': '自動更新',
  'mail.renews.hint': 'サービスがキーを自動的に更新します。',
  'mail.send': 'コードを送信',
  'mail.confirm': '確認',
  'mail.send.in': (clock) => `コードを送信（あと${clock}）`,
  'mail.confirm.in': (clock) => `確認（あと${clock}）`,
  'mail.sent': (email) => `コードを${email}に送信しました。`,
  'mail.sent.user': (email) => `コードを${email}のメールボックスに送信しました。`,
  'mail.cooldown': (email) =>
    `コードは少し前に${email}に送信されています。まだ使えるため、新しいコードは送信していません。`,
  'mail.cooldown.unseen': (provider, email) =>
    `${provider}によると、コードは少し前に${email}に送信されています。届かない場合は、待ち時間が終わってから、もう一度送信してください。`,
  'mail.limit': (email) =>
    `現在、${email}にはこれ以上コードを送信できません。最後のコードは期限まで使えます。`,
  'mail.limit.unseen': (provider, email) =>
    `現在、${provider}は${email}にこれ以上コードを送信しません。届いたコードがあれば、期限まで使えます。`,
  'mail.stillWorks': (time) => `以前に送信されたコードは、${time}まで使えます。`,
  'mail.code': 'コード',
  'mail.code.digits': '最新のメールにある6桁の数字。',
  'mail.code.words': '最新のメールにある4つの単語。',
  'mail.code.digits.until': (time) => `最新のメールにある6桁の数字。${time}まで使えます。`,
  'mail.code.words.until': (time) => `最新のメールにある4つの単語。${time}まで使えます。`,
  'mail.code.expired': 'コードの期限が切れました。もう一度送信してください。',
  'mail.another': 'コードをもう一度送信',
  'mail.another.in': (clock) => `あと${clock}で、コードをもう一度送信できます。`,
  'mail.another.now': 'コードをもう一度送信できるようになりました。',
  'mail.again': 'もう一度試せます。',
  'mail.left': (left) =>
    left === 0
      ? 'このコードの期限が切れるまで、これ以上コードを送信できません。'
      : `あと${number(left)}回コードを送信できます。`,
  'mail.elsewhere': '別のアドレスを使う',
  'accounts.renewKey': 'キーを更新',
  'accounts.renewKey.of': (nickname) => `「${nickname}」のキーを更新`,
  'key.expires': (date) => `キーの期限：${date}`,
  'key.expired': (date) => `キーの期限切れ：${date}`,
  'key.renews': (date) => `キーの自動更新：${date}`,
  'key.renewing': 'キーは自動更新',
}
