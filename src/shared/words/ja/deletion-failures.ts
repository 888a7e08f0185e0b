import type { DeletionFailureWords } from '../catalogue.ts'

/** How to see whether an address was deleted. */
const lookAgain = (backAt: string | undefined) =>
  backAt
    ? `${backAt}以降に「設定」の「アドレス」で一覧を更新して確認してください。もう一度削除しても問題ありません。`
    : '「設定」の「アドレス」で一覧を更新して確認してください。もう一度削除しても問題ありません。'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `応答を受け取れなかったため、${address}が削除されたかどうかは不明です。`
      : '応答を受け取れなかったため、アドレスが削除されたかどうかは不明です。',
    lookAgain(backAt),
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address}はもうメールを受信しませんが、削除されたかどうかを${provider}に確認できませんでした。`
      : 'アドレスはもうメールを受信しませんが、削除されたかどうかをサービスに確認できませんでした。',
    lookAgain(backAt),
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider}では独自ドメインのアドレスにゴミ箱がないため、${address}は完全に削除されてしまいます。`
      : 'このサービスでは独自ドメインのアドレスにゴミ箱がないため、このアドレスは完全に削除されてしまいます。',
    '何も変更されていません。アドレスを無効にするか、完全に削除してください。',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider}では、メールを受信したことのあるアドレスを完全には削除できません。${address}は受信したことがあります。`
      : 'このサービスでは、メールを受信したことのあるアドレスを完全には削除できません。このアドレスは受信したことがあります。',
    '何も変更されていません。まだメールが返送される状態でなければ、「削除（メールは返送）」を選んでください。',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider
      ? `${provider}は${address}を削除しませんでした。`
      : 'サービスはアドレスを削除しませんでした。',
    'あとでもう一度試すか、サービスのサイトで削除してください。',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address
      ? `${address}は削除されましたが、一覧に反映できませんでした。`
      : 'アドレスは削除されましたが、一覧に反映できませんでした。',
    'ディスクがいっぱいまたは読み取り専用でないか確認してください。書き込めるようになると、Aliasmithが一覧を修正します。',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider}は${address}を無効にしており、削除しません。`
      : 'サービスはこのアドレスを無効にしており、削除しません。',
    'このアドレスはメールを受信しません。何も変更されていません。',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `前の削除が失敗したため、${provider}には依頼していません。`
      : '前の削除が失敗したため、サービスには依頼していません。',
    backAt ? `残りは${backAt}以降に削除してください。` : '残りはあとで削除してください。',
  ],
  'cannot-delete': ({ provider }) => [
    provider
      ? `${provider}にはアドレスを削除する手段がありません。`
      : 'サービスにはアドレスを削除する手段がありません。',
    'サービスのサイトで削除できるか確認してください。',
  ],
  'cannot-delete-of-handle': () => [
    'ハンドルのアドレスだけを削除することはできません。',
    '「設定」の「アカウント」で、そのドメインを無効にするか、ハンドルを解放してください。',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `${address}は削除済みで、${provider}は同じアドレスを二度と発行しません。`
      : 'このアドレスは削除済みで、サービスは同じアドレスを二度と発行しません。',
    'ほかの名前にするか、候補を選んでください。',
  ],
}
