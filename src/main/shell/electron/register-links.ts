import type { App } from 'electron'
import { linkScheme } from './app-link.ts'

/** What decides whether and how the app takes on its links. */
export interface LinkSurroundings {
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
  /** The program of this process. */
  readonly execPath: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The program that a link starts, and what stands before the link. */
export interface LinkRegistration {
  readonly path: string
  readonly args: readonly string[]
}

/**
 * How this start registers itself for links; `undefined` where it does not. On Linux the .desktop file of the package
 * says it, and asking at run time changes the defaults of other types too (electron#20382). On macOS the bundle's
 * Info.plist says it, so only a packaged app can. On Windows an app in development would take the links from the
 * installed one, and the portable program unpacks itself under another path each time; neither leaves a trace.
 *
 * The `--` ends the options, so that no link can become a switch of Chromium (CVE-2018-1000006).
 */
export function linkRegistration(surroundings: LinkSurroundings): LinkRegistration | undefined {
  const { platform, packaged, execPath, env } = surroundings
  if (!packaged || env.PORTABLE_EXECUTABLE_FILE) return undefined
  if (platform === 'darwin') return { path: execPath, args: [] }
  return platform === 'win32' ? { path: execPath, args: ['--'] } : undefined
}

/** Registers the app for its links where that is its own business. A system that refuses costs the links alone. */
export function registerLinks(
  app: Pick<App, 'setAsDefaultProtocolClient'>,
  surroundings: LinkSurroundings,
): void {
  const registration = linkRegistration(surroundings)
  if (registration === undefined) return
  app.setAsDefaultProtocolClient(linkScheme, registration.path, [...registration.args])
}
