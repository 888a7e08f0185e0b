import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': '键盘操作',
  'keys.close': '关闭',
  'keys.show': '显示所有键盘操作',
  'keys.window': '此窗口',
  'keys.go': (page) => `前往“${page}”`,
  'keys.next': '下一页',
  'keys.previous': '上一页',
  'keys.help': '显示此列表',
  'keys.textSize.larger': '放大文字',
  'keys.textSize.smaller': '缩小文字',
  'keys.textSize.usual': '恢复标准文字大小',
  'keys.list': '地址列表',
  'keys.grid.row': '上一个或下一个地址',
  'keys.grid.screen': '向上或向下一屏',
  'keys.grid.ends': '第一个或最后一个地址',
  'keys.grid.column': '上一列或下一列',
  'keys.grid.columnEnds': '第一列或最后一列',
  'keys.grid.select': '选择或取消选择',
  'keys.grid.range': '选择到上一个或下一个地址',
  'keys.grid.all': '选择所有符合条件的地址',
  'keys.grid.clear': '取消选择',
  'keys.grid.search': '搜索，按Esc返回',
  'keys.actions': '有焦点的地址',
}
