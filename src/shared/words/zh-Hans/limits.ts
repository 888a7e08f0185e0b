import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test. Their sources are in the English file. */
export const limitWords: LimitWords = {
  haltman: ['每个密钥每分钟120个新地址', '每个网络每分钟300次请求'],
  likedo: [
    'Free套餐每小时200次请求，Pro和Lifetime套餐每小时2,000次',
    'Free套餐每月50个新地址，Pro套餐每月1,000个',
  ],
  simplelogin: ['每个网络每类新地址每分钟5个，每小时50个，每天100个', 'Free套餐每15分钟10个新地址'],
  addy: ['所有密钥和程序合计每分钟60次请求', 'Free套餐最多10个已启用的共享域名地址'],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '所有程序合计每分钟30次请求',
    '一天内新建100个地址后，所有邮件会停收一天，因此Aliasmith最多创建50个',
  ],
  fastmail: ['一段时间内只允许一定数量的新地址；Fastmail没有公布具体数量'],
  duckduckgo: ['每天的新地址有数量限制，但没有公布；超出后会再次得到最后一个地址'],
  forwardemail: ['网站和所有程序合计每天300个新地址', '每个共享域名50个地址'],
  improvmx: [],
  cloudflare: ['所有令牌和网站合计每5分钟1,200次请求'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
