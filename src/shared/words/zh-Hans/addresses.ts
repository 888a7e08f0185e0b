import type { AddressesWords } from '../catalogue.ts'
import { all, number } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `另外${number(more)}个`])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) => `新增${number(count)}个`
const changed = (count: number) => `更改${number(count)}个`

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': '地址',
  'addresses.lead': '由Aliasmith创建，或由你的服务列出。',
  'addresses.refresh': '刷新',
  'addresses.export': '导出…',
  'addresses.import': '导入…',
  'addresses.file': '要导入的文件',
  'addresses.search': '搜索地址',
  'addresses.account': '账户',
  'addresses.account.all': '所有账户',
  'addresses.account.gone': (nickname) => `${nickname}（无账户）`,
  'addresses.ready': '预备',
  'addresses.ready.hint': '已提前创建，尚未使用',
  'addresses.state': '状态',
  'addresses.state.all': '任何状态',
  'addresses.list': '所有地址',
  'addresses.count': (count) => `${number(count)}个地址`,
  'addresses.selected': (count) => `已选择${number(count)}个`,
  'addresses.select': (address) => `选择${address}`,
  'addresses.selectAll': '全选',
  'addresses.clear': '取消选择',
  'addresses.bulk.label': '标签…',
  'addresses.bulk.turn-off': '停用…',
  'addresses.bulk.turn-on': '启用…',
  'addresses.sort': '排序',
  'addresses.sort.newest': '最新创建在前',
  'addresses.sort.name': '按地址',
  'addresses.sort.copied': '最近复制在前',
  'addresses.sort.account': '按账户',
  'addresses.column.select': '选择',
  'addresses.column.name': '地址',
  'addresses.column.label': '标签',
  'addresses.column.account': '账户',
  'addresses.column.copied': '复制时间',
  'addresses.column.newest': '创建时间',
  'addresses.column.copy': '复制',
  'addresses.column.actions': '操作',
  'addresses.delete': '删除…',
  'addresses.copy': (address) => `复制${address}`,
  'addresses.label.edit': (label, address) => `编辑${address}的标签“${label}”`,
  'addresses.label.add': '添加标签',
  'addresses.label.addTo': (address) => `为${address}添加标签`,
  'addresses.to': (destination) => `转发到${destination}`,
  'addresses.displayName': (name) => `显示为“${name}”`,
  'addresses.empty.title': '还没有地址',
  'addresses.empty.text': (mac) =>
    `请从${mac ? '菜单栏' : '托盘'}或用快捷键创建地址，也可以导入由Aliasmith或其他程序导出的列表。你的服务列出的地址会自动显示在此处。`,
  'addresses.nothing': '没有符合条件的地址。',
  'addresses.showAll': '显示所有地址',
  'addresses.loading': '正在载入…',

  'sync.under-way': '正在查询各个服务…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `${account}：已读取${number(done)}/${number(total)}`
      : done === 0
        ? `正在查询账户“${account}”的列表…`
        : `${account}：已读取${number(done)}个`,
  'sync.nothing': '已是最新',
  'sync.missing': (count) => `${number(count)}个地址不在服务的列表中，但仍视为可用。`,
  'sync.again': (when) => `Aliasmith会在${when}再次检查。`,
  'sync.unreadable': (count) => `${number(count)}行无法读取。`,
  'sync.result': (news, changes) =>
    news === 0
      ? `${changed(changes)}。`
      : changes === 0
        ? `${added(news)}。`
        : `${added(news)}，${changed(changes)}。`,

  'export.title': '导出地址',
  'export.text': '文件包含每个地址及其标签、账户和日期，不包含密钥。',
  'export.format': '格式',
  'export.csv': 'CSV',
  'export.csv.text': '用于电子表格。',
  'export.json': 'JSON',
  'export.json.text': '用于程序。',
  'export.yes': '导出',
  'export.done': (count, name) => `已将${number(count)}个地址存储为“${name}”`,

  'import.title': '导入地址',
  'import.reading': '正在读取文件…',
  'import.planning': '正在将文件与你的地址作比较…',
  'import.applying': '正在导入…',
  'import.undoing': '正在撤销导入…',
  'import.cancelled': '导入已取消，未作任何更改。',
  'import.encoding': '文本编码',
  'import.encoding.guessed': '文件没有注明编码。如果这些文字看起来不对，请选择其他编码。',
  'import.encoding.sure': (encoding) => `文本编码：${encoding}`,
  'import.encoding.wrong': (encoding) => `此文件的编码不是${encoding}。`,
  'import.encoding.again': '请选择其他编码，或将文件存储为UTF-8编码的CSV。',
  'import.owner': '这些地址所属的账户',
  'import.owner.hint':
    '文件没有注明账户。请选择由其服务列出这些地址的账户；服务没有列出的地址之后会显示为已删除。',
  'import.owner.choose': '选择账户',
  'import.program': (program) => `由${program}导出`,
  'import.domains': '你的别名所用的域名',
  'import.domains.hint': '只导入已勾选域名下的地址。最初勾选的是所选账户的域名。',
  'import.domains.more': (count) => `另有${number(count)}个较少见的域名不会导入。`,
  'import.logins': '每条登录信息只读取用户名、标题和日期。密码、备注和网址不会保留。',
  'import.logins.skipped': (count) => `另有${number(count)}个条目的用户名不是邮箱地址。`,
  'import.undated': '文件中没有日期的新地址会使用今天的日期。',
  'import.sample': '标签的读取结果',
  'import.unused': (columns, more) => `以下列不会导入：${listed(columns, more)}`,
  'import.readAs': (columns, more) =>
    `按其他名称读取的列：${listed(
      columns.map(([column, field]) => `“${column}”读作“${field}”`),
      more,
    )}`,
  'import.replaced': (count) => `${number(count)}个标签会替换为文件中的标签`,
  'import.replaced.label': (from, to) => `“${from}”改为“${to}”`,
  'import.newer': (count) => `替换你在文件生成之后更改过的${number(count)}个标签`,
  'import.damaged': (count) =>
    `文件中有${number(count)}个标签含有“\ufffd”，说明此前已丢失字符。这样的标签不会替换你的任何标签。`,
  'import.added': '新增',
  'import.changed': '更改',
  'import.unchanged': '已存在',
  'import.refused': '无法读取',
  'import.lines': '无法读取的内容',
  'import.line.csv': (line) => `第${number(line)}行`,
  'import.line.json': (line) => `第${number(line)}个条目`,
  'import.more': (count) => `以及另外${number(count)}个`,
  'import.nothing': '文件中的所有内容都已存在。',
  'import.nothing.readable': '文件中可读取的所有内容都已存在。',
  'import.nothing.unreadable': '文件中没有可读取的内容，因此没有可导入的内容。',
  'import.nothing.empty': '此文件不包含地址。',
  'import.nothing.chosen': '没有勾选域名，因此没有可导入的内容。',
  'import.safe': '不会移除任何地址，也不会清空任何标签。',
  'import.yes': '导入',
  'import.no': '取消',
  'import.close': '关闭',
  'import.tooLarge': '此文件大于500 MB，作为导出的列表过大。',
  'import.noText': '此文件不包含可读取的文本，因此不是导出的列表。',
  'import.unreadable': '无法读取此文件。',
  'import.archive': '此文件是Excel工作簿或压缩文件。',
  'import.archive.again': '请将工作簿存储为CSV，或解压缩后选择其中的列表。',
  'import.again': '请选择由Aliasmith或其他程序导出的列表。',
  'import.done': (news, changes) => `已导入：${added(news)}，${changed(changes)}`,
}
