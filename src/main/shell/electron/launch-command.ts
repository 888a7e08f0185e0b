const plain = /^[\w@%+=:,./-]+$/

/**
 * What starts the app from a terminal or from a desktop's keyboard settings: the name that packages install, or the
 * file of an AppImage, which installs no name (https://docs.appimage.org/packaging-guide/environment-variables.html).
 */
export function launchCommand(env: Readonly<Record<string, string | undefined>>): string {
  const file = env.APPIMAGE
  if (!file) return 'aliasmith'
  return plain.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
}
