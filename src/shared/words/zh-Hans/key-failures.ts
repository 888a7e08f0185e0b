import type { KeyFailureWords } from '../catalogue.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords: KeyFailureWords = {
  'key-in-request': () => [
    '输入的内容包含API密钥的一部分，因此既没有发送也没有保存。',
    '请去掉密钥。密钥只能填入它自己的输入框。',
  ],
  'key-missing': ({ account }) => [
    account ? `没有为账户“${account}”保存密钥。` : '没有为此账户保存密钥。',
    '请打开“设置 > 账户”，再次输入其密钥。',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `钥匙串中为账户“${account}”保存的不是${provider}的密钥，因此没有发送。`
      : '钥匙串中为此账户保存的不是其服务的密钥，因此没有发送。',
    '请打开“设置 > 账户”，再次输入其密钥。',
  ],
  'key-not-received': ({ provider }) => [
    provider ? `${provider}没有收到密钥。` : '该服务没有收到密钥。',
    '请打开“设置 > 账户”，更换密钥。如果再次发生，可能是代理移除了密钥。',
  ],
  'key-format-refused': ({ provider }) => [
    provider ? `${provider}表示该密钥的格式与其密钥不符。` : '该服务表示该密钥的格式与其密钥不符。',
    '请重新复制整个密钥，并在“设置 > 账户”中更换。',
  ],
  'key-rejected': ({ provider }) => [
    provider ? `${provider}拒绝了该密钥：密钥错误或已过期。` : '该服务拒绝了密钥：密钥错误或已过期。',
    '请从服务获取新密钥，并为此账户输入。',
  ],
  'key-too-narrow': ({ provider }) => [
    provider ? `${provider}没有授予此密钥访问地址的权限。` : '该服务没有授予此密钥访问地址的权限。',
    '请按照“设置 > 账户”中的步骤获取有此权限的密钥，并为此账户输入。',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `密钥有效，但${provider}表示它缺少权限“${permission}”。`
      : '密钥有效，但该服务表示它缺少一项权限。',
    '请在服务的网页上为密钥添加该权限，或创建新密钥并在“设置 > 账户”中更换。',
  ],
  forbidden: ({ provider }) => [
    provider ? `${provider}不允许用你的密钥执行此操作。` : '该服务不允许用你的密钥执行此操作。',
    '请检查该服务中的账户，或使用其他账户。',
  ],
  'not-yours': ({ provider }) => [
    provider ? `${provider}表示这属于其他人。` : '该服务表示这属于其他人。',
    '请另选一个，或检查正在使用的账户。',
  ],
  banned: ({ provider }) => [
    provider ? `${provider}已封禁此请求中的某项内容。` : '该服务已封禁此请求中的某项内容。',
    '请尝试其他名称或域名。如果仍然不行，请联系该服务。',
  ],
  'banned-name': ({ provider }) => [
    provider ? `${provider}已封禁此名称。` : '该服务已封禁此名称。',
    '请选择其他名称。',
  ],
  'banned-domain': ({ domain, provider }) => [
    domain && provider ? `${provider}已封禁${domain}。` : '该服务已封禁此域名。',
    '请选择其他域名。',
  ],
  'banned-owner': ({ provider }) => [
    provider
      ? `${provider}已封禁此密钥的所有者，因此不会用它创建任何内容。`
      : '该服务已封禁此密钥的所有者，因此不会用它创建任何内容。',
    '更换名称或域名没有用。请使用其他账户，或联系该服务。',
  ],
  'banned-network': ({ provider }) => [
    provider ? `${provider}已封禁你所在的网络。` : '该服务已封禁你所在的网络。',
    '请使用其他网络，或联系该服务。',
  ],
  'no-account': () => ['还没有设置账户。', '请在“设置”中添加账户，或试用练习账户。'],
  'account-gone': () => ['此账户已不存在。', '请选择其他账户。'],
}
