import type { AbilityWords, ServiceListWords, ServiceWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages, whose buttons are in English. */
export const serviceWords: ServiceWords = {
  haltman: {
    about: 'إعادة توجيه مجانية في نطاقات مشتركة كثيرة.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'اختر «الحصول على مفتاح بالبريد» أدناه.',
      'اكتب العنوان الذي ينبغي أن يصل إليه بريدك.',
      'اكتب الرمز الوارد في الرسالة.',
    ],
  },
  likedo: {
    about: 'إعادة توجيه في نطاقات مشتركة قصيرة، مجانًا أو باشتراك.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'في موقعها، افتح Settings ثم API Keys.',
      'اختر Create API Key وانسخ المفتاح: يُعرض مرة واحدة.',
      'الصقه أدناه.',
    ],
  },
  simplelogin: {
    about: 'إعادة توجيه في نطاقات مشتركة وخاصة، مجانًا أو باشتراك، وعلى خادمك أيضًا.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'استضافة ذاتية',
    ],
    steps: [
      'في app.simplelogin.io، افتح API Keys؛ مستخدمو Proton Pass يختارون «Log in with Proton».',
      'اكتب اسمًا تحت New API Key، واختر Create، واكتب كلمة السر إن طُلبت.',
      'انسخ المفتاح، الذي يُعرض مرة واحدة، والصقه أدناه.',
    ],
    note: 'في النطاقات المشتركة تضيف كلمة عشوائية إلى الاسم. لا يستعيد ما في سلة مهملاتها إلا موقعها.',
  },
  addy: {
    about: 'إعادة توجيه في نطاقات مشتركة وخاصة، مجانًا أو باشتراك، وعلى خادمك أيضًا.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'استضافة ذاتية'],
    steps: [
      'في موقعها، افتح Settings ثم API.',
      'اختر Create New API Key، وسمّه، واكتب كلمة السر.',
      'انسخ المفتاح، الذي يُعرض مرة واحدة، والصقه أدناه.',
    ],
    note: 'في النطاقات المشتركة تضيف خمسة أحرف إلى الاسم، وفي خطة Free تضع الاسم كله.',
  },
  proxiedmail: {
    about: 'إعادة توجيه في نطاقات مشتركة.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['في موقعها، افتح Settings.', 'انسخ رمز API المميز والصقه أدناه.'],
    note: 'لا يستطيع Aliasmith هنا إلا إنشاء العناوين. ما لا يجيب عنه الخادم لا يُعرض.',
  },
  mailflusher: {
    about: 'إعادة توجيه في نطاقات مشتركة وخاصة.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'في موقعها، افتح Settings ثم API.',
      'اختر Create New API Key، وسمّه، واكتب كلمة السر.',
      'انسخ المفتاح، الذي يُعرض مرة واحدة، والصقه أدناه.',
    ],
  },
  skudo: {
    about: 'إعادة توجيه في نطاقات مشتركة وخاصة، وعلى خادمك أيضًا.',
    alsoCalled: ['skudo.org', 'self-hosted', 'استضافة ذاتية'],
    steps: [
      'في موقعها، افتح Settings ثم API.',
      'اختر Create New API Key، وسمّه، واكتب كلمة السر.',
      'انسخ المفتاح، الذي يُعرض مرة واحدة، والصقه أدناه.',
    ],
  },
  relay: {
    about: 'أقنعة عشوائية، مجانًا أو باشتراك، وأسماء تختارها في نطاقك الفرعي مع Premium.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'أقنعة البريد'],
    steps: ['في relay.firefox.com، سجّل الدخول وافتح Settings.', 'انسخ API key والصقه أدناه.'],
    note: 'هذا المفتاح يتحكم في حسابك كله لدى Relay، ولا تنتهي صلاحيته ولا يمكن استبداله: لا تعطه لأحد. تقرر Relay نفسها أي كلمات يمكن أن تحتويها الأسماء.',
  },
  fastmail: {
    about: 'عناوين مقنّعة لصندوق بريد Fastmail.',
    alsoCalled: ['fastmail.com', 'masked email', 'JMAP', '1Password', 'self-hosted', 'استضافة ذاتية'],
    steps: [
      'افتح صفحة رموز API المميزة الجديدة في app.fastmail.com واكتب اسمًا.',
      'حدّد «Masked Email» ولا شيء غيره: عندها يتحكم الرمز في هذه العناوين، ولا يقرأ بريدًا.',
      'ولّد الرمز، وانسخه لأنه يُعرض مرة واحدة، والصقه أدناه.',
    ],
    note: 'تضيف نقطة وخمسة حروف إلى الاسم. يُختار النطاق في إعدادات Fastmail.',
  },
  duckduckgo: {
    about: 'عناوين عشوائية في duck.com، مجانية، مع إزالة أدوات التتبع من البريد.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      'غير رسمي',
    ],
    steps: [
      'اختر «الحصول على مفتاح بالبريد» أدناه.',
      'اكتب عنوانك الشخصي في duck.com.',
      'اكتب الكلمات الأربع الواردة في الرسالة.',
    ],
    note: 'غير رسمي: لا تدعم DuckDuckGo برامج أخرى، فقد يتوقف هذا في أي وقت. لا تعرض قائمة بالعناوين: لا يُعرف إلا ما أُنشئ هنا.',
  },
  forwardemail: {
    about: 'إعادة توجيه في نطاقات خاصة ومشتركة بخطة مدفوعة، وعلى خادمك أيضًا.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'استضافة ذاتية'],
    steps: [
      'في forwardemail.net، افتح My Account ثم Security.',
      'انسخ رمز API المميز الموجود تحت Developer Access والصقه أدناه.',
    ],
    note: 'هذا المفتاح يتحكم في حسابك كله هناك: نطاقاته وأسمائه المستعارة وحذفها. لا تنتهي صلاحيته. إن كان النطاق يستقبل كل البريد (catch-all)، فإن بريد عناوينه المحذوفة يظل يصل.',
  },
  improvmx: {
    about: 'إعادة توجيه في نطاقاتك الخاصة، مجانًا أو باشتراك.',
    alsoCalled: ['improvmx.com', 'custom domain', 'نطاق خاص'],
    steps: ['في app.improvmx.com/api، بعد تسجيل الدخول، انسخ API key.', 'الصقه أدناه.'],
    note: 'هذا المفتاح يتحكم في حسابك كله لدى ImprovMX. إن كان النطاق يستقبل كل البريد (catch-all)، فإن بريد عناوينه المحذوفة يظل يصل.',
    withoutDomain: 'أضف نطاقًا لدى ImprovMX، أو تحقق هناك من أن نطاقك نشط، ثم اختبر مجددًا.',
  },
  cloudflare: {
    about: 'إعادة توجيه في نطاقاتك الخاصة لدى Cloudflare، مجانًا.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'نطاق خاص'],
    steps: [
      'في dash.cloudflare.com، افتح My Profile ثم API Tokens واختر Create Custom Token.',
      'أضف Zone · Email Routing Rules · Edit وZone · Zone · Read وAccount · Email Routing Addresses · Read.',
      'اختر المنطقة (zone) الواحدة، وأنشئ الرمز، وانسخه، فهو يُعرض مرة واحدة، والصقه أدناه.',
    ],
    note: 'يستطيع الرمز تغيير كل قواعد التوجيه في مناطقه. مع الإذن Zone · Zone Settings · Read تُستبعد النطاقات التي ليس فيها Email Routing. إن كان النطاق يستقبل كل البريد (catch-all)، فقد يظل بريد عناوينه المعطّلة أو المحذوفة يصل.',
    withoutDomain:
      'امنح الرمز الإذن Zone · Zone · Read لنطاقك، وتحقق من أن النطاق نشط وأن Email Routing مفعّل فيه، ثم اختبر مجددًا.',
  },
  'own-domain': {
    about: 'أي اسم في نطاق لك يستقبل كل البريد.',
    alsoCalled: ['Own domain', 'catch-all', 'catchall', 'custom domain', 'wildcard', 'نطاق خاص'],
    note: 'لا شيء يتحقق من أن استقبال كل البريد (catch-all) مفعّل. لا يصل بريد العنوان إلا إن كان مفعّلًا.',
  },
  'plus-addressing': {
    about: 'صندوق بريد يستقبل ما يُرسل إلى اسمه مع إضافة.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'me+name',
      'Gmail',
      'Outlook',
      'عنوان زائد',
    ],
    note: 'ترفض بعض المواقع الإضافة أو تتجاهلها، ويستطيع أي أحد تخمين صندوق البريد.',
  },
  practice: {
    about: 'للتجول دون خدمة.',
    alsoCalled: ['Practice', 'demo', 'try', 'test', 'تجربة'],
    note: 'تنتهي عناوينه بـ practice.invalid ولا تستقبل بريدًا.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'بلا مفتاح',
  'own-names': 'أسماء تختارها',
  'made-names': 'أسماء تُوضع لك',
  handles: 'معرّفات',
  switch: 'تعطيل وتفعيل',
  'block-promotions': 'حظر الرسائل الترويجية',
  trash: 'سلة المهملات',
  bounce: 'ارتداد واستعادة',
  delete: 'حذف',
  'delete-forever': 'حذف نهائي',
  list: 'قائمة كل العناوين',
  'send-from': 'المراسلة من عنوان',
  recipients: 'اختيار المستلم',
  labels: 'تسميات لدى الخدمة',
  pins: 'تثبيت',
  'key-by-email': 'مفتاح بالبريد',
  'own-server': 'خادمك الخاص',
  'no-mail': 'لا يستقبل بريدًا',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'الخدمة',
  'service.hint': 'ابحث بالاسم، أو بما ينبغي أن تفعله، مثل «سلة المهملات».',
  'service.list': 'الخدمات',
  'service.found': (count) =>
    plural(count, {
      zero: 'لا خدمات',
      one: 'خدمة واحدة',
      two: 'خدمتان',
      few: `${number(count)} خدمات`,
      many: `${number(count)} خدمة`,
      other: `${number(count)} خدمة`,
    }),
  'service.none': (text) => `لا خدمة تطابق «${text}».`,
  'service.none.hint': `ابحث عن كلمة أخرى. مع أي خدمة بريد أخرى تعمل «${serviceNames['own-domain']}» و«${serviceNames['plus-addressing']}» دون مساعدتها.`,
  'service.all': 'إظهار كل الخدمات',
  'service.change': 'تغيير الخدمة',
  'service.steps': (name) => `كيفية الحصول على مفتاح من ${name}`,
}
