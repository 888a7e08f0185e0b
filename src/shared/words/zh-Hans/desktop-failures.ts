import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => ['窗口发出了不允许的请求。', '请关闭窗口，然后重新打开。'],
  'window-busy': () => ['窗口一次发出了过多请求。', '请稍等片刻，然后重试。'],
  'own-fault': () => [
    'Aliasmith自身出错。',
    '请重试。如果再次发生，请退出并重新打开Aliasmith，并报告此问题。',
  ],
  'login-refused': () => [
    '系统没有更改Aliasmith是否在登录时启动。',
    '请在系统设置的登录时启动的应用列表中更改。',
  ],
  'login-needs-approval': () => ['macOS正在等待你批准。', '请在“系统设置 > 通用 > 登录项”中允许Aliasmith。'],
  'autostart-refused': () => [
    '无法更改桌面用来启动Aliasmith的文件。',
    '请检查磁盘是否已满，以及你是否有权写入个人文件夹中的autostart文件夹。',
  ],
  'clipboard-failed': () => ['无法复制该地址。', '请再次按“复制”，或选中地址手动复制。'],
  'notification-refused': ({ untold }) => [
    untold ? `系统没有显示此通知：“${untold}”。` : '系统没有显示一条通知。',
    '请在系统设置中允许来自Aliasmith的通知，或在“设置 > 通用”中关闭通知。',
  ],
  'folder-not-opened': () => ['系统无法打开该文件夹。', '其路径在此页面上：请复制到文件管理器中打开。'],
  'licences-missing': () => ['此安装中缺少许可证列表。', '重新安装Aliasmith即可恢复。'],
  'diagnostics-not-shown': () => ['还没有可复制的内容。', '请先打开诊断信息，以便看到要复制的内容。'],
  'diagnostics-not-copied': () => ['无法复制诊断信息。', '请选中文本手动复制。'],
  cancelled: () => ['此操作已取消。', '准备好后请重试。'],
}
