import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: '你无权写入',
  EEXIST: '应为文件夹的位置上是一个文件',
  EINVAL: '文件夹不能使用此名称',
  EIO: '磁盘报告错误',
  ELOOP: '其路径中的链接互相循环',
  EMFILE: '打开的文件过多',
  ENAMETOOLONG: '其名称太长',
  ENFILE: '打开的文件过多',
  ENOENT: '缺少上层文件夹',
  ENOSPC: '磁盘已满',
  ENOTDIR: '应为文件夹的位置上是一个文件',
  EPERM: '你无权写入',
  EROFS: '磁盘为只读',
  // Errors of the lock file in the folder (sqlite.org/rescode.html).
  'SQLite 8': '其中的文件in-use.lock为只读',
  'SQLite 10': '磁盘不支持锁定文件，或报告错误',
  'SQLite 14': '其中的文件in-use.lock无法打开',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: ['Aliasmith内部出现问题，但会继续运行。', '日志中记录了发生的情况。'],
  logAt: (folder) => `“设置 > 关于”可打开日志文件夹：${folder}`,
  windowRebuilt: [
    'Aliasmith的一个窗口意外停止，已重新打开。',
    '在其中输入的内容已丢失。如果再次发生，可查看“设置 > 关于”中的日志了解详情。',
  ],
  windowGone: (mac) => [
    'Aliasmith的一个窗口在短时间内停止了两次，因此保持关闭。',
    `请从${mac ? '菜单栏' : '托盘'}重新打开。可查看“设置 > 关于”中的日志了解详情。`,
  ],
  startFailed: 'Aliasmith无法启动',
  folderInUse: (folder) => `另一个Aliasmith正在使用文件夹“${folder}”。请将其退出，然后重新启动Aliasmith。`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `无法创建或使用文件夹“${folder}”：系统拒绝（${cause}）。`
      : `无法创建或使用文件夹“${folder}”：${folderProblems[cause]}。`,
  folderUnusableHint: '请先解决此问题，然后重新启动Aliasmith。',
  startFailedHint: (folder) =>
    `无法使用存放数据的文件夹，或内部出现问题。请检查磁盘是否已满，以及你是否有权写入“${folder}”，然后重新启动Aliasmith。`,
}
