import type { ChangeFailureWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `服务的回应丢失了，因此无法确定${provider}是否已更改${address}。`
      : '服务的回应丢失了，因此无法确定该地址是否已更改。',
    '请在“设置 > 地址”中刷新列表查看。重试不会有任何损害。',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `标签已保存在Aliasmith中。服务的回应丢失了，因此无法确定${provider}是否已保存标签。`
      : '标签已保存在Aliasmith中。服务的回应丢失了，因此无法确定该服务是否已保存标签。',
    '请再保存一次标签，这不会有任何损害。',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `更改已保存在Aliasmith中。服务的回应丢失了，因此无法确定${provider}是否已保存。`
      : '更改已保存在Aliasmith中。服务的回应丢失了，因此无法确定该服务是否已保存。',
    '请再操作一次，这不会有任何损害。',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `服务的回应丢失了，因此无法确定${address}的邮件现在转发到哪里。`
      : '服务的回应丢失了，因此无法确定该地址的邮件现在转发到哪里。',
    '请再选择一次收件邮箱，这不会有任何损害；也可以在“设置 > 地址”中刷新列表。',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `服务的回应丢失了，因此无法确定收件人看到的${address}的名称。`
      : '服务的回应丢失了，因此无法确定收件人看到的该地址的名称。',
    '请再保存一次名称，这不会有任何损害；也可以在“设置 > 地址”中刷新列表。',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `服务的回应丢失了，因此无法确定寄给${address}的推广邮件是否已屏蔽。`
      : '服务的回应丢失了，因此无法确定寄给该地址的推广邮件是否已屏蔽。',
    '请再操作一次，这不会有任何损害；也可以在“设置 > 地址”中刷新列表。',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider ? `${provider}没有更改${address}。` : '该服务没有更改此地址。',
    '请稍后重试，或在服务的网页上操作。',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider}已更改${address}，但列表未能更改。`
      : '该服务已更改此地址，但列表未能更改。',
    '请检查磁盘是否已满或为只读。Aliasmith能再次写入时会更正列表。',
  ],
  'cannot-change': ({ address }) => [
    address ? `目前无法对${address}执行此操作。` : '目前无法对该地址执行此操作。',
    '请在“设置 > 地址”中刷新列表查看其状态。',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${provider}没有列出${address}：它在该服务的回收站中，或已删除。`
      : '该服务没有列出此地址：它在该服务的回收站中，或已删除。',
    '请在服务的网页上查看回收站。未作任何更改。',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider}没有${address}：它已删除，或不属于此账户。`
            : '该服务没有此地址：它已删除，或不属于此账户。',
          '请在服务的网页上查看此账户的密钥拥有哪些地址。',
        ]
      : ['此地址后来已被删除或停用。', '请在“设置 > 地址”中刷新列表查看其状态。'],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `${provider}表示${address}属于其他人，因此未作任何更改。`
      : '该服务表示此地址属于其他人，因此未作任何更改。',
    '请在“设置 > 账户”中检查此账户使用的是哪个密钥。',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `${address}包含API密钥的一部分，因此没有发送请求。`
      : '该地址包含API密钥的一部分，因此没有发送请求。',
    '请改在服务的网页上操作。',
  ],
  'account-removed': ({ address }) => [
    address
      ? `${address}所属的账户不在Aliasmith中，因此无法向其服务发出请求。`
      : '该地址所属的账户不在Aliasmith中，因此无法向其服务发出请求。',
    '请在服务的网页上删除，或添加该账户后刷新列表。',
  ],
  'one-recipient': ({ provider }) => [
    provider ? `在${provider}，一个地址只能有一个收件邮箱。` : '在该服务，一个地址只能有一个收件邮箱。',
    '请只选择一个收件邮箱。',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider ? `名称超出了${provider}可保存的长度。` : '名称超出了该服务可保存的长度。',
    limit === undefined ? '请使用较短的名称。' : `请最多使用${number(limit)}个字符。`,
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider}不接受此名称。` : '该服务不接受此名称。',
    '请更改名称或留空。',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `用${address}写邮件需要${provider}的付费套餐。`
      : '用该地址写邮件需要服务的付费套餐。',
    '请更改套餐，或回复已寄到该地址的邮件。',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `屏蔽寄给${address}的推广邮件需要${provider}的付费套餐。`
      : '屏蔽推广邮件需要服务的付费套餐。',
    '未作任何更改。请停用该地址，或更改套餐。',
  ],
}
