import type { ListWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `アカウント「${account}」のキーは別のメールボックスのものです。このキーのアドレスは${listed}に転送されますが、Aliasmithにあるアドレスは${known}に転送されます。`,
    hint: '何も変更されていません。キーが違う場合は、「設定」の「アカウント」で変更してください。メールボックスが2つある場合は、2つ目のアカウントを追加してください。',
    yes: 'このメールボックスも使う',
    no: 'あとで',
  }),
  missing: (account, missing, existing) => ({
    message: `アカウント「${account}」の一覧に、${number(existing)}件中${number(missing)}件のアドレスがありません。削除されましたか？`,
    hint: '答えるまでは、使えるものとして扱います。削除していない場合は、アカウントのキーとサーバーアドレスを確認してください。「設定」の「アドレス」で答えてください。',
    yes: '削除された',
    no: '残す',
  }),
}
