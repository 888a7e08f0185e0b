import type { ConnectionFailureWords } from '../catalogue.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords: ConnectionFailureWords = {
  'service-error': ({ provider }) => [
    provider ? `${provider}自身出错。` : '该服务自身出错。',
    '请稍等片刻再重试。',
  ],
  'answer-empty': ({ provider }) => [
    provider ? `${provider}的回应是空的。` : '该服务的回应是空的。',
    '请重试。如果再次发生，请在“设置”中检查服务器地址。',
  ],
  'answer-cut': ({ provider }) => [
    provider ? `${provider}的回应中断了。` : '该服务的回应中断了。',
    '请检查网络连接，然后重试。',
  ],
  'answer-not-json': ({ provider }) => [
    provider ? `${provider}返回的是网页而不是数据。` : '该服务返回的是网页而不是数据。',
    '可能是你所在网络的登录页面造成的。如果不是，请检查该账户的服务器地址。',
  ],
  'answer-wrong-shape': ({ provider }) => [
    provider ? `此版本无法理解${provider}的回应。` : '此版本无法理解该服务的回应。',
    '请在“设置”中检查服务器地址，或查看是否有新版本的Aliasmith。',
  ],
  'answer-too-large': ({ provider }) => [
    provider
      ? `${provider}发来的数据远超预期，因此已停止读取。`
      : '该服务发来的数据远超预期，因此已停止读取。',
    '请在“设置”中检查服务器地址。',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `发往${provider}的请求被转到另一个地址，Aliasmith没有跟随。`
      : '请求被转到另一个地址，Aliasmith没有跟随。',
    '你所在的网络可能要求登录：请打开一个网页。如果不是，请在“设置”中检查服务器地址。',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `${provider}为此请求指定了另一台服务器，但你的密钥不会发往那里。请求没有发送。`
      : '该服务为此请求指定了另一台服务器，但你的密钥不会发往那里。没有发送任何内容。',
    '请在“设置 > 账户”中检查服务器地址。',
  ],
  'network-login': () => ['你所在的网络要求先登录。', '请在浏览器中打开一个网页并登录，然后重试。'],
  'answer-not-an-address': ({ provider }) => [
    provider ? `${provider}返回的不是邮箱地址，因此没有复制。` : '该服务返回的不是邮箱地址，因此没有复制。',
    '请在“设置”中检查服务器地址。',
  ],
  'answer-contradicts': ({ provider }) => [
    provider ? `${provider}的回应与请求不符。` : '该服务的回应与请求不符。',
    '请在服务的网页上核对实际执行了什么操作。',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `找不到${provider}的服务器。` : '找不到服务器。',
    '请检查网络连接和服务器地址。',
  ],
  'connection-refused': ({ provider }) => [
    provider ? `${provider}的服务器不接受连接。` : '服务器不接受连接。',
    '请检查服务器地址，或稍后重试。',
  ],
  'connection-lost': ({ provider }) => [
    provider ? `与${provider}的连接中断了。` : '与该服务的连接中断了。',
    '请检查网络连接，然后重试。',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `${provider}的服务器无法证明自己的身份，因此没有发送任何内容。`
      : '服务器无法证明自己的身份，因此没有发送任何内容。',
    '请检查这台电脑的日期和服务器地址。所在网络可能正在拦截连接。',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `${provider}的服务器地址所用的端口保留作其他用途，因此没有发送任何内容。`
      : '服务器地址所用的端口保留作其他用途，因此没有发送任何内容。',
    '请更正服务器地址，或让服务器使用其他端口。',
  ],
  'no-secure-connection': ({ provider }) => [
    provider ? `无法与${provider}的服务器建立安全连接（https）。` : '无法与服务器建立安全连接（https）。',
    '请检查服务器地址及其端口：该端口上的服务可能不支持https。',
  ],
  offline: () => ['这台电脑没有联网。', '请连接互联网，然后重试。'],
  unreachable: ({ provider }) => [
    provider ? `无法连接到${provider}。` : '无法连接到该服务。',
    '请检查网络连接，然后重试。',
  ],
  'timed-out': ({ provider }) => [
    provider ? `${provider}没有及时回应。` : '该服务没有及时回应。',
    '请稍等片刻再重试。',
  ],
  'not-found': ({ provider }) => [
    provider ? `${provider}没有找到所请求的内容。` : '该服务没有找到所请求的内容。',
    '请在“设置 > 账户”中检查服务器地址。',
  ],
  'program-refused': ({ provider }) => [
    provider
      ? `${provider}拒绝了Aliasmith，与密钥无关。没有执行任何操作。`
      : '该服务拒绝了Aliasmith，与密钥无关。没有执行任何操作。',
    '请稍后重试，或使用其网站。密钥无需更换。',
  ],
}
