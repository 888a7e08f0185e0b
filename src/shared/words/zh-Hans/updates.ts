import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Aliasmith有新版本',
  download: '下载',
  install: '重新启动并安装',
  found: (version) => [`版本${version}可以下载。`, '只有在你同意后才会安装，绝不会自动安装。'] as const,
  downloading: (version) => [`正在下载版本${version}。`, '你可以继续工作。'] as const,
  downloaded: (version) => [`版本${version}已下载。`, '安装时Aliasmith会短暂重新启动。'] as const,
  notDownloaded: (version) =>
    [`无法下载版本${version}。`, '请检查网络连接，然后重试。现有版本会继续正常工作。'] as const,
  notInstalled: (version) =>
    [`无法安装版本${version}。`, '请重试，或手动安装。现有版本会继续正常工作。'] as const,
}
