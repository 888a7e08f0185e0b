import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: '键盘操作',
  close: '关闭',
  dismiss: '关闭',
  here: '快捷窗口',
  address: '选中的地址',
  act: '创建或复制，以选中的行为准',
  make: '创建输入框中的地址',
  mark: '选中其他行',
  domain: '转到域名',
  label: '转到标签',
  account: '按位置选择账户',
  actions: '打开选中地址的操作',
  undo: '撤回刚创建的地址',
  suggest: '建议其他名称',
  clear: '清空输入框；已为空时隐藏快捷窗口',
  settings: '打开设置',
  keys: '显示此列表',
  'textSize.larger': '放大文字',
  'textSize.smaller': '缩小文字',
  'textSize.usual': '恢复标准文字大小',

  welcome: '每个网站，一个新地址',
  welcomeText: '每个地址都转发到你的收件箱；你的真实地址保持私密。',
  addAccount: '添加账户',
  practise: '不添加账户，先试用',
  practiceText: '练习不需要密钥，也不接收邮件。',
}
