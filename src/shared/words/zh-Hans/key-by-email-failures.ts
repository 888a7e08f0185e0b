import type { KeyByEmailFailureWords } from '../catalogue.ts'

const notUsed = '没有使用该验证码。请使用关于新密钥的邮件中的验证码，或重新发送验证码。'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords: KeyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    provider ? `${provider}不接受此邮箱地址。` : '该服务不接受此邮箱地址。',
    '请检查拼写，或使用其他地址。',
  ],
  'email-managed': ({ provider }) => [
    provider ? `${provider}不向其自身域名下的地址提供密钥。` : '该服务不向其自身域名下的地址提供密钥。',
    '请使用你自己邮箱的地址，也就是希望收到邮件的地址。',
  ],
  'email-banned': ({ provider }) => [
    provider ? `${provider}已封禁此地址。` : '该服务已封禁此地址。',
    '请使用其他邮箱的地址，或联系该服务。',
  ],
  'days-refused': ({ provider }) => [
    provider ? `${provider}不提供有效期这么多天的密钥。` : '该服务不提供有效期这么多天的密钥。',
    '请选择较少的天数；服务最多只承诺90天。',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    provider
      ? `${provider}要求放慢速度：请求或尝试的验证码过多。`
      : '该服务要求放慢速度：请求或尝试的验证码过多。',
    retryAt === undefined ? '请稍等一会儿，然后重试。' : '请在等待时间结束后重试。',
  ],
  'code-not-sent': ({ provider }) => [
    provider ? `${provider}没有发送验证码。` : '该服务没有发送验证码。',
    '请稍等片刻再重试。',
  ],
  'code-refused': ({ provider }) => [
    provider ? `${provider}不接受此内容作为验证码。` : '该服务不接受此内容作为验证码。',
    '请从最新的邮件中重新复制。',
  ],
  'code-rejected': () => ['此验证码错误、已过期或已使用过。', '请查看最新的邮件，或重新发送验证码。'],
  'code-for-list': ({ provider }) => [
    provider
      ? `此验证码会显示你在${provider}的密钥列表，不会创建密钥。`
      : '此验证码会显示你的密钥列表，不会创建密钥。',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider ? `此验证码会删除你在${provider}的所有密钥。` : '此验证码会删除你的所有密钥。',
    notUsed,
  ],
  'code-for-other': () => ['此验证码不是用于创建新密钥的。', notUsed],
  'code-for-another': () => ['此验证码属于另一个邮箱地址。', notUsed],
  'code-unseen': ({ provider }) => [
    provider
      ? `${provider}没有说明此验证码的用途，因此没有使用。`
      : '该服务没有说明此验证码的用途，因此没有使用。',
    '请重试。如果再次发生，请打开邮件中的链接，并将密钥粘贴到此处。',
  ],
  'code-made-no-key': ({ provider }) => [
    provider
      ? `${provider}将此验证码用于其他用途，没有创建密钥。`
      : '该服务将此验证码用于其他用途，没有创建密钥。',
    '邮件说明了该验证码的用途。请重新发送验证码以获取密钥。',
  ],
  'key-lost': ({ provider }) => [
    provider ? `${provider}的回应丢失了，密钥可能也随之丢失。` : '服务的回应丢失了，密钥可能也随之丢失。',
    '请重新发送验证码。没有送达的密钥任何人都无法使用，并会自动过期。',
  ],
  'key-for-another': ({ provider }) => [
    provider
      ? `${provider}提供的是另一个邮箱地址的密钥，因此没有保存。`
      : '该服务提供的是另一个邮箱地址的密钥，因此没有保存。',
    '请重新发送验证码，并使用最新邮件中的验证码。',
  ],
}
