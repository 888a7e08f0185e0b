/** What tells how the app was installed. */
export interface Installation {
  readonly platform: NodeJS.Platform
  /** Whether this is a package, and not the app in development. */
  readonly packaged: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether the package says where its updates are: those without a publisher, or unsigned on macOS, do not. */
  readonly hasFeed: boolean
}

/**
 * Whether the app may replace itself. A deb or rpm belongs to the package manager, a portable app is a single file that
 * its owner put somewhere, and development has nothing to replace.
 */
export function updatesItself({ platform, packaged, env, hasFeed }: Installation): boolean {
  if (!packaged || !hasFeed) return false
  switch (platform) {
    case 'win32':
      // Set by the launcher of the portable app.
      return env.PORTABLE_EXECUTABLE_FILE === undefined
    case 'darwin':
      return true
    case 'linux':
      // Set by the runtime of an AppImage; a deb or rpm that an AppImage started has it too, but is not inside it.
      return env.APPIMAGE !== undefined && env.APPDIR !== undefined && env.SNAP === undefined
    default:
      return false
  }
}
