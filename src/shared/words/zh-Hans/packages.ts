import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: '邮箱别名',
  purpose: '随时随地，一个新的邮箱地址',
  description:
    'Aliasmith驻留在托盘中，通过你选择的服务创建邮箱别名。每个网站都有专用的地址，邮件会转发到你的邮箱。你的真实地址保持私密。',
  keywords: '邮件;邮箱;别名;地址;隐私;转发;email;alias;',
  newAddress: '新建地址',
  settings: '设置',
  copyright: '版权所有 © Aliasmith贡献者',
  installer: {
    installing: '正在安装，请稍候…',
    isRunning: 'Aliasmith正在运行，即将关闭。',
    closing: '正在关闭Aliasmith…',
    cannotClose: '无法关闭Aliasmith。\n请手动关闭，然后重试。',
    sureToRemove: '要从此电脑中卸载Aliasmith吗？',
    cannotUnpack: '无法解压文件。请重新运行安装程序。',
    cannotRemoveOld: '无法卸载之前的版本。请重新运行安装程序。错误',
    windowsTooOld: 'Aliasmith需要Windows 10或更高版本。',
    windowsNot64Bit: 'Aliasmith需要64位Windows。',
  },
}
