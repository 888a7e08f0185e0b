import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? '再次创建会另外得到一个地址。' : '它不会被创建两次。'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `服务的回应丢失了，因此无法确定${c.address}是否已创建。`
      : c.domain
        ? `服务的回应丢失了，因此无法确定${c.domain}下的地址是否已创建。`
        : '服务的回应丢失了，因此无法确定该地址是否已创建。',
    sentences('请在恢复连接后再次检查。', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `${c.provider}自身出错，因此无法确定${c.address}是否已创建。`
      : c.provider && c.domain
        ? `${c.provider}自身出错，因此无法确定${c.domain}下的地址是否已创建。`
        : '该服务自身出错，因此无法确定该地址是否已创建。',
    sentences('请稍等片刻再检查。', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `${c.provider}的回应无法读取，因此无法确定${c.address}是否已创建。`
      : c.provider && c.domain
        ? `${c.provider}的回应无法读取，因此无法确定${c.domain}下的地址是否已创建。`
        : '该服务的回应无法读取，因此无法确定该地址是否已创建。',
    sentences('请稍后再次检查；可能是你所在网络的登录页面造成的。', ifRepeated(c)),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `无法用账户“${c.account}”的密钥查询${c.provider}，因此无法确定${c.address}是否已创建。`
      : c.provider && c.account && c.domain
        ? `无法用账户“${c.account}”的密钥查询${c.provider}，因此无法确定${c.domain}下的地址是否已创建。`
        : '无法用此账户的密钥查询该服务，因此无法确定该地址是否已创建。',
    sentences('请打开“设置 > 账户”，测试连接，然后再次检查。', ifRepeated(c)),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `没有为账户“${c.account}”保存密钥，因此无法确定${c.address}是否已创建。`
      : c.account && c.domain
        ? `没有为账户“${c.account}”保存密钥，因此无法确定${c.domain}下的地址是否已创建。`
        : '没有为此账户保存密钥，因此无法确定该地址是否已创建。',
    sentences('请打开“设置 > 账户”，输入密钥，然后再次检查。', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider}在${domain}下没有新地址。`
      : provider
        ? `${provider}没有此地址：它没有创建。`
        : '该服务没有此地址：它没有创建。',
    '请重新创建。',
  ],
  'attempt-gone': () => ['关于此地址没有更多信息。', '请在列表中查找；如果没有，请重新创建。'],
}
