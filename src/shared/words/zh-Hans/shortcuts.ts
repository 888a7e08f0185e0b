import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': '快捷键',
  'shortcuts.lead': '随处可用的组合键，无论哪个程序在前面。',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': '创建地址并复制，不打开窗口。',
  'shortcuts.newAddress.hint.copyOff': '创建地址，不打开窗口。',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': '打开快捷窗口，可以直接输入。',
  'shortcuts.accounts.title': '用于单个账户',
  'shortcuts.accounts.lead': '在指定账户创建地址的组合键，无论默认账户是哪个。',
  'shortcuts.account.hint': (nickname) => `在账户“${nickname}”创建地址并复制。`,
  'shortcuts.account.hint.copyOff': (nickname) => `在账户“${nickname}”创建地址。`,
  'shortcuts.anyway': (keys) => `仍要使用${keys}`,
  'shortcuts.change': (name) => `更改快捷键“${name}”：`,
  'shortcuts.off': '关闭',
  'shortcuts.press': '请按组合键…',
  'shortcuts.recording': '请按新的组合键。按Esc保留原来的组合键，按Delete关闭此快捷键。',
  'shortcuts.ended': '未作任何更改。',
  'shortcuts.set': (name, keys) => `${name}：现在是${keys}。`,
  'shortcuts.set.off': (name) => `${name}：现已关闭。`,
  'shortcuts.restore': '恢复默认',
  'shortcuts.restore.named': (name, keys) => `恢复默认：“${name}”，${keys}`,
  'shortcuts.turnOff': '关闭',
  'shortcuts.turnOff.named': (name) => `关闭“${name}”`,
  'shortcuts.refused': '其他程序或系统正在使用此组合键，因此它现在不起作用。',
  'shortcuts.preview': '这是预览版：快捷键只存在于它的桌面页面上，由按钮来触发。',

  'shortcuts.desktop.title': '如果快捷键不起作用',
  'shortcuts.desktop.why':
    '在此桌面（Wayland）上，程序只能请求快捷键。快捷键是否有效取决于桌面；桌面可能会先询问你，也不一定会告知Aliasmith。',
  'shortcuts.desktop.former':
    '更改或关闭组合键后，原来的组合键在Aliasmith中立即不起作用，但要等到你退出并重新打开Aliasmith，其他程序才能使用。',
  'shortcuts.desktop.how': '始终有效的方法：打开桌面的键盘设置，添加自定义快捷键，并让它运行以下命令之一。',
  'shortcuts.command.copy': '复制',
  'shortcuts.command.copy.of': (command) => `复制“${command}”`,
  'shortcuts.command.copied': '已复制',
}
