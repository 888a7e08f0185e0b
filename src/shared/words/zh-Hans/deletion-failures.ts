import type { DeletionFailureWords } from '../catalogue.ts'

/** How to see whether an address was deleted, at once or after a time of day. */
const refresh = (backAt: string | undefined): string =>
  backAt
    ? `请在${backAt}之后到“设置 > 地址”中刷新列表查看。再删除一次不会有任何损害。`
    : '请在“设置 > 地址”中刷新列表查看。再删除一次不会有任何损害。'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `服务的回应丢失了，因此无法确定${address}是否已删除。`
      : '服务的回应丢失了，因此无法确定该地址是否已删除。',
    refresh(backAt),
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address}不再接收邮件，但未能向${provider}查询它是否已删除。`
      : '该地址不再接收邮件，但未能向服务查询它是否已删除。',
    refresh(backAt),
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider}没有供自有域名地址使用的回收站，因此${address}会被永久删除。`
      : '该服务没有供自有域名地址使用的回收站：此地址会被永久删除。',
    '未作任何更改。请停用该地址，或将其永久删除。',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider}不会永久删除收到过邮件的地址，而${address}收到过邮件。`
      : '该服务不会永久删除收到过邮件的地址，而此地址收到过邮件。',
    '未作任何更改。如果邮件还没有被退回，请选择“删除：邮件会退回”。',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider ? `${provider}没有删除${address}。` : '该服务没有删除此地址。',
    '请稍后重试，或在服务的网页上删除。',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address ? `${address}已删除，但列表未能更改。` : '该地址已删除，但列表未能更改。',
    '请检查磁盘是否已满或为只读。Aliasmith能再次写入时会更正列表。',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider}已停用${address}，不会将其删除。`
      : '该服务已停用此地址，不会将其删除。',
    '它不接收邮件。未作任何更改。',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `由于之前的删除失败，没有再向${provider}发出请求。`
      : '由于之前的删除失败，没有再向服务发出请求。',
    backAt ? `请在${backAt}之后删除余下的地址。` : '请稍后删除余下的地址。',
  ],
  'cannot-delete': ({ provider }) => [
    provider ? `${provider}不提供删除地址的方式。` : '该服务不提供删除地址的方式。',
    '请查看能否在服务的网页上删除。',
  ],
  'cannot-delete-of-handle': () => [
    '专属名的地址不能单独删除。',
    '请在“设置 > 账户”中停用其域名，或释放专属名。',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider ? `${address}已删除，${provider}不会再次提供。` : '该地址已删除，服务不会再次提供。',
    '请选择其他名称，或采用建议。',
  ],
}
