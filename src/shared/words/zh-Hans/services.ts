import type { ProviderId } from '../../views/provider.ts'
import type { AbilityWords, ServiceListWords } from '../catalogue.ts'
import type { ServiceWords } from '../service-words.ts'
import { number } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages. */
export const serviceWords: Readonly<Record<ProviderId, ServiceWords>> = {
  haltman: {
    about: '在许多共享域名下免费转发。',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: ['选择下方的“通过邮件获取密钥”。', '输入用来接收邮件的地址。', '输入邮件中的验证码。'],
  },
  likedo: {
    about: '在简短的共享域名下转发，免费或付费。',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      '在其网站上打开“Settings”，再打开“API Keys”。',
      '选择“Create API Key”，并复制密钥：它只显示一次。',
      '粘贴到下方。',
    ],
  },
  simplelogin: {
    about: '在共享域名和自有域名下转发，免费或付费，也可用于自己的服务器。',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      '自托管',
      '自建',
    ],
    steps: [
      '在app.simplelogin.io上打开“API Keys”；Proton Pass用户请选择“Log in with Proton”。',
      '在“New API Key”下输入名称，选择“Create”，并按要求输入密码。',
      '复制密钥（只显示一次），并粘贴到下方。',
    ],
    note: '在共享域名下，它会在名称中加上一个随机单词。其回收站中的内容只能在其网站上恢复。',
  },
  addy: {
    about: '在共享域名和自有域名下转发，免费或付费，也可用于自己的服务器。',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', '自托管', '自建'],
    steps: [
      '在其网站上打开“Settings”，再打开“API”。',
      '选择“Create New API Key”，为其命名并输入密码。',
      '复制密钥（只显示一次），并粘贴到下方。',
    ],
    note: '在共享域名下，它会在名称中加上五个字符；使用Free套餐时，整个名称都由它生成。',
  },
  proxiedmail: {
    about: '在共享域名下转发。',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['在其网站上打开“Settings”。', '复制API令牌，并粘贴到下方。'],
    note: 'Aliasmith在这里只能创建地址。服务器不回应的功能不会提供。',
  },
  mailflusher: {
    about: '在共享域名和自有域名下转发。',
    alsoCalled: ['mailflusher.com'],
    steps: [
      '在其网站上打开“Settings”，再打开“API”。',
      '选择“Create New API Key”，为其命名并输入密码。',
      '复制密钥（只显示一次），并粘贴到下方。',
    ],
  },
  skudo: {
    about: '在共享域名和自有域名下转发，也可用于自己的服务器。',
    alsoCalled: ['skudo.org', 'self-hosted', '自托管', '自建'],
    steps: [
      '在其网站上打开“Settings”，再打开“API”。',
      '选择“Create New API Key”，为其命名并输入密码。',
      '复制密钥（只显示一次），并粘贴到下方。',
    ],
  },
  relay: {
    about: '随机马甲，免费或付费；使用Premium时可在自己的子域名下自选名称。',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', '火狐', '邮箱马甲'],
    steps: ['登录relay.firefox.com，并打开其设置。', '复制API密钥，并粘贴到下方。'],
    note: '此密钥可控制你的整个Relay账户，不会过期，也不能更换：请勿交给任何人。名称可以包含哪些词由Relay自行决定。',
  },
  fastmail: {
    about: 'Fastmail邮箱的隐藏地址（Masked Email）。',
    alsoCalled: ['fastmail.com', 'masked email', 'JMAP', '1Password', 'self-hosted', '自托管', '自建'],
    steps: [
      '在app.fastmail.com上打开新建API令牌的页面，并输入名称。',
      '只勾选“Masked Email”：这样令牌只管理这些地址，不能读取邮件。',
      '生成令牌并复制（只显示一次），然后粘贴到下方。',
    ],
    note: '它会在名称后加上一个点和五个字母。域名在Fastmail的设置中选择。',
  },
  duckduckgo: {
    about: 'duck.com下的随机地址，免费，并会移除邮件中的跟踪器。',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      '非官方',
    ],
    steps: ['选择下方的“通过邮件获取密钥”。', '输入你在duck.com的个人地址。', '输入邮件中的四个单词。'],
    note: '非官方：DuckDuckGo不支持其他程序，因此随时可能失效。它不列出地址：只知道由Aliasmith创建的地址。',
  },
  forwardemail: {
    about: '使用付费套餐在自有域名和共享域名下转发，也可用于自己的服务器。',
    alsoCalled: ['forwardemail.net', 'self-hosted', '自托管', '自建'],
    steps: [
      '在forwardemail.net上打开“My Account”，再打开“Security”。',
      '复制“Developer Access”下的API令牌，并粘贴到下方。',
    ],
    note: '此密钥可控制你在该服务的整个账户：域名、别名及其删除。它不会过期。如果域名设有catch-all，寄给已删除地址的邮件仍会送达。',
  },
  improvmx: {
    about: '在自有域名下转发，免费或付费。',
    alsoCalled: ['improvmx.com', 'custom domain', '自定义域名'],
    steps: ['登录app.improvmx.com/api，复制API密钥。', '粘贴到下方。'],
    note: '此密钥可控制你的整个ImprovMX账户。如果域名设有catch-all，寄给已删除地址的邮件仍会送达。',
    withoutDomain: '请在ImprovMX添加域名，或在那里查看你的域名是否已启用，然后重新测试。',
  },
  cloudflare: {
    about: '在Cloudflare上的自有域名下免费转发。',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', '自定义域名'],
    steps: [
      '在dash.cloudflare.com上打开“My Profile”、“API Tokens”，并选择“Create Custom Token”。',
      '添加“Zone · Email Routing Rules · Edit”、“Zone · Zone · Read”和“Account · Email Routing Addresses · Read”。',
      '只选择所需的一个区域（zone），创建令牌并复制（只显示一次），然后粘贴到下方。',
    ],
    note: '该令牌可更改其区域的所有路由规则。加上“Zone · Zone Settings · Read”后，未启用Email Routing的域名会被略去。如果域名设有catch-all，寄给已停用或已删除地址的邮件可能仍会送达。',
    withoutDomain:
      '请为令牌授予你的域名的“Zone · Zone · Read”权限，查看该域名是否已激活、是否已启用Email Routing，然后重新测试。',
  },
  'own-domain': {
    about: '在你的一个接收所有邮件的域名下使用任何名称。',
    alsoCalled: [
      'Own domain',
      'catch-all',
      'catchall',
      'custom domain',
      'wildcard',
      '自有域名',
      '自定义域名',
      '通配',
    ],
    note: '不会检查catch-all是否已启用。只有启用了，寄给地址的邮件才会送达。',
  },
  'plus-addressing': {
    about: '可接收发往“名称加附加内容”的邮件的邮箱。',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'me+name',
      'Gmail',
      'Outlook',
      '加号地址',
      '子地址',
    ],
    note: '有些网站会拒绝或忽略附加内容，而且任何人都能猜出邮箱。',
  },
  practice: {
    about: '不使用服务，随便看看。',
    alsoCalled: ['Practice', 'demo', 'try', 'test', '演示', '试用', '测试', '练习'],
    note: '其地址以practice.invalid结尾，不接收邮件。',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': '无需密钥',
  'own-names': '自选名称',
  'made-names': '自动取名',
  handles: '专属名',
  switch: '停用和启用',
  'block-promotions': '屏蔽推广邮件',
  trash: '回收站',
  bounce: '退信和恢复',
  delete: '删除',
  'delete-forever': '永久删除',
  list: '所有地址的列表',
  'send-from': '用地址发信',
  recipients: '选择收件邮箱',
  labels: '标签保存到服务',
  pins: '置顶',
  'key-by-email': '通过邮件获取密钥',
  'own-server': '自己的服务器',
  'no-mail': '不接收邮件',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': '服务',
  'service.hint': '按名称或所需功能搜索，例如“回收站”。',
  'service.list': '服务',
  'service.found': (count) => `${number(count)}个服务`,
  'service.none': (text) => `没有与“${text}”匹配的服务。`,
  'service.none.hint': `请换一个词查找。使用任何其他邮件服务时，“${serviceNames['own-domain']}”和“${serviceNames['plus-addressing']}”无需该服务的协助即可使用。`,
  'service.all': '显示所有服务',
  'service.change': '更改服务',
  'service.steps': (name) => `如何从${name}获取密钥`,
}
