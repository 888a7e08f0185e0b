import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { number } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['缺少API密钥。', '请粘贴服务提供给你的密钥。'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? '这不像是该服务的密钥。'
      : limit === undefined
        ? `这不像是${provider}的密钥。`
        : `${provider}的密钥有${number(limit)}个字符，只含字母和数字。`,
    '请重新复制整个密钥，并粘贴到此处。',
  ],
  'key-in-use': ({ nickname }) => [
    nickname ? `账户“${nickname}”已在使用此密钥。` : '另一个账户已在使用此密钥。',
    '请使用该账户，或输入其他密钥。',
  ],
  'key-too-large': () => ['此密钥太长，无法存入钥匙串。', '请只粘贴密钥本身，不要带有前后的内容。'],
  'server-needs-key': () => [
    '服务器地址已更改。',
    '请再次输入API密钥：已保存的密钥只会发送到保存时所用的服务器。',
  ],
  'server-empty': () => ['服务器地址为空。', '请按https://mail.example.com的形式输入。'],
  'server-without-scheme': () => ['服务器地址没有以https://开头。', '请在前面加上https://。'],
  'server-not-https': () => [
    '密钥绝不会通过不受保护的连接发送。',
    '请使用https://。普通的http://仅可用于这台电脑上的服务器。',
  ],
  'server-with-path': () => [
    '服务器地址的主机名后面还有内容。',
    '请去掉路径：只保留https://、主机名以及可能需要的端口。',
  ],
  'server-with-credentials': () => ['服务器地址包含用户名或密码。', '请去掉它们：只需要API密钥。'],
  'server-malformed': () => ['这不是服务器地址。', '请按https://mail.example.com的形式输入。'],
  'domain-ending-refused': ({ provider }) => [
    provider ? `${provider}不接受以其他文字结尾的域名。` : '该服务不接受以其他文字结尾的域名。',
    '请选择以普通英文字母结尾的域名，例如.com。',
  ],
  'nickname-empty': () => ['昵称为空。', '请给账户取一个容易辨认的名字。'],
  'nickname-too-long': ({ limit }) => [
    '昵称太长。',
    limit === undefined ? '请使用较短的昵称。' : `请最多使用${number(limit)}个字符。`,
  ],
  'nickname-taken': () => ['另一个账户已使用此昵称。', '请选择其他昵称。'],
  'confirmation-wrong': () => ['输入的内容与此专属名不符。', '请完全按照显示的内容输入。'],
  'mailbox-missing': () => ['缺少邮箱。', '请输入完整的地址，例如name@example.com。'],
  'mailbox-too-long': ({ limit }) => [
    '此邮箱的名称太长，没有空间再附加名称。',
    limit === undefined ? '请使用名称较短的邮箱。' : `@之前最多可以有${number(limit)}个字符。`,
  ],
  'email-missing': () => ['缺少邮箱地址。', '请输入完整的地址，例如name@example.com。'],
  'email-malformed': () => ['这不是邮箱地址。', '请输入完整的地址，例如name@example.com。'],
  'email-elsewhere': ({ provider }) => [
    provider ? `${provider}无法通过此地址识别你。` : '该服务无法通过此地址识别你。',
    '请输入你在该服务的个人地址，或只输入@之前的部分。',
  ],
  'days-outside': ({ limit }) => [
    '此天数不可用。',
    limit === undefined ? '请使用整数天数。' : `请使用1到${number(limit)}之间的整数。`,
  ],
  'code-malformed': () => ['验证码是六位数字。', '请从邮件中复制，或手动输入。'],
  'code-words-malformed': () => ['验证码是四个单词。', '请从邮件中复制，或手动输入。'],
}
