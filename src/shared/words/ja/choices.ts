import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'ドメイン',
  'choice.domain.hint': 'このドメインでは、どんな名前もアドレスになります。',
  'choice.mailbox': 'メールボックス',
  'choice.mailbox.hint': 'メールが届くアドレスです。',
  'choice.separator': '区切り文字',
  'choice.separator.hint': 'メールボックスと名前の間に入る、メールサービスで決められた文字です。',
  'choice.separator.+': 'プラス（+）',
  'choice.separator.-': 'ハイフン（-）',
  'choice.separator._': 'アンダースコア（_）',
  'choice.separator..': 'ドット（.）',
  'choice.separator.=': '等号（=）',
  'choice.recipient': '転送先',
  'choice.recipient.hint':
    '新しいアドレスへのメールがここに届きます。「接続をテスト」を押すと、サービスで選べる転送先が表示されます。',
  'choice.usual': 'サービス側の設定に従う',
  'choice.usual.first': 'サービスの最初の候補',
  'choice.format': '新しい名前',
  'choice.format.hint': '自分で（候補を見ながら）決めるか、サービスに任せます。ホットキーでも使われます。',
  'choice.format.usual': 'ドメインが許す場合は自分で決める',
  ...nameFormatWords,
  'choice.saved': '保存済みの設定に従う',
  'choice.gone': 'サービスはもう提供していません',
}
