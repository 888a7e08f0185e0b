import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'この行の引用符が対になっていません。',
  'too-many-cells':
    'この行のセルが1行目より多くなっています。ラベルにカンマを含める場合は、ラベルを引用符で囲む必要があります。',
  'too-often': 'このアドレスはファイルに200回を超えて出てきます。',
  'not-an-entry': 'これはアドレスの項目ではありません。',
  'not-an-address': '「address」の値がメールアドレスではありません。',
  'no-account': 'アカウントの名前がないか、長すぎます。',
  'unknown-provider': 'Aliasmithが対応していないサービスです。',
  'unknown-state': '状態が「active」、「off」、「deleted」のどれでもありません。',
  'unknown-time': '「created」の値が、2026-04-09T12:00:00Zのような日付ではありません。',
  'bad-destination': '「destination」の値がメールアドレスではありません。',
  get 'label-too-long'() {
    return `ラベルが${number(labelMaxLength)}文字を超えています。`
  },
  'service-id-too-long': '「service_id」の値が長すぎます。',
}
