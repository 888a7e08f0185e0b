import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test. The English catalogue names their sources. */
export const limitWords: LimitWords = {
  haltman: ['1つのキーで新しいアドレスは1分に120件', '1つのネットワークからリクエストは1分に300件'],
  likedo: [
    'リクエストは1時間に200件（Freeプラン）、2,000件（Pro、Lifetime）',
    '新しいアドレスは1か月に50件（Free）、1,000件（Pro）',
  ],
  simplelogin: [
    '1つのネットワークから、新しいアドレスは種類ごとに1分に5件、1時間に50件、1日に100件',
    'Freeプランでは、新しいアドレスは15分に10件',
  ],
  addy: [
    'リクエストは1分に60件（すべてのキーとプログラムの合計）',
    'Freeプランでは、共有ドメインの有効なアドレスは10件',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    'リクエストは1分に30件（すべてのプログラムの合計）',
    '新しいアドレスが1日に100件になると1日すべてのメールが止まるため、Aliasmithでの作成は50件まで',
  ],
  fastmail: ['新しいアドレスは一定時間内に一定数まで（Fastmailは数を公表していません）'],
  duckduckgo: ['新しいアドレスは1日に一定数まで（数は非公表）。超えると最後のアドレスがもう一度発行されます'],
  forwardemail: [
    '新しいアドレスは1日に300件（サイトとすべてのプログラムの合計）',
    '共有ドメインごとにアドレスは50件',
  ],
  improvmx: [],
  cloudflare: ['リクエストは5分に1,200件（すべてのトークンとサイトの合計）'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
