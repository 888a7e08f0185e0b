import type { DesktopWords } from '../catalogue.ts'
import { byCount, number, ofAddresses, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** What becomes of a file that was put aside. */
const damagedKept = (where: string) => `الملف التالف محفوظ باسم ${where}.`
const formerKept = (where: string) => `الملف السابق محفوظ باسم ${where}.`

/** How to go back to the file of a newer version. */
const newerKept = (where: string, file: string) =>
  `الملف الأحدث محفوظ باسم ${where}. للعودة إليه، ثبّت الإصدار الأحدث، وقبل أن تبدأه أعد تسمية الملف إلى ${file}.`

/** How to begin without a file that came back. */
const startOver = (file: string) =>
  `للبدء من جديد بدلًا من ذلك، أنهِ Aliasmith واحذف ${file} ونسخته الاحتياطية.`

/** What to do after two files were joined. */
const merged = (where: string) =>
  `أزل ما لا تريده في قسم «الحسابات» من الإعدادات. الملف كما كان محفوظ باسم ${where}.`

/** How to use a file that came from elsewhere. */
const replaced = (where: string, file: string) =>
  `الملف الآخر محفوظ باسم ${where}. لاستخدامه، أنهِ Aliasmith وأعد تسميته إلى ${file}.`

/** What to do about a file that cannot be set aside. */
const stuck = (file: string) =>
  `لا يُكتب شيء فوقه، فلا تُحفظ التغييرات. تحقق من أن القرص ليس ممتلئًا وأنه يُسمح لك بالكتابة في مجلد البيانات، أو انقل ${file} إلى مكان آخر.`

const bookBack =
  'حدّث القائمة في قسم «العناوين» من الإعدادات لاسترداد ما تعرضه الخدمات في قوائمها. إن كانت لديك نسخة من addresses.sqlite، فأنهِ Aliasmith وأعدها إلى مجلد البيانات.'

/** How many addresses a damaged file still gave. */
const readable = (count: number, source: string) =>
  count === 0 ? `تعذّرت قراءة أي عنوان ${source}.` : `أمكنت قراءة ${ofAddresses(count)} ${source}.`

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `الحساب ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: يجري إنشاء عنوان…',
      failed: 'Aliasmith: حدث خطأ. افتح التطبيق لمعرفته.',
    },
    showFailure: 'معرفة ما حدث',
    newAddress: 'عنوان جديد',
    account: 'الحساب المستخدم',
    recent: 'نسخ عنوان حديث',
    copied: (address) => `${address} · تم النسخ`,
    open: 'فتح Aliasmith',
    settings: 'الإعدادات…',
    quit: 'إنهاء Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: 'ملف',
    edit: 'تحرير',
    view: 'عرض',
    window: 'نافذة',
    help: 'مساعدة',
    shortcuts: 'اختصارات لوحة المفاتيح',
    roles: {
      about: 'حول Aliasmith',
      services: 'الخدمات',
      hide: 'إخفاء Aliasmith',
      hideOthers: 'إخفاء الأخرى',
      unhide: 'إظهار الكل',
      quit: 'إنهاء Aliasmith',
      close: 'إغلاق النافذة',
      undo: 'تراجع',
      redo: 'إعادة',
      cut: 'قص',
      copy: 'نسخ',
      paste: 'لصق',
      pasteAndMatchStyle: 'لصق مع مطابقة النمط',
      delete: 'حذف',
      selectAll: 'تحديد الكل',
      resetZoom: 'الحجم الفعلي',
      zoomIn: 'تكبير العرض',
      zoomOut: 'تصغير العرض',
      minimize: 'تصغير',
      zoom: 'تكبير/تصغير',
      front: 'إحضار الكل للأمام',
    },
  },
  notifications: {
    whole: (title, body) => `${title}: ${body}`,
    made: (account) => `عنوان جديد · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address} (لم يُنسخ: افتح Aliasmith لنسخه)`,
    noMail: (address) => `${address} (تجريبي: لا يستقبل بريدًا)`,
    failed: (account) => (account === undefined ? 'لم يُنشأ أي عنوان' : `لم يُنشأ أي عنوان · ${account}`),
    uncertain: (account) => (account === undefined ? 'ربما أُنشئ عنوان' : `ربما أُنشئ عنوان · ${account}`),
    madeNotSaved: (account) =>
      account === undefined ? 'احتفظ بهذا العنوان' : `احتفظ بهذا العنوان · ${account}`,
    copy: 'نسخ',
    copiedAgain: 'تم النسخ',
    copyFailed: 'لم يُنسخ العنوان',
    accountNotUsed: 'لم يُغيَّر الحساب',
    undo: 'تراجع',
    delete: 'حذف…',
    deleteForever: 'حذف نهائي',
    deleteAsks: (address) => `حذف ${address}؟`,
    deleteIsForever: (service) => `الحذف لدى خدمة ${service} دائم: لا يمكن استخدام هذا الاسم ثانيةً أبدًا.`,
    takenBack: {
      done: 'تم التراجع عن إنشاء العنوان',
      unknown: 'ربما تم التراجع عن إنشاء العنوان',
      failed: 'لم يتم التراجع عن إنشاء العنوان',
    },
    deletedForever: {
      done: 'تم حذف العنوان',
      unknown: 'ربما تم حذف العنوان',
      failed: 'لم يُحذف العنوان',
    },
    keyExpires: (account) => `يقترب انتهاء صلاحية المفتاح · ${account}`,
    renewKey: 'تجديد المفتاح',
    replaceKey: 'استبدال المفتاح',
  },
  notices: {
    fileFromCopy: {
      settings: (where) => [
        'كان ملف إعداداتك تالفًا، فعاد Aliasmith إلى نسخته الاحتياطية.',
        damagedKept(where),
      ],
      accounts: (where) => [
        'كان ملف حساباتك تالفًا، فعاد Aliasmith إلى نسخته الاحتياطية.',
        damagedKept(where),
      ],
    },
    fileSetAside: {
      settings: (where) => [
        'تعذّرت قراءة ملف إعداداتك كاملًا. يُستخدم الجزء الذي أمكنت قراءته.',
        formerKept(where),
      ],
      accounts: (where) => [
        'تعذّرت قراءة ملف حساباتك كاملًا. يُستخدم الجزء الذي أمكنت قراءته.',
        formerKept(where),
      ],
    },
    fileNewer: {
      settings: (where, file) => [
        'كُتب ملف إعداداتك بإصدار أحدث من Aliasmith. يستخدم هذا الإصدار ما يفهمه منه.',
        newerKept(where, file),
      ],
      accounts: (where, file) => [
        'كُتب ملف حساباتك بإصدار أحدث من Aliasmith. يستخدم هذا الإصدار ما يفهمه منه.',
        newerKept(where, file),
      ],
    },
    fileLost: {
      settings: (where) => [
        'تعذّرت قراءة أي شيء من ملف إعداداتك أو من نسخة منه. تُستخدم القيم الافتراضية.',
        `أعد إجراء تغييراتك في الإعدادات. ${formerKept(where)}`,
      ],
      accounts: (where) => [
        'تعذّرت قراءة أي شيء من ملف حساباتك أو من نسخة منه.',
        `أضف حساباتك ومفاتيحها من جديد في قسم «الحسابات» من الإعدادات: لا يستطيع Aliasmith العثور على المفاتيح القديمة في سلسلة المفاتيح دون الملف. ${formerKept(where)}`,
      ],
    },
    fileRestored: {
      settings: (file) => ['كان ملف إعداداتك مفقودًا، فعاد Aliasmith إلى نسخته الاحتياطية.', startOver(file)],
      accounts: (file) => ['كان ملف حساباتك مفقودًا، فعاد Aliasmith إلى نسخته الاحتياطية.', startOver(file)],
    },
    fileMerged: {
      settings: (where) => [
        'اختلف ملف إعداداتك عن نسخته، كما يحدث عند استعادة أحدهما من نسخة احتياطية. تُستخدم محتويات كليهما.',
        merged(where),
      ],
      accounts: (where) => [
        'اختلف ملف حساباتك عن نسخته، كما يحدث عند استعادة أحدهما من نسخة احتياطية. تُستخدم محتويات كليهما.',
        merged(where),
      ],
    },
    fileReplaced: {
      settings: (where, file) => ['استبدل شيءٌ ما ملف إعداداتك أثناء عمل Aliasmith.', replaced(where, file)],
      accounts: (where, file) => ['استبدل شيءٌ ما ملف حساباتك أثناء عمل Aliasmith.', replaced(where, file)],
    },
    foreignAccounts: (count) => [
      plural(count, {
        zero: 'كل الحسابات لدى خدمات يعرفها هذا الإصدار من Aliasmith.',
        one: 'حساب واحد لدى خدمة لا يعرفها هذا الإصدار من Aliasmith.',
        two: 'حسابان لدى خدمة لا يعرفها هذا الإصدار من Aliasmith.',
        few: `${number(count)} حسابات لدى خدمة لا يعرفها هذا الإصدار من Aliasmith.`,
        many: `${number(count)} حسابًا لدى خدمة لا يعرفها هذا الإصدار من Aliasmith.`,
        other: `${number(count)} حساب لدى خدمة لا يعرفها هذا الإصدار من Aliasmith.`,
      }),
      byCount(
        count,
        'الحساب محفوظ. ثبّت أحدث إصدار لاستخدامه مجددًا.',
        'الحسابان محفوظان. ثبّت أحدث إصدار لاستخدامهما مجددًا.',
        'الحسابات محفوظة. ثبّت أحدث إصدار لاستخدامها مجددًا.',
      ),
    ],
    fileStuck: {
      settings: (file) => ['تعذّرت قراءة ملف إعداداتك كاملًا، وتعذّر وضعه جانبًا.', stuck(file)],
      accounts: (file) => ['تعذّرت قراءة ملف حساباتك كاملًا، وتعذّر وضعه جانبًا.', stuck(file)],
    },
    bookSetAside: (count, where) => [
      sentences('كان ملف عناوينك المحفوظة تالفًا.', readable(count, 'منه')),
      `${damagedKept(where)} حدّث القائمة في قسم «العناوين» من الإعدادات لاسترداد ما تعرضه الخدمات في قوائمها.`,
    ],
    bookRewritten: (where) => [
      'غيّر شيءٌ ما ملف عناوينك المحفوظة أثناء عمل Aliasmith. لم يُفقد أي عنوان: أعاد Aliasmith كتابة الملف.',
      `ما كان هناك محفوظ باسم ${where}.`,
    ],
    bookMixed: (count, where) => [
      sentences(
        'كان ملف عناوينك المحفوظة وسجله من يومين مختلفين، كما يحدث عند استعادة أحدهما من نسخة احتياطية.',
        readable(count, 'منهما'),
      ),
      `الملف وسجله محفوظان باسم ${where}.`,
    ],
    bookLost: {
      missing: ['كان ملف عناوينك المحفوظة مفقودًا، فبدأ Aliasmith ملفًا جديدًا.', bookBack],
      empty: ['كان ملف عناوينك المحفوظة فارغًا، فبدأ Aliasmith ملفًا جديدًا.', bookBack],
    },
    bookFreed: (where) => [
      'كان بجانب ملف عناوينك المحفوظة شيء آخر، في الموضع الذي يحفظ فيه Aliasmith جزءًا منه.',
      `نُقل إلى ${where}. لم يُفقد أي عنوان.`,
    ],
    keychainStopped: [
      'توقفت سلسلة مفاتيح هذا الكمبيوتر عن الاستجابة.',
      'يبقى المفتاح الجديد حتى إنهاء التطبيق ولا يُكتب على القرص أبدًا. لحفظه، أعد تشغيل Aliasmith وأدخله مجددًا.',
    ],
    keyLeft: (nickname) => [
      `تعذّرت إزالة مفتاح الحساب «${nickname}»: لم تستجب سلسلة المفاتيح.`,
      'لم يعد مستخدمًا. أزل المدخل المسمى Aliasmith من سلسلة مفاتيح نظامك يدويًا.',
    ],
    keyExpires: (nickname, when) => [
      `تنتهي صلاحية مفتاح الحساب «${nickname}» في ${when}.`,
      'جدّده في قسم «الحسابات» من الإعدادات: يصلك مفتاح جديد بالبريد، ولا يتغير شيء آخر.',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `تنتهي صلاحية مفتاح الحساب «${nickname}» في ${when}.`,
      'أنشئ مفتاحًا جديدًا في موقع الخدمة، وأدخله في قسم «الحسابات» من الإعدادات. لا يتغير شيء آخر.',
    ],
    trayAbsent: [
      'لا يُظهر سطح المكتب هذا أيقونة Aliasmith.',
      'ابدأ Aliasmith مجددًا لفتحه، أو اربط الأمر aliasmith --toggle بمفتاح في إعدادات سطح المكتب. على GNOME تُظهر الإضافة AppIndicator الأيقونة.',
    ],
    trayHidden: [
      'لا يُظهر macOS أيقونة Aliasmith.',
      'للوصول إليه، افتح Aliasmith مجددًا من «التطبيقات»، أو اسمح بأيقونته من «إعدادات النظام»، ثم «شريط القوائم».',
    ],
    reserveKept: {
      changed: (address, account) => [
        `أُنشئ العنوان ${address} مسبقًا للحساب «${account}»، الذي ينشئ الآن عناوين أخرى. لم يُستخدم.`,
        'العنوان موجود ويستقبل بريدًا. تجده في قسم «العناوين» من الإعدادات.',
      ],
      off: (address, account) => [
        `أُنشئ العنوان ${address} مسبقًا للحساب «${account}» ولم يُستخدم.`,
        'العنوان موجود ويستقبل بريدًا. تجده في قسم «العناوين» من الإعدادات.',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
