import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': '随时随地，一个新的邮箱地址。',
  'about.version': '版本',
  'about.runtime': '运行环境',
  'about.licence': '许可证',
  'about.licence.mit': 'MIT',
  'about.dataFolder': '数据',
  'about.dataFolder.hint': '设置和地址。密钥绝不会写入其中。',
  'about.logsFolder': '日志',
  'about.logsFolder.hint': '应用执行过的操作，不含密钥、地址和标签。',
  'about.openFolder': '打开文件夹',
  'about.openFolder.data': '打开文件夹：数据',
  'about.openFolder.logs': '打开文件夹：日志',
  'about.copyPath': '复制路径',
  'about.copyPath.data': '复制路径：数据',
  'about.copyPath.logs': '复制路径：日志',
  'about.opened': '文件夹已打开。',
  'about.pathCopied': '路径已复制。',
  'about.preview': (mac) =>
    `这是预览版：在浏览器标签页中运行的同一个应用。它没有自己的${mac ? '菜单栏' : '托盘'}图标和全局快捷键。`,
  'about.diagnostics': '诊断信息',
  'about.diagnostics.lead':
    '用于报告出现的问题。转交之前请先阅读：其中只有账户的数量，不含密钥、地址、昵称和标签。',
  'about.diagnostics.text': '诊断信息的文本',
  'about.diagnostics.copy': '复制诊断信息',
  'about.diagnostics.copied': '已复制',
  'about.licences': '开源许可证',
  'about.licences.lead': 'Aliasmith包含以下软件包。Electron和Chromium的许可证文件与程序放在一起。',
  'about.licences.list': '软件包',
}
