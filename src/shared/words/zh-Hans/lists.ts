import type { ListWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `账户“${account}”的密钥属于另一个邮箱：其地址转发到${listed}，而Aliasmith中的地址转发到${known}。`,
    hint: '未作任何更改。如果密钥有误，请在“设置 > 账户”中更换。如果有两个邮箱，请添加第二个账户。',
    yes: '也使用此邮箱',
    no: '以后再说',
  }),
  missing: (account, missing, existing) => ({
    message: `账户“${account}”共有${number(existing)}个地址，其中${number(missing)}个不在服务的列表中。它们已删除吗？`,
    hint: '在你回答之前，它们仍视为可用。如果没有删除过地址，请检查该账户的密钥和服务器地址。请在“设置 > 地址”中回答。',
    yes: '确实已删除',
    no: '保留',
  }),
}
