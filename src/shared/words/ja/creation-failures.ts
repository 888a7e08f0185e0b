import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider}ではこの名前を使えません。` : 'サービスではこの名前を使えません。',
    'ほかの名前にするか、候補を選んでください。',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider}ではこのドメインを使えません。` : 'サービスではこのドメインを使えません。',
    '別のドメインを選んでください。',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider}は、${domain}について提示した内容をもう受け付けません。何も作成されていません。`
      : 'サービスは、このドメインについて提示した内容をもう受け付けません。何も作成されていません。',
    'もう一度お試しください。Aliasmithが先に新しい提示を求めます。',
  ],
  'recipient-refused': ({ provider }) => [
    provider ? `${provider}ではこの転送先を使えません。` : 'サービスではこの転送先を使えません。',
    'ほかの転送先を選ぶか、サービスのサイトでこの転送先を確認済みにしてください。',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider}ではこのラベルを使えません。` : 'サービスではこのラベルを使えません。',
    'ラベルを変更するか、空にしてください。',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider}は、このアカウントのラベルを保存しません。サービス側で保存がオフになっています。`
      : 'サービスは、このアカウントのラベルを保存しません。サービス側で保存がオフになっています。',
    'ラベルはAliasmithに残ります。サービスにも保存するには、サービスの設定で許可してから、もう一度保存してください。',
  ],
  'template-malformed': () => [
    'テンプレートを読み取れません。',
    '通常の文字と、{word}、{letters:4}、{digits:2}、{chars:8}を使ってください。',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `この形式で作られる名前は${provider}では使えません。`
      : 'この形式で作られる名前はサービスでは使えません。',
    '長さまたは文字を変更してください。',
  ],
  'input-refused': ({ provider }) => [
    provider
      ? `${provider}はリクエストを受け付けませんでした。`
      : 'サービスはリクエストを受け付けませんでした。',
    '入力内容を変更して、もう一度お試しください。',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider}はこの機能を提供していません。` : 'サービスはこの機能を提供していません。',
    '今後は表示されません。「設定」の「アカウント」で接続をテストすると、もう一度確認できます。',
  ],
  'name-taken': ({ address }) => [
    address ? `${address}はすでに使われています。` : 'この名前はすでに使われています。',
    'ほかの名前にするか、候補を選んでください。',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `${address}はすでにお持ちです。` : 'このアドレスはすでにお持ちです。',
    labelUnused
      ? sentences('一覧から探すか、ほかの名前を選んでください。', 'ラベルは変更されていません。')
      : '一覧から探すか、ほかの名前を選んでください。',
  ],
  'yours-but-off': ({ address }) => [
    address
      ? `${address}はすでにお持ちですが、有効ではありません。`
      : 'このアドレスはすでにお持ちですが、有効ではありません。',
    'ほかの名前を選ぶか、「設定」の「アドレス」で、できることを確認してください。',
  ],
  'state-changed': ({ provider }) => [
    provider ? `${provider}が同じ瞬間にこれを変更しました。` : 'サービスが同じ瞬間にこれを変更しました。',
    'もう一度お試しください。',
  ],
  'no-free-name': () => [
    'どの候補もすでに使われていました。',
    '名前を入力するか、もっと長い名前の形式を選んでください。',
  ],
}
