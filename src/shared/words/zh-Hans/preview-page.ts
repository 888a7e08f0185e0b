import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Chinese. */
export const previewWords: PreviewWords = {
  pageTitle: 'Aliasmith预览',
  title: '标签页中的桌面',
  explanation:
    '这是预览版，不是真正的托盘应用。此页面上的托盘图标、快捷键、剪贴板和通知代替你系统中的相应部分；背后的一切都是应用本身。',
  name: '预览',
  hotkeys: '快捷键',
  pressNewAddress: '按快捷键“新建地址”',
  pressOpenPopover: '按快捷键“打开快捷窗口”',
  pressKeys: (keys) => `按${keys}`,
  notBound: '未绑定',
  clipboard: '剪贴板',
  notifications: '通知',
  noNotifications: '还没有通知。请按快捷键“新建地址”。',
  dismiss: '关闭',
  dismissNamed: (title) => `关闭“${title}”`,
  settings: '设置',
  trayMenu: '托盘菜单',
  trayIcon: '托盘图标',
  trayHint: '应用在托盘中',
  popover: '快捷窗口',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = ['预览已结束。', '请在终端中重新启动，并打开新的链接。']

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: '设置',
  link: '链接',
  wouldOpen: (url) => `将会打开${url}`,
  folder: '文件夹',
  folderIs: (path) => `路径已在剪贴板中：${path}`,
  settingsOpen: '“设置”已在另一个标签页中打开。',
}
