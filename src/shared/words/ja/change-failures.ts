import type { ChangeFailureWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `応答を受け取れなかったため、${provider}が${address}を変更したかどうかは不明です。`
      : '応答を受け取れなかったため、サービスがアドレスを変更したかどうかは不明です。',
    '「設定」の「アドレス」で一覧を更新して確認してください。もう一度行っても問題ありません。',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `ラベルはAliasmithに保存されています。応答を受け取れなかったため、${provider}にも保存されたかどうかは不明です。`
      : 'ラベルはAliasmithに保存されています。応答を受け取れなかったため、サービスにも保存されたかどうかは不明です。',
    'ラベルをもう一度保存してください。繰り返しても問題ありません。',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `変更はAliasmithに保存されています。応答を受け取れなかったため、${provider}にも保存されたかどうかは不明です。`
      : '変更はAliasmithに保存されています。応答を受け取れなかったため、サービスにも保存されたかどうかは不明です。',
    'もう一度行ってください。繰り返しても問題ありません。',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `応答を受け取れなかったため、${address}へのメールの現在の転送先は不明です。`
      : '応答を受け取れなかったため、このアドレスへのメールの現在の転送先は不明です。',
    '転送先をもう一度選ぶか（繰り返しても問題ありません）、「設定」の「アドレス」で一覧を更新してください。',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `応答を受け取れなかったため、${address}について受信者に表示される名前は不明です。`
      : '応答を受け取れなかったため、このアドレスについて受信者に表示される名前は不明です。',
    '名前をもう一度保存するか（繰り返しても問題ありません）、「設定」の「アドレス」で一覧を更新してください。',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `応答を受け取れなかったため、${address}へのプロモーションメールがブロックされているかどうかは不明です。`
      : '応答を受け取れなかったため、このアドレスへのプロモーションメールがブロックされているかどうかは不明です。',
    'もう一度行うか（繰り返しても問題ありません）、「設定」の「アドレス」で一覧を更新してください。',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider
      ? `${provider}は${address}を変更しませんでした。`
      : 'サービスはアドレスを変更しませんでした。',
    'あとでもう一度試すか、サービスのサイトで変更してください。',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider}は${address}を変更しましたが、一覧に反映できませんでした。`
      : 'サービスはアドレスを変更しましたが、一覧に反映できませんでした。',
    'ディスクがいっぱいまたは読み取り専用でないか確認してください。書き込めるようになると、Aliasmithが一覧を修正します。',
  ],
  'cannot-change': ({ address }) => [
    address ? `${address}では今この操作はできません。` : 'このアドレスでは今この操作はできません。',
    '「設定」の「アドレス」で一覧を更新して、状態を確認してください。',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${provider}の一覧に${address}がありません。サービスのゴミ箱にあるか、削除されています。`
      : 'サービスの一覧にこのアドレスがありません。サービスのゴミ箱にあるか、削除されています。',
    'サービスのサイトでゴミ箱を確認してください。何も変更されていません。',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider}に${address}がありません。削除されたか、このアカウントのものではありません。`
            : 'サービスにこのアドレスがありません。削除されたか、このアカウントのものではありません。',
          'このアカウントのキーにどのアドレスがあるか、サービスのサイトで確認してください。',
        ]
      : [
          'このアドレスはその後、削除されたか無効になりました。',
          '「設定」の「アドレス」で一覧を更新して、状態を確認してください。',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `${provider}によると${address}はほかの人のものです。そのため何も変更されていません。`
      : 'サービスによるとこのアドレスはほかの人のものです。そのため何も変更されていません。',
    'このアカウントのキーを「設定」の「アカウント」で確認してください。',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `${address}にAPIキーの一部が含まれているため、リクエストを送信していません。`
      : 'アドレスにAPIキーの一部が含まれているため、リクエストを送信していません。',
    '代わりにサービスのサイトで操作してください。',
  ],
  'account-removed': ({ address }) => [
    address
      ? `${address}のアカウントがAliasmithにないため、サービスに依頼できません。`
      : 'このアドレスのアカウントがAliasmithにないため、サービスに依頼できません。',
    'サービスのサイトで削除するか、アカウントを追加して一覧を更新してください。',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `${provider}では、アドレスの転送先は必ず1つです。`
      : 'このサービスでは、アドレスの転送先は必ず1つです。',
    '1つだけ選び、ほかは外してください。',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider
      ? `名前が${provider}に保存できる長さを超えています。`
      : '名前がサービスに保存できる長さを超えています。',
    limit === undefined ? 'もっと短くしてください。' : `${number(limit)}文字以内にしてください。`,
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider}ではこの名前を使えません。` : 'サービスではこの名前を使えません。',
    '名前を変更するか、空にしてください。',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `${address}からの送信には${provider}の有料プランが必要です。`
      : 'このアドレスからの送信にはサービスの有料プランが必要です。',
    'プランを変更するか、このアドレスに届いたメールに返信してください。',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `${address}へのプロモーションメールのブロックには${provider}の有料プランが必要です。`
      : 'プロモーションメールのブロックにはサービスの有料プランが必要です。',
    '何も変更されていません。アドレスを無効にするか、プランを変更してください。',
  ],
}
