import type { UpdateSource } from '../../../shared/desktop.ts'
import type { Platform } from '../shell.ts'

/**
 * Who brings new versions of this installation. A package of Linux is the package manager's, a portable program is
 * replaced by hand, and what is not packaged is being developed.
 */
export function updateSource(installation: {
  readonly platform: Platform
  readonly packaged: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}): UpdateSource {
  const { platform, packaged, env } = installation
  if (!packaged || env.PORTABLE_EXECUTABLE_FILE !== undefined) return 'elsewhere'
  return platform === 'linux' && env.APPIMAGE === undefined ? 'elsewhere' : 'self'
}
