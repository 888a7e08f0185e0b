import type { Platform } from '../../shell.ts'

const platforms: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = { darwin: 'mac', win32: 'windows' }

/** The app's name for a system. */
export function platformOf(processPlatform: NodeJS.Platform): Platform {
  return platforms[processPlatform] ?? 'linux'
}
