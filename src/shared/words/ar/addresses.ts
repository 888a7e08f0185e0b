import type { AddressesWords } from '../catalogue.ts'
import { addresses, all, byCount, number, ofAddresses, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, byCount(more, 'واحد آخر', 'اثنان آخران', `${number(more)} أخرى`)])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) => `الجديد: ${number(count)}`
const changed = (count: number) => `المتغيّر: ${number(count)}`

/** A number of labels as the subject of a clause. */
const labels = (count: number): string =>
  plural(count, {
    zero: 'لا تسميات',
    one: 'تسمية واحدة',
    two: 'تسميتان',
    few: `${number(count)} تسميات`,
    many: `${number(count)} تسمية`,
    other: `${number(count)} تسمية`,
  })

/** A number of labels after a verbal noun. */
const ofLabels = (count: number): string =>
  byCount(count, 'تسمية واحدة', 'تسميتين', count === 0 ? '0 تسميات' : labels(count))

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'العناوين',
  'addresses.lead': 'ما أُنشئ هنا، أو ورد في قوائم خدماتك.',
  'addresses.refresh': 'تحديث',
  'addresses.export': 'تصدير…',
  'addresses.import': 'استيراد…',
  'addresses.file': 'الملف المراد استيراده',
  'addresses.search': 'البحث في العناوين',
  'addresses.account': 'الحساب',
  'addresses.account.all': 'كل الحسابات',
  'addresses.account.gone': (nickname) => `${nickname} (لا حساب له)`,
  'addresses.ready': 'جاهز',
  'addresses.ready.hint': 'أُنشئ مسبقًا ولم يُستخدم بعد',
  'addresses.state': 'الحالة',
  'addresses.state.all': 'أي حالة',
  'addresses.list': 'كل العناوين',
  'addresses.count': (count) => addresses(count),
  'addresses.selected': (count) => `المحدد: ${number(count)}`,
  'addresses.select': (address) => `تحديد ${address}`,
  'addresses.selectAll': 'تحديد الكل',
  'addresses.clear': 'إلغاء التحديد',
  'addresses.bulk.label': 'تسمية…',
  'addresses.bulk.turn-off': 'تعطيل…',
  'addresses.bulk.turn-on': 'تفعيل…',
  'addresses.sort': 'الترتيب',
  'addresses.sort.newest': 'الأحدث أولًا',
  'addresses.sort.name': 'حسب العنوان',
  'addresses.sort.copied': 'آخر ما نُسخ أولًا',
  'addresses.sort.account': 'حسب الحساب',
  'addresses.column.select': 'التحديد',
  'addresses.column.name': 'العنوان',
  'addresses.column.label': 'التسمية',
  'addresses.column.account': 'الحساب',
  'addresses.column.copied': 'النسخ',
  'addresses.column.newest': 'الإنشاء',
  'addresses.column.copy': 'نسخ',
  'addresses.column.actions': 'الإجراءات',
  'addresses.delete': 'حذف…',
  'addresses.copy': (address) => `نسخ ${address}`,
  'addresses.label.edit': (label, address) => `تعديل التسمية «${label}» للعنوان ${address}`,
  'addresses.label.add': 'إضافة تسمية',
  'addresses.label.addTo': (address) => `إضافة تسمية إلى ${address}`,
  'addresses.to': (destination) => `إلى ${destination}`,
  'addresses.displayName': (name) => `يظهر باسم «${name}»`,
  'addresses.empty.title': 'لا توجد عناوين بعد',
  'addresses.empty.text': (mac) =>
    `أنشئ عنوانًا من ${mac ? 'شريط القوائم' : 'علبة النظام'} أو بالاختصار، أو استورد قائمة صدّرها Aliasmith أو برنامج آخر. ما تعرضه قوائم خدماتك يظهر هنا تلقائيًا.`,
  'addresses.nothing': 'لا يوجد عنوان مطابق.',
  'addresses.showAll': 'إظهار كل العناوين',
  'addresses.loading': 'جارٍ التحميل…',

  'sync.under-way': 'يجري سؤال الخدمات…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `${account}: قُرئ ${number(done)} من ${number(total)}`
      : done === 0
        ? `يجري طلب قائمة الحساب «${account}»…`
        : `${account}: قُرئ ${number(done)}`,
  'sync.nothing': 'القائمة محدّثة',
  'sync.missing': (count) =>
    byCount(
      count,
      `${addresses(count)} غير موجود في قائمته، وما زال يُعدّ عاملًا.`,
      `${addresses(count)} غير موجودين في القوائم، وما زالا يُعدّان عاملين.`,
      `${addresses(count)} غير موجودة في القوائم، وما زالت تُعدّ عاملة.`,
    ),
  'sync.again': (when) => `يتحقق Aliasmith مجددًا في ${when}.`,
  'sync.unreadable': (count) =>
    plural(count, {
      zero: 'تمت قراءة كل الصفوف.',
      one: 'تعذّرت قراءة صف واحد.',
      two: 'تعذّرت قراءة صفين.',
      few: `تعذّرت قراءة ${number(count)} صفوف.`,
      many: `تعذّرت قراءة ${number(count)} صفًا.`,
      other: `تعذّرت قراءة ${number(count)} صف.`,
    }),
  'sync.result': (news, changes) =>
    news === 0
      ? `${changed(changes)}.`
      : changes === 0
        ? `${added(news)}.`
        : `${added(news)}، ${changed(changes)}.`,

  'export.title': 'تصدير العناوين',
  'export.text': 'يضم الملف كل عنوان مع تسميته وحسابه وتواريخه. ولا يضم أي مفاتيح.',
  'export.format': 'التنسيق',
  'export.csv': 'CSV',
  'export.csv.text': 'لجداول البيانات.',
  'export.json': 'JSON',
  'export.json.text': 'للبرامج.',
  'export.yes': 'تصدير',
  'export.done': (count, name) => `تم حفظ ${ofAddresses(count)} في الملف «${name}»`,

  'import.title': 'استيراد العناوين',
  'import.reading': 'تجري قراءة الملف…',
  'import.planning': 'تجري مقارنة الملف بعناوينك…',
  'import.applying': 'جارٍ الاستيراد…',
  'import.undoing': 'يجري التراجع عن الاستيراد…',
  'import.cancelled': 'أُلغي الاستيراد. لم يتغير شيء.',
  'import.encoding': 'ترميز النص',
  'import.encoding.guessed': 'لا يذكر الملف ترميزه. إذا بدت هذه الحروف خاطئة، فاختر ترميزًا آخر.',
  'import.encoding.sure': (encoding) => `ترميز النص: ${encoding}`,
  'import.encoding.wrong': (encoding) => `ترميز هذا الملف ليس «${encoding}».`,
  'import.encoding.again': 'اختر ترميزًا آخر، أو احفظ الملف بصيغة CSV UTF-8.',
  'import.owner': 'حساب هذه العناوين',
  'import.owner.hint':
    'لا يذكره الملف. اختر الحساب الذي تعرض خدمته هذه العناوين في قائمتها؛ وما لا تعرضه سيظهر لاحقًا محذوفًا.',
  'import.owner.choose': 'اختر حسابًا',
  'import.program': (program) => `تصدير من ${program}`,
  'import.domains': 'نطاقات أسمائك المستعارة',
  'import.domains.hint':
    'لا تُستورد إلا العناوين في النطاقات المحددة. في البداية تكون نطاقات الحساب المختار محددة.',
  'import.domains.more': (count) =>
    plural(count, {
      zero: 'لا نطاقات نادرة متروكة.',
      one: 'نطاق واحد أندر لن يُستورد.',
      two: 'نطاقان أندر لن يُستوردا.',
      few: `${number(count)} نطاقات أندر لن تُستورد.`,
      many: `${number(count)} نطاقًا أندر لن تُستورد.`,
      other: `${number(count)} نطاق أندر لن تُستورد.`,
    }),
  'import.logins':
    'من كل بيانات دخول لا يُقرأ إلا اسم المستخدم والعنوان الوصفي والتاريخ. لا يُحتفظ بكلمات السر والملاحظات وعناوين المواقع.',
  'import.logins.skipped': (count) =>
    plural(count, {
      zero: 'كل الإدخالات لها عنوان بريد إلكتروني كاسم مستخدم.',
      one: 'إدخال آخر واحد ليس اسم المستخدم فيه عنوان بريد إلكتروني.',
      two: 'إدخالان آخران ليس اسم المستخدم فيهما عنوان بريد إلكتروني.',
      few: `${number(count)} إدخالات أخرى ليس اسم المستخدم فيها عنوان بريد إلكتروني.`,
      many: `${number(count)} إدخالًا آخر ليس اسم المستخدم فيها عنوان بريد إلكتروني.`,
      other: `${number(count)} إدخال آخر ليس اسم المستخدم فيها عنوان بريد إلكتروني.`,
    }),
  'import.undated': 'العناوين التي لا تاريخ لها في الملف تأخذ تاريخ اليوم إن كانت جديدة هنا.',
  'import.sample': 'التسميات كما قُرئت',
  'import.unused': (columns, more) =>
    byCount(
      columns.length + more,
      `هذا العمود لن يُستورد: ${listed(columns, more)}`,
      `هذان العمودان لن يُستوردا: ${listed(columns, more)}`,
      `هذه الأعمدة لن تُستورد: ${listed(columns, more)}`,
    ),
  'import.readAs': (columns, more) =>
    `قُرئ باسم آخر: ${listed(
      columns.map(([column, field]) => `${column} باسم ${field}`),
      more,
    )}`,
  'import.replaced': (count) =>
    byCount(
      count,
      'تسمية واحدة تحل محلها تسمية الملف',
      'تسميتان تحل محلهما تسميتا الملف',
      `${labels(count)} تحل محلها تسميات الملف`,
    ),
  'import.replaced.label': (from, to) => `«${from}» تصبح «${to}»`,
  'import.newer': (count) =>
    byCount(
      count,
      `استبدال ${ofLabels(count)} غيّرتها بعد كتابة الملف`,
      `استبدال ${ofLabels(count)} غيّرتهما بعد كتابة الملف`,
      `استبدال ${ofLabels(count)} غيّرتها بعد كتابة الملف`,
    ),
  'import.damaged': (count) =>
    byCount(
      count,
      'تسمية واحدة في الملف تحتوي على «\ufffd» حيث ضاع حرف من قبل. لن تحل محل أي من تسمياتك.',
      'تسميتان في الملف تحتويان على «\ufffd» حيث ضاع حرف من قبل. لن تحلا محل أي من تسمياتك.',
      `${labels(count)} في الملف تحتوي على «\ufffd» حيث ضاع حرف من قبل. لن تحل محل أي من تسمياتك.`,
    ),
  'import.added': 'جديد',
  'import.changed': 'متغيّر',
  'import.unchanged': 'موجود هنا',
  'import.refused': 'تتعذر قراءته',
  'import.lines': 'ما تتعذر قراءته',
  'import.line.csv': (line) => `السطر ${number(line)}`,
  'import.line.json': (line) => `الإدخال ${number(line)}`,
  'import.more': (count) => byCount(count, 'وواحد آخر', 'واثنان آخران', `و${number(count)} أخرى`),
  'import.nothing': 'كل ما في هذا الملف موجود هنا.',
  'import.nothing.readable': 'كل ما تمكن قراءته في هذا الملف موجود هنا.',
  'import.nothing.unreadable': 'لا تمكن قراءة أي شيء في هذا الملف، فلا شيء لاستيراده.',
  'import.nothing.empty': 'لا يضم هذا الملف أي عناوين.',
  'import.nothing.chosen': 'لم يُحدَّد أي نطاق، فلا شيء لاستيراده.',
  'import.safe': 'لن يُزال أي عنوان، ولن تُفرَّغ أي تسمية.',
  'import.yes': 'استيراد',
  'import.no': 'إلغاء',
  'import.close': 'إغلاق',
  'import.tooLarge': 'هذا الملف أكبر من 500 ميغابايت، وهو أكبر من أن يكون قائمة مصدّرة.',
  'import.noText': 'لا يضم هذا الملف نصًا تمكن قراءته، فهو ليس قائمة مصدّرة.',
  'import.unreadable': 'تعذّرت قراءة الملف.',
  'import.archive': 'هذا الملف مصنف Excel أو أرشيف.',
  'import.archive.again': 'احفظ المصنف بصيغة CSV، أو فكّ الأرشيف واختر القائمة منه.',
  'import.again': 'اختر قائمة صدّرها Aliasmith أو برنامج آخر.',
  'import.done': (news, changes) => `تم الاستيراد. ${added(news)}، ${changed(changes)}`,
}
