import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { either, number } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'リクエストが多すぎます',
  creations: '新しいアドレスが多すぎます',
  deletions: '削除が多すぎます',
  lists: '一覧の取得が多すぎます',
  claims: '新しいハンドルが多すぎます',
  releases: 'ハンドルの解放が多すぎます',
  switches: 'ハンドルの切り替えが多すぎます',
}

const afterTheWait = '待ち時間が終わったら、もう一度お試しください。'

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) return `${number(backIn)}秒後に、もう一度お試しください。`
  if (backAt) return `${backAt}以降に、もう一度お試しください。`
  return retryAt === undefined ? otherwise : afterTheWait
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const names = alternatives.slice(0, 3).map((name) => `「${name}」`)
  const others = names.length > 0 ? `${either(names)}も使えます。` : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = '少し待ってから、もう一度お試しください。'
const otherAccount = '別のアカウントも使えます。'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `このアドレスは「${usedFor}」に使っています。` : 'このアドレスはすでにお持ちです。'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider}は新しいアドレスではなく${c.address}を発行しました。`
        : 'サービスは新しいアドレスではなく、以前のアドレスを発行しました。',
      asUsed(c),
    ),
    '新しいアドレスが制限されている可能性があります。あとでもう一度試すか、別のアカウントを使ってください。',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider}が新しいアドレスを制限しており、${c.address}をもう一度発行しました。`
        : 'サービスが新しいアドレスを制限しており、以前のアドレスをもう一度発行しました。',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'あとでもう一度お試しください。'
        : `制限は約${number(c.limit)}時間続きます。そのあとで、もう一度お試しください。`,
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider}がアクセスを制限しています：${tooMany[c.counted ?? 'requests']}。`
      : `サービスがアクセスを制限しています：${tooMany[c.counted ?? 'requests']}。`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider}では一定時間内のリクエストの数が限られているため、このリクエストは送信していません。`
      : 'サービスでは一定時間内のリクエストの数が限られているため、このリクエストは送信していません。',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider}がアクセスを制限しています：このネットワークからのリクエストが多すぎます。`
      : 'サービスがアクセスを制限しています：このネットワークからのリクエストが多すぎます。',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider}は1日に非常に多くのアドレスを作成するアカウントをブロックするため、Aliasmithは${number(c.limit)}件までしか作成しません。`
      : 'サービスは1日に非常に多くのアドレスを作成するアカウントをブロックするため、Aliasmithはこれ以上作成しません。',
    orElse(comeBack(c, '明日もう一度お試しください。'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider}がこのアカウントを1日停止しました。新しいアドレスやメールが非常に多いとそうなります。`
      : 'サービスがこのアカウントを1日停止しました。新しいアドレスやメールが非常に多いとそうなります。',
    orElse('その間、このアカウントのアドレスへのメールは届きません。明日もう一度お試しください。', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `${c.provider}のプランでは、今月はこれ以上新しいアドレスを作成できません。`
      : 'プランでは、今月はこれ以上新しいアドレスを作成できません。',
    orElse('来月まで待つか、プランを変更してください。', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `${c.provider}のプランでは、これ以上アドレスを持てません。`
        : `${c.provider}のプランでは、この種類のアドレスは${number(c.limit)}件までです。`
      : 'プランでは、これ以上アドレスを持てません。',
    orElse('不要になったアドレスを削除するか、プランを変更してください。', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `${domain}には${provider}の有料プランが必要です。`
      : 'このドメインにはサービスの有料プランが必要です。',
    '別のドメインを選んでください。',
  ],
  'service-unavailable': (c) => [
    c.provider ? `${c.provider}は現在利用できません。` : 'サービスは現在利用できません。',
    comeBack(c, waitALittle),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'このアカウントの一覧にはアドレスが多すぎます。'
      : account
        ? `アカウント「${account}」の一覧にあるアドレスが${number(limit)}件を超えています。`
        : `このアカウントの一覧にあるアドレスが${number(limit)}件を超えています。`,
    'Aliasmithは読み取った分を保持し、残りは省きます。',
  ],
}
