/** The facts that show how the app was installed. */
export interface Installation {
  readonly platform: NodeJS.Platform
  /** Whether this is a packaged app rather than the app in development. */
  readonly packaged: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether the package names the place of its updates: packages without a publisher, or unsigned on macOS, do not. */
  readonly hasFeed: boolean
}

/**
 * Whether the app may replace itself. A deb or rpm belongs to the package manager, and a portable app is a single file
 * that its owner placed. Development has nothing to replace.
 */
export function updatesItself({ platform, packaged, env, hasFeed }: Installation): boolean {
  if (!packaged || !hasFeed) return false
  switch (platform) {
    case 'win32':
      // The launcher of the portable app sets this.
      return env.PORTABLE_EXECUTABLE_FILE === undefined
    case 'darwin':
      return true
    case 'linux':
      // The AppImage runtime sets these; a deb or rpm that an AppImage started has APPIMAGE too, but is not inside it.
      return env.APPIMAGE !== undefined && env.APPDIR !== undefined && env.SNAP === undefined
    default:
      return false
  }
}
