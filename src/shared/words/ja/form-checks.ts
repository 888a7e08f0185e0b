import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { number } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['APIキーがありません。', 'サービスから受け取ったキーを貼り付けてください。'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'このサービスのキーではないようです。'
      : limit === undefined
        ? `${provider}のキーではないようです。`
        : `${provider}のキーは英数字のみの${number(limit)}文字です。`,
    'キー全体をもう一度コピーして、ここに貼り付けてください。',
  ],
  'key-in-use': ({ nickname }) => [
    nickname
      ? `このキーはアカウント「${nickname}」ですでに使われています。`
      : 'このキーはほかのアカウントですでに使われています。',
    'そのアカウントを使うか、別のキーを入力してください。',
  ],
  'key-too-large': () => [
    'このキーはキーチェーンには長すぎます。',
    '前後に余分なものを含めず、キーだけを貼り付けてください。',
  ],
  'server-needs-key': () => [
    'サーバーアドレスが変更されました。',
    'APIキーをもう一度入力してください。保存したキーは、保存したときのサーバーにしか送られません。',
  ],
  'server-empty': () => ['サーバーアドレスが空です。', 'https://mail.example.comのように入力してください。'],
  'server-without-scheme': () => [
    'サーバーアドレスがhttps://で始まっていません。',
    '先頭にhttps://を付けてください。',
  ],
  'server-not-https': () => [
    '保護されていない接続でキーが送られることはありません。',
    'https://を使ってください。http://を使えるのは、このコンピューター上のサーバーだけです。',
  ],
  'server-with-path': () => [
    'サーバーアドレスのホスト名のあとに余分なものがあります。',
    'パスを除き、https://とホスト、必要ならポートだけを入力してください。',
  ],
  'server-with-credentials': () => [
    'サーバーアドレスにユーザー名またはパスワードが含まれています。',
    '取り除いてください。必要なのはAPIキーだけです。',
  ],
  'server-malformed': () => [
    'これはサーバーアドレスではありません。',
    'https://mail.example.comのように入力してください。',
  ],
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `${provider}では、英字以外の文字で終わるドメインを使えません。`
      : 'サービスでは、英字以外の文字で終わるドメインを使えません。',
    '.comのように、末尾が通常の英字のドメインを選んでください。',
  ],
  'nickname-empty': () => ['ニックネームが空です。', 'わかりやすい名前をアカウントに付けてください。'],
  'nickname-too-long': ({ limit }) => [
    'ニックネームが長すぎます。',
    limit === undefined ? 'もっと短くしてください。' : `${number(limit)}文字以内にしてください。`,
  ],
  'nickname-taken': () => [
    'このニックネームはほかのアカウントで使われています。',
    '別のニックネームを選んでください。',
  ],
  'confirmation-wrong': () => [
    '入力した内容がこのハンドルと一致しません。',
    '表示されているとおりに入力してください。',
  ],
  'mailbox-missing': () => [
    'メールボックスがありません。',
    'name@example.comのように、アドレス全体を入力してください。',
  ],
  'mailbox-too-long': ({ limit }) => [
    'このメールボックスの名前が長く、別の名前を付け加える余地がありません。',
    limit === undefined
      ? '名前がもっと短いメールボックスを使ってください。'
      : `@より前は${number(limit)}文字までです。`,
  ],
  'email-missing': () => [
    'メールアドレスがありません。',
    'name@example.comのように、アドレス全体を入力してください。',
  ],
  'email-malformed': () => [
    'これはメールアドレスではありません。',
    'name@example.comのように、アドレス全体を入力してください。',
  ],
  'email-elsewhere': ({ provider }) => [
    provider
      ? `このアドレスは、${provider}に登録されたものではありません。`
      : 'このアドレスは、サービスに登録されたものではありません。',
    'サービスでの個人アドレスか、その@より前だけを入力してください。',
  ],
  'days-outside': ({ limit }) => [
    'この日数は指定できません。',
    limit === undefined
      ? '日数を整数で入力してください。'
      : `1から${number(limit)}までの整数を入力してください。`,
  ],
  'code-malformed': () => ['コードは6桁の数字です。', 'メールからコピーするか、入力してください。'],
  'code-words-malformed': () => ['コードは4つの単語です。', 'メールからコピーするか、入力してください。'],
}
