/** The phrases about new versions of the app. */
export const updateWords = {
  title: 'New version of Aliasmith',
  download: 'Download',
  install: 'Restart and install',
  found: (version: string) =>
    [
      `Version ${version} is ready to download.`,
      'It is installed when you say so, never by itself.',
    ] as const,
  downloading: (version: string) =>
    [`Version ${version} is being downloaded.`, 'You can keep working.'] as const,
  downloaded: (version: string) =>
    [`Version ${version} is downloaded.`, 'Aliasmith restarts for a moment to install it.'] as const,
  notDownloaded: (version: string) =>
    [
      `Version ${version} could not be downloaded.`,
      'Check the connection and try again. The version you have keeps working.',
    ] as const,
  notInstalled: (version: string) =>
    [
      `Version ${version} could not be installed.`,
      'Try again, or install it by hand. The version you have keeps working.',
    ] as const,
} as const
