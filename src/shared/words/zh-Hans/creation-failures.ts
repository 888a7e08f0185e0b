import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider}不接受此名称。` : '该服务不接受此名称。',
    '请选择其他名称，或采用建议。',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider}不接受此域名。` : '该服务不接受此域名。',
    '请选择其他域名。',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider}不再接受之前为${domain}提供的选项。没有创建任何地址。`
      : '该服务不再接受之前为此域名提供的选项。没有创建任何地址。',
    '请重试：Aliasmith会先查询新的选项。',
  ],
  'recipient-refused': ({ provider }) => [
    provider ? `${provider}不接受此收件邮箱。` : '该服务不接受此收件邮箱。',
    '请选择其他收件邮箱，或在服务的网页上验证此收件邮箱。',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider}不接受此标签。` : '该服务不接受此标签。',
    '请更改标签或留空。',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider}不保存此账户的标签：那里关闭了标签存储。`
      : '该服务不保存此账户的标签：那里关闭了标签存储。',
    '标签保留在Aliasmith中。如果也想保存到服务，请在服务的设置中允许，然后再次保存标签。',
  ],
  'template-malformed': () => [
    '无法读取模板。',
    '请使用普通字符以及{word}、{letters:4}、{digits:2}或{chars:8}。',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider ? `此样式生成的名称不被${provider}接受。` : '此样式生成的名称不被该服务接受。',
    '请更改其长度或字符。',
  ],
  'input-refused': ({ provider }) => [
    provider ? `${provider}没有接受请求。` : '该服务没有接受请求。',
    '请更改所输入的内容，然后重试。',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider}不提供此功能。` : '该服务不提供此功能。',
    '该选项不再显示。要重新检查，请在“设置 > 账户”中测试连接。',
  ],
  'name-taken': ({ address }) => [
    address ? `${address}已被占用。` : '此名称已被占用。',
    '请选择其他名称，或采用建议。',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `你已有${address}。` : '你已有此地址。',
    labelUnused
      ? sentences('请在列表中查找，或选择其他名称。', '它的标签没有更改。')
      : '请在列表中查找，或选择其他名称。',
  ],
  'yours-but-off': ({ address }) => [
    address ? `你已有${address}，但它没有启用。` : '你已有此地址，但它没有启用。',
    '请选择其他名称，或在“设置 > 地址”中查看可以执行的操作。',
  ],
  'state-changed': ({ provider }) => [
    provider ? `${provider}在同一时刻更改了此内容。` : '该服务在同一时刻更改了此内容。',
    '请重试。',
  ],
  'no-free-name': () => ['所有建议的名称都已被占用。', '请输入名称，或选择较长的命名样式。'],
}
