import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => `Aliasmith ${version}${preview ? '（预览版）' : ''}`,
  system: '系统',
  runtime: '运行环境',
  session: '桌面',
  accounts: '账户',
  addresses: '地址',
  unknown: '未知',
  keys: '密钥',
  preferences: '偏好设置',
  hotkeys: '快捷键',
  startAtLogin: '登录时启动',
  notices: '提示',
  log: '日志的最后几行',
  none: '无',
}
