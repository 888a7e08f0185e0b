import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { either, number } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: '请求过多。',
  creations: '新建的地址过多。',
  deletions: '删除过多。',
  lists: '列表查询过多。',
  claims: '新认领的专属名过多。',
  releases: '释放专属名过多。',
  switches: '启用或停用专属名过多。',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) return `请在${number(backIn)}秒后重试。`
  if (backAt) return `请在${backAt}之后重试。`
  return retryAt === undefined ? otherwise : '请在等待时间结束后重试。'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0 ? `也可以使用其他账户：${either(alternatives.slice(0, 3))}。` : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = '请稍等一会儿，然后重试。'
const otherAccount = '也可以使用其他账户。'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `你将它用于“${usedFor}”。` : '你已有该地址。'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider}提供的是${c.address}，而不是新地址。`
        : '该服务提供的是旧地址，而不是新地址。',
      asUsed(c),
    ),
    '该服务可能在限制新地址：请稍后重试，或使用其他账户。',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider}正在限制新地址：再次提供了${c.address}。`
        : '该服务正在限制新地址：再次提供了旧地址。',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined ? '请稍后重试。' : `此限制持续约${number(c.limit)}小时。请在此之后重试。`,
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider}要求放慢速度：${tooMany[c.counted ?? 'requests']}`
      : `该服务要求放慢速度：${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider}在一段时间内只允许一定数量的请求，因此没有发送这次请求。`
      : '该服务在一段时间内只允许一定数量的请求，因此没有发送这次请求。',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider}要求放慢速度：来自你所在网络的请求过多。`
      : '该服务要求放慢速度：来自你所在网络的请求过多。',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider}会封禁一天内创建大量地址的账户，因此Aliasmith最多创建${number(c.limit)}个。`
      : '该服务会封禁一天内创建大量地址的账户，因此Aliasmith不再创建。',
    orElse(comeBack(c, '请明天重试。'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider}已将此账户暂停一天；新地址或邮件非常多时会这样处理。`
      : '该服务已将此账户暂停一天；新地址或邮件非常多时会这样处理。',
    orElse('在此期间，寄给其地址的邮件不会送达。请明天重试。', c),
  ],
  'quota-used-up': (c) => [
    c.provider ? `你在${c.provider}的套餐本月不允许再创建新地址。` : '你的套餐本月不允许再创建新地址。',
    orElse('请等到下个月，或更改套餐。', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `你在${c.provider}的套餐不允许再增加地址。`
        : `你在${c.provider}的套餐最多允许${number(c.limit)}个此类地址。`
      : '你的套餐不允许再增加地址。',
    orElse('请删除不再需要的地址，或更改套餐。', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider ? `使用${domain}需要${provider}的付费套餐。` : '使用此域名需要服务的付费套餐。',
    '请选择其他域名。',
  ],
  'service-unavailable': (c) => [
    c.provider ? `${c.provider}暂时不可用。` : '该服务暂时不可用。',
    comeBack(c, '请稍等片刻再重试。'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? '此账户的列表中地址过多。'
      : account
        ? `账户“${account}”的列表有超过${number(limit)}个地址。`
        : `此账户的列表有超过${number(limit)}个地址。`,
    'Aliasmith会保留已读取的地址，略去其余的。',
  ],
}
