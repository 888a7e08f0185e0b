import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'もう一度作成すると、別のアドレスが作られます。' : '二重に作成されることはありません。'

/** That nobody knows whether an address was made. Where the service makes the name, only the domain is known. */
const unknown = ({ address, domain }: FailureContext): string =>
  address
    ? `${address}が作成されたかどうかは不明です。`
    : domain
      ? `${domain}のアドレスが作成されたかどうかは不明です。`
      : 'アドレスが作成されたかどうかは不明です。'

/** Sentences for creations whose answer was lost. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    `応答を受け取れなかったため、${unknown(c)}`,
    sentences('接続が回復したら、もう一度確認してください。', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && (c.address || c.domain)
      ? `${c.provider}側でエラーが発生したため、${unknown(c)}`
      : `サービス側でエラーが発生したため、${unknown({})}`,
    sentences('少し待ってから、もう一度確認してください。', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && (c.address || c.domain)
      ? `${c.provider}の応答を読み取れないため、${unknown(c)}`
      : `サービスの応答を読み取れないため、${unknown({})}`,
    sentences(
      'あとでもう一度確認してください。ネットワークのログインページに妨げられている可能性があります。',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && (c.address || c.domain)
      ? `アカウント「${c.account}」のキーでは${c.provider}に問い合わせられないため、${unknown(c)}`
      : `このアカウントのキーではサービスに問い合わせられないため、${unknown({})}`,
    sentences(
      '「設定」の「アカウント」を開き、接続をテストしてから、もう一度確認してください。',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && (c.address || c.domain)
      ? `アカウント「${c.account}」のキーが保存されていないため、${unknown(c)}`
      : `このアカウントのキーが保存されていないため、${unknown({})}`,
    sentences(
      '「設定」の「アカウント」を開き、キーを入力してから、もう一度確認してください。',
      ifRepeated(c),
    ),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider}には${domain}の新しいアドレスがありません。`
      : provider
        ? `${provider}にこのアドレスはありません。作成されていませんでした。`
        : 'サービスにこのアドレスはありません。作成されていませんでした。',
    'もう一度作成してください。',
  ],
  'attempt-gone': () => [
    'このアドレスについて、これ以上わかることはありません。',
    '一覧を確認し、なければもう一度作成してください。',
  ],
}
