import type { HandleFailureWords } from '../catalogue.ts'

/** Sentences for failures with handles. */
export const handleFailureWords: HandleFailureWords = {
  'handle-not-found': ({ provider }) => [
    provider ? `${provider}没有此专属名。` : '该服务没有此专属名。',
    '请检查拼写，或认领它。',
  ],
  'handle-gone': ({ provider }) => [
    provider ? `${provider}已不再有此专属名。` : '该服务已不再有此专属名。',
    '它已释放，或从未被认领。可以将其从列表中移除。',
  ],
  'handle-taken': ({ handle }) => [
    handle ? `专属名“${handle}”已被占用，或已有地址使用此名称。` : '该专属名已被占用，或已有地址使用此名称。',
    '请选择其他专属名。如果它是你的，请将其添加到列表。',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `“${handle}”无法认领，${provider}也没有使用中的同名专属名。`
      : '该专属名无法认领，服务也没有使用中的同名专属名。',
    '它已释放，或有地址使用此名称。请选择其他专属名。',
  ],
  'handle-released': () => ['此专属名已释放。', '它永远不能再次使用。请选择其他专属名。'],
  'handle-in-use': () => ['此专属名仍然属于你。', '请先释放它，再将其从列表中移除。'],
  'handle-still-held': ({ provider }) => [
    provider ? `${provider}没有释放该专属名。` : '该服务没有释放此专属名。',
    '未作任何更改。请稍等片刻再重试。',
  ],
  'not-claimed': ({ provider }) => [
    provider ? `${provider}没有此专属名：它没有被认领。` : '该服务没有此专属名：它没有被认领。',
    '请再次认领。',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider ? `${provider}表示${domain}仍处于停用状态。` : '该服务表示此域名仍处于停用状态。',
    '列表显示的是服务提供的状态。请用开关重试。',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider ? `${provider}表示${domain}仍处于启用状态。` : '该服务表示此域名仍处于启用状态。',
    '列表显示的是服务提供的状态。请用开关重试。',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `服务的回应丢失了，因此无法确定“${handle}”是否已认领。`
      : '服务的回应丢失了，因此无法确定该专属名是否已认领。',
    '请在恢复连接后再次检查。它不会被认领两次。',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `服务的回应丢失了，因此无法确定${domain}是否已切换。`
      : '服务的回应丢失了，因此无法确定此域名是否已切换。',
    '请在恢复连接后再次使用开关，这不会有任何损害。',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `服务的回应丢失了，因此无法确定“${handle}”是否已释放。`
      : '服务的回应丢失了，因此无法确定该专属名是否已释放。',
    '请在恢复连接后再次检查。',
  ],
  'handle-not-noted': ({ provider }) => [
    provider
      ? `${provider}已完成所请求的操作，但未能保存在Aliasmith中。`
      : '该服务已完成所请求的操作，但未能保存在Aliasmith中。',
    '请检查磁盘是否已满或为只读。Aliasmith能写入时会再次查询服务。',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `${address}属于你的专属名，而该专属名在${domain}没有启用。`
      : '该地址属于你的专属名，而该专属名在此域名没有启用。',
    '请在“设置 > 账户”中启用该域名，或选择其他域名。',
  ],
}
