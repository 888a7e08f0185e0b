import type { AbilityWords, ServiceListWords, ServiceWords } from '../catalogue.ts'
import { number } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The steps to a key at the services whose settings have the same pages. */
const stepsOfApiPage = [
  'サービスのサイトで「Settings」を開き、「API」を開きます。',
  '「Create New API Key」を選び、名前を付け、パスワードを入力します。',
  'キーは一度しか表示されません。コピーして、下に貼り付けます。',
]

/** The words about every service. The steps are those of the service's own pages. */
export const serviceWords: ServiceWords = {
  haltman: {
    about: '多くの共有ドメインでの無料の転送。',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      '下の「メールでキーを取得」を選びます。',
      'メールを受け取るアドレスを入力します。',
      'メールにあるコードを入力します。',
    ],
  },
  likedo: {
    about: '短い共有ドメインでの転送。無料または有料。',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'サービスのサイトで「Settings」を開き、「API Keys」を開きます。',
      '「Create API Key」を選び、キーをコピーします。キーは一度しか表示されません。',
      '下に貼り付けます。',
    ],
  },
  simplelogin: {
    about: '共有ドメインと独自ドメインでの転送。無料または有料。自分のサーバーでも利用可能。',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'セルフホスト',
    ],
    steps: [
      'app.simplelogin.ioで「API Keys」を開きます。Proton Passを使っている場合は「Log in with Proton」を選びます。',
      '「New API Key」の下に名前を入力して「Create」を選び、求められたらパスワードを入力します。',
      'キーは一度しか表示されません。コピーして、下に貼り付けます。',
    ],
    note: '共有ドメインでは、名前にランダムな単語が付きます。ゴミ箱にあるものを復元できるのは、サービスのサイトだけです。',
  },
  addy: {
    about: '共有ドメインと独自ドメインでの転送。無料または有料。自分のサーバーでも利用可能。',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'セルフホスト'],
    steps: stepsOfApiPage,
    note: '共有ドメインでは、名前に5文字が付き、Freeプランでは名前全体をサービスが決めます。',
  },
  proxiedmail: {
    about: '共有ドメインでの転送。',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['サービスのサイトで「Settings」を開きます。', 'APIトークンをコピーして、下に貼り付けます。'],
    note: 'ここでAliasmithにできるのはアドレスの作成だけです。サーバーが応答しない機能は提供されません。',
  },
  mailflusher: {
    about: '共有ドメインと独自ドメインでの転送。',
    alsoCalled: ['mailflusher.com'],
    steps: stepsOfApiPage,
  },
  skudo: {
    about: '共有ドメインと独自ドメインでの転送。自分のサーバーでも利用可能。',
    alsoCalled: ['skudo.org', 'self-hosted', 'セルフホスト'],
    steps: stepsOfApiPage,
  },
  relay: {
    about: 'ランダムなマスク（無料または有料）。Premiumでは自分のサブドメインで好きな名前も利用可能。',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'メールマスク'],
    steps: ['relay.firefox.comでログインし、設定を開きます。', 'APIキーをコピーして、下に貼り付けます。'],
    note: 'このキーではRelayアカウントのすべてを操作でき、期限がなく、別のキーに替えることもできません。誰にも渡さないでください。名前に使える単語はRelayが決めます。',
  },
  fastmail: {
    about: 'Fastmailのメールボックス用のマスクアドレス（Masked Email）。',
    alsoCalled: ['fastmail.com', 'masked email', 'JMAP', '1Password', 'self-hosted', 'セルフホスト'],
    steps: [
      'app.fastmail.comで新しいAPIトークンのページを開き、名前を入力します。',
      '「Masked Email」だけにチェックを付けます。トークンはこのアドレスだけを操作でき、メールは読み取れません。',
      'トークンを生成します。一度しか表示されないため、コピーして、下に貼り付けます。',
    ],
    note: '名前にドットと5文字の英字が付きます。ドメインはFastmailの設定で選びます。',
  },
  duckduckgo: {
    about: 'duck.comのランダムなアドレス。無料で、メールからトラッカーを取り除きます。',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      '非公式',
    ],
    steps: [
      '下の「メールでキーを取得」を選びます。',
      'duck.comの個人アドレスを入力します。',
      'メールにある4つの単語を入力します。',
    ],
    note: '非公式：DuckDuckGoはほかのプログラムに対応していないため、いつ使えなくなるかわかりません。アドレスの一覧がないため、わかるのはAliasmithで作成したアドレスだけです。',
  },
  forwardemail: {
    about: '独自ドメインと共有ドメインでの転送。有料プランが必要。自分のサーバーでも利用可能。',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'セルフホスト'],
    steps: [
      'forwardemail.netで「My Account」を開き、「Security」を開きます。',
      '「Developer Access」にあるAPIトークンをコピーして、下に貼り付けます。',
    ],
    note: 'このキーでは、ドメイン、エイリアス、それらの削除を含め、アカウントのすべてを操作できます。期限はありません。ドメインにキャッチオールがある場合は、削除したアドレスへのメールも引き続き届きます。',
  },
  improvmx: {
    about: '独自ドメインでの転送。無料または有料。',
    alsoCalled: ['improvmx.com', 'custom domain', '独自ドメイン'],
    steps: ['app.improvmx.com/apiにログインし、APIキーをコピーします。', '下に貼り付けます。'],
    note: 'このキーではImprovMXアカウントのすべてを操作できます。ドメインにキャッチオールがある場合は、削除したアドレスへのメールも引き続き届きます。',
    withoutDomain:
      'ImprovMXでドメインを追加するか、ドメインが有効かどうかを確認してから、もう一度テストしてください。',
  },
  cloudflare: {
    about: 'Cloudflareにある独自ドメインでの無料の転送。',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', '独自ドメイン'],
    steps: [
      'dash.cloudflare.comで「My Profile」の「API Tokens」を開き、「Create Custom Token」を選びます。',
      '「Zone · Email Routing Rules · Edit」、「Zone · Zone · Read」、「Account · Email Routing Addresses · Read」を追加します。',
      'ゾーンを1つ選び、トークンを作成します。一度しか表示されないため、コピーして、下に貼り付けます。',
    ],
    note: 'このトークンではゾーンのすべてのルーティングルールを変更できます。「Zone · Zone Settings · Read」があると、Email Routingを使っていないドメインは省かれます。ドメインにキャッチオールがある場合は、無効または削除済みのアドレスへのメールも届くことがあります。',
    withoutDomain:
      'トークンにこのドメインの「Zone · Zone · Read」を与え、ドメインが有効で、Email Routingがオンであることを確認してから、もう一度テストしてください。',
  },
  'own-domain': {
    about: 'すべてのメールを受け取る独自ドメインで、好きな名前を利用可能。',
    alsoCalled: [
      'Own domain',
      'catch-all',
      'catchall',
      'custom domain',
      'wildcard',
      '独自ドメイン',
      'キャッチオール',
    ],
    note: 'キャッチオールがオンかどうかは確認されません。オンの場合にだけ、アドレスへのメールが届きます。',
  },
  'plus-addressing': {
    about: '名前に文字を付け足したアドレスへのメールも受け取るメールボックス。',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'me+name',
      'Gmail',
      'Outlook',
      'プラスアドレス',
      'サブアドレス',
      'エイリアス',
    ],
    note: '付け足した文字を拒否または無視するサイトもあります。また、元のメールボックスは誰でも推測できます。',
  },
  practice: {
    about: 'サービスなしで試すためのもの。',
    alsoCalled: ['Practice', 'demo', 'try', 'test', 'デモ', 'お試し', 'テスト'],
    note: 'アドレスはpractice.invalidで終わり、メールを受信しません。',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'キー不要',
  'own-names': '好きな名前',
  'made-names': 'おまかせの名前',
  handles: 'ハンドル',
  switch: '無効と有効の切り替え',
  'block-promotions': 'プロモーションをブロック',
  trash: 'ゴミ箱',
  bounce: '返送と復元',
  delete: '削除',
  'delete-forever': '完全に削除',
  list: 'すべてのアドレスの一覧',
  'send-from': 'アドレスから送信',
  recipients: '転送先の選択',
  labels: 'サービスのラベル',
  pins: 'ピン留め',
  'key-by-email': 'メールでキーを取得',
  'own-server': '自分のサーバー',
  'no-mail': 'メールを受信しない',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'サービス',
  'service.hint': '名前、または「ゴミ箱」などの機能で検索します。',
  'service.list': 'サービス',
  'service.found': (count) => `${number(count)}件のサービス`,
  'service.none': (text) => `「${text}」に一致するサービスはありません。`,
  'service.none.hint': `別の言葉で検索してください。「${serviceNames['own-domain']}」と「${serviceNames['plus-addressing']}」は、ほかのどのメールサービスとも、その対応を待たずに使えます。`,
  'service.all': 'すべてのサービスを表示',
  'service.change': 'サービスを変更',
  'service.steps': (name) => `${name}のキーを取得する方法`,
}
