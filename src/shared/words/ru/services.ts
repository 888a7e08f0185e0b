import type { AbilityWords, ServiceListWords, ServiceWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages. */
export const serviceWords: ServiceWords = {
  haltman: {
    about: 'Бесплатная пересылка на множестве общих доменов.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Выберите ниже «Получить ключ по почте».',
      'Введите адрес, на который должна приходить почта.',
      'Введите код из письма.',
    ],
  },
  likedo: {
    about: 'Пересылка на коротких общих доменах, бесплатно или платно.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'На сайте сервиса откройте Settings, затем API Keys.',
      'Выберите Create API Key и скопируйте ключ: он показывается один раз.',
      'Вставьте его ниже.',
    ],
  },
  simplelogin: {
    about: 'Пересылка на общих и своих доменах, бесплатно или платно, в том числе на своём сервере.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'свой сервер',
    ],
    steps: [
      'На app.simplelogin.io откройте API Keys; если у вас Proton Pass, выберите «Log in with Proton».',
      'Введите название под New API Key, выберите Create и введите пароль, если он запрашивается.',
      'Скопируйте ключ — он показывается один раз — и вставьте ниже.',
    ],
    note: 'На общих доменах сервис добавляет к имени случайное слово. Восстановить адрес из корзины можно только на его сайте.',
  },
  addy: {
    about: 'Пересылка на общих и своих доменах, бесплатно или платно, в том числе на своём сервере.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'свой сервер'],
    steps: [
      'На сайте сервиса откройте Settings, затем API.',
      'Выберите Create New API Key, введите название и пароль.',
      'Скопируйте ключ — он показывается один раз — и вставьте ниже.',
    ],
    note: 'На общих доменах сервис добавляет к имени пять символов, а на тарифе Free придумывает его целиком.',
  },
  proxiedmail: {
    about: 'Пересылка на общих доменах.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['На сайте сервиса откройте Settings.', 'Скопируйте токен API и вставьте ниже.'],
    note: 'Здесь Aliasmith может только создавать адреса. То, на что сервер не отвечает, не предлагается.',
  },
  mailflusher: {
    about: 'Пересылка на общих и своих доменах.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'На сайте сервиса откройте Settings, затем API.',
      'Выберите Create New API Key, введите название и пароль.',
      'Скопируйте ключ — он показывается один раз — и вставьте ниже.',
    ],
  },
  skudo: {
    about: 'Пересылка на общих и своих доменах, в том числе на своём сервере.',
    alsoCalled: ['skudo.org', 'self-hosted', 'свой сервер'],
    steps: [
      'На сайте сервиса откройте Settings, затем API.',
      'Выберите Create New API Key, введите название и пароль.',
      'Скопируйте ключ — он показывается один раз — и вставьте ниже.',
    ],
  },
  relay: {
    about: 'Случайные маски, бесплатно или платно; с Premium — свои имена на вашем поддомене.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'маски'],
    steps: ['На relay.firefox.com войдите и откройте Settings.', 'Скопируйте API key и вставьте ниже.'],
    note: 'Этот ключ управляет всем вашим аккаунтом Relay, бессрочен и не заменяется: никому его не передавайте. Какие слова допустимы в именах, решает сам сервис.',
  },
  fastmail: {
    about: 'Маскированные адреса ящика Fastmail.',
    alsoCalled: ['fastmail.com', 'masked email', 'JMAP', '1Password', 'self-hosted', 'свой сервер'],
    steps: [
      'Откройте на app.fastmail.com страницу новых токенов API и введите название.',
      'Отметьте только «Masked Email»: тогда токен управляет этими адресами и не читает почту.',
      'Создайте токен, скопируйте его — он показывается один раз — и вставьте ниже.',
    ],
    note: 'Сервис добавляет к имени точку и пять букв. Домен выбирается в настройках Fastmail.',
  },
  duckduckgo: {
    about: 'Случайные адреса на duck.com, бесплатно; трекеры из писем удаляются.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      'неофициально',
    ],
    steps: [
      'Выберите ниже «Получить ключ по почте».',
      'Введите свой личный адрес на duck.com.',
      'Введите четыре слова из письма.',
    ],
    note: 'Неофициально: DuckDuckGo не поддерживает другие программы, и это может перестать работать в любой момент. Списка адресов сервис не даёт: известны только созданные здесь.',
  },
  forwardemail: {
    about: 'Пересылка на своих и общих доменах на платном тарифе, в том числе на своём сервере.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'свой сервер'],
    steps: [
      'На forwardemail.net откройте My Account, затем Security.',
      'Скопируйте токен API в разделе Developer Access и вставьте ниже.',
    ],
    note: 'Этот ключ управляет всем вашим аккаунтом там: доменами, псевдонимами и их удалением. Он бессрочен. Если на домене есть catch-all, письма на удалённые адреса продолжают приходить.',
  },
  improvmx: {
    about: 'Пересылка на ваших доменах, бесплатно или платно.',
    alsoCalled: ['improvmx.com', 'custom domain', 'свой домен'],
    steps: ['На app.improvmx.com/api, после входа, скопируйте ключ API.', 'Вставьте его ниже.'],
    note: 'Ключ управляет всем вашим аккаунтом ImprovMX. Если на домене есть catch-all, письма на удалённые адреса продолжают приходить.',
    withoutDomain: 'Добавьте домен в ImprovMX или посмотрите там, активен ли ваш, и проверьте снова.',
  },
  cloudflare: {
    about: 'Пересылка на ваших доменах в Cloudflare, бесплатно.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'свой домен'],
    steps: [
      'На dash.cloudflare.com откройте My Profile, API Tokens и выберите Create Custom Token.',
      'Добавьте Zone · Email Routing Rules · Edit, Zone · Zone · Read и Account · Email Routing Addresses · Read.',
      'Выберите одну нужную зону, создайте токен, скопируйте его — он показывается один раз — и вставьте ниже.',
    ],
    note: 'Токен может изменять все правила маршрутизации своих зон. С правом Zone · Zone Settings · Read домены без Email Routing не показываются. Если на домене есть catch-all, письма на выключенные и удалённые адреса могут приходить и дальше.',
    withoutDomain:
      'Дайте токену право Zone · Zone · Read для вашего домена, посмотрите, активен ли домен и включён ли там Email Routing, и проверьте снова.',
  },
  'own-domain': {
    about: 'Любое имя на вашем домене, который принимает все письма.',
    alsoCalled: ['Own domain', 'catch-all', 'catchall', 'custom domain', 'свой домен', 'wildcard'],
    note: 'Включён ли catch-all, не проверяется. Письма на адрес приходят, только если он включён.',
  },
  'plus-addressing': {
    about: 'Ящик, который принимает письма на своё имя с добавкой.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'субадресация',
      'plus address',
      'me+name',
      'Gmail',
      'Outlook',
    ],
    note: 'Некоторые сайты отвергают или отбрасывают добавку, а адрес ящика может угадать каждый.',
  },
  practice: {
    about: 'Чтобы осмотреться без сервиса.',
    alsoCalled: ['Practice', 'demo', 'демо', 'проба', 'тест'],
    note: 'Его адреса оканчиваются на practice.invalid и не получают писем.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'ключ не нужен',
  'own-names': 'свои имена',
  'made-names': 'имена от сервиса',
  handles: 'ники',
  switch: 'выключение и включение',
  'block-promotions': 'блокировка рекламы',
  trash: 'корзина',
  bounce: 'возврат писем и восстановление',
  delete: 'удаление',
  'delete-forever': 'удаление навсегда',
  list: 'список всех адресов',
  'send-from': 'отправка с адреса',
  recipients: 'выбор получателя',
  labels: 'метки у сервиса',
  pins: 'закрепление',
  'key-by-email': 'ключ по почте',
  'own-server': 'свой сервер',
  'no-mail': 'не получает писем',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'Сервис',
  'service.hint': 'Ищите по названию или по возможности, например «корзина».',
  'service.list': 'Сервисы',
  'service.found': (count) =>
    plural(count, {
      one: `${number(count)} сервис`,
      few: `${number(count)} сервиса`,
      many: `${number(count)} сервисов`,
    }),
  'service.none': (text) => `Нет сервисов по запросу «${text}».`,
  'service.none.hint': `Попробуйте другое слово. С любой другой почтовой службой без её участия работают «${serviceNames['own-domain']}» и «${serviceNames['plus-addressing']}».`,
  'service.all': 'Показать все сервисы',
  'service.change': 'Сменить сервис',
  'service.steps': (name) => `Как получить ключ: ${name}`,
}
