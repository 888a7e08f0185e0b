import type { CheckWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['名前が空です。', '名前を入力するか、候補を選んでください。'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `名前が${provider}には短すぎます。` : '名前がこのサービスには短すぎます。',
    limit === undefined ? 'もっと長くしてください。' : `${number(limit)}文字以上にしてください。`,
  ],
  'name-too-long': ({ limit }) => [
    '名前が長すぎます。',
    limit === undefined ? 'もっと短くしてください。' : `@より前を${number(limit)}文字以内にしてください。`,
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? '名前にスペースは使えません。'
      : character
        ? `名前に「${character}」は使えません。`
        : '名前に使えない文字が含まれています。',
    '通常の英数字を使ってください。',
  ],
  'name-bad-dots': () => [
    'ドットは先頭と末尾には置けず、連続させることもできません。',
    'ドットは、ほかの文字の間に1つずつ置いてください。',
  ],
  'name-is-address': ({ field }) => [
    'これは名前ではなく、アドレス全体です。',
    field === 'handle'
      ? '@より前だけを入力してください。ハンドルは、すべてのドメインに共通の名前です。'
      : '@より前だけを入力し、ドメインは下で選んでください。',
  ],
  'name-reserved': ({ provider }) => [
    provider
      ? `この名前は${provider}が自身のために確保しています。`
      : 'この名前はサービスが自身のために確保しています。',
    'ほかの名前を選んでください。',
  ],
  'domain-missing': () => ['ドメインが選ばれていません。', 'ドメインを選ぶか、入力してください。'],
  'domain-malformed': () => [
    'これはドメイン名ではありません。',
    'example.comのように、英数字、ハイフン、ドットで入力してください。',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider
      ? `ラベルが${provider}に保存できる長さを超えています。`
      : 'ラベルがサービスに保存できる長さを超えています。',
    limit === undefined ? 'もっと短くしてください。' : `${number(limit)}文字以内にしてください。`,
  ],
}
