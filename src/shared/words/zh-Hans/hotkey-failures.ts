import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': '系统使用此组合键关闭窗口。',
  'control-media': '系统使用此组合键控制声音和音乐。',
  'end-session': '系统使用此组合键注销或关机。',
  'force-quit': '系统使用此组合键结束无响应的程序。',
  'hide-windows': '系统使用此组合键隐藏窗口。',
  'lock-screen': '系统使用此组合键锁定屏幕。',
  'open-menu': '系统使用此组合键打开菜单。',
  'open-terminal': '系统使用此组合键打开终端。',
  'quit-program': '系统使用此组合键退出程序。',
  search: '系统使用此组合键搜索。',
  'show-desktop': '系统使用此组合键显示桌面。',
  'switch-consoles': '系统使用此组合键切换到文本控制台。',
  'switch-desktops': '系统使用此组合键切换桌面。',
  'switch-input': '系统使用此组合键切换键盘语言。',
  'switch-programs': '系统使用此组合键切换程序。',
  'take-pictures': '系统使用此组合键截取屏幕。',
  'windows-key': '系统使用此组合键打开自带的工具。',
  copy: '各个程序使用此组合键复制，设为快捷键后将无法复制。',
  cut: '各个程序使用此组合键剪切，设为快捷键后将无法剪切。',
  find: '各个程序使用此组合键查找，设为快捷键后将无法查找。',
  'move-in-text': '各个程序使用此组合键在文本中移动或删除，设为快捷键后将无法这样做。',
  'open-file': '各个程序使用此组合键打开内容，设为快捷键后将无法打开。',
  'open-settings': '各个程序使用此组合键打开设置，设为快捷键后将无法打开。',
  paste: '各个程序使用此组合键粘贴，设为快捷键后将无法粘贴。',
  print: '各个程序使用此组合键打印，设为快捷键后将无法打印。',
  redo: '各个程序使用此组合键重做，设为快捷键后将无法重做。',
  save: '各个程序使用此组合键保存，设为快捷键后将无法保存。',
  'select-all': '各个程序使用此组合键全选，设为快捷键后将无法全选。',
  undo: '各个程序使用此组合键撤销，设为快捷键后将无法撤销。',
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    '此组合键不能用作快捷键。',
    '请按住Ctrl、Alt、Command或Windows键，再按一个字母或数字。',
  ],
  'hotkey-key-unusable': () => ['此按键在这个键盘上不能用作快捷键。', '请选择字母、数字或功能键。'],
  'hotkey-needs-modifier': () => [
    '在任何程序中，打字都需要用到单独的按键。',
    '请同时按住Ctrl、Alt、Command或Windows键。',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : '系统将此组合键用于其他操作。',
    '请选择其他组合键。',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose ? uses[purpose] : '各个程序将此组合键用于其他操作，设为快捷键后将无法使用。',
    '请选择再多一个按键的组合键。',
  ],
  'hotkey-without-name': () => [
    '此桌面（Wayland）无法区分此按键与其他按键。',
    '请选择字母、数字、逗号、句点、方向键、空格、Home、End或Insert。',
  ],
  'hotkey-types': () => ['此组合键会输入字符。', '请同时按住Command或Control。'],
  'hotkey-types-altgr': () => [
    'Ctrl和Alt同时按下等于AltGr，在许多键盘上会输入字符。',
    '请同时按住Shift或Windows键。',
  ],
  'hotkey-common': () => [
    '许多程序使用此组合键，设为快捷键后它们将无法再收到。',
    '请再加一个按键，或仍然使用。',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey ? `快捷键“${hotkey}”已使用此组合键。` : '另一个快捷键已使用此组合键。',
    '请为其中之一选择其他组合键。',
  ],
  'hotkey-refused': () => ['其他程序或系统已在使用此组合键。', '请选择其他组合键。未作任何更改。'],
  'hotkey-not-offered': () => [
    '此桌面不接受将此组合键用作快捷键。',
    '请选择其他组合键，或在桌面的设置中绑定下面的命令。',
  ],
  'command-not-copied': () => ['无法复制该命令。', '请选中命令手动复制。'],
}
