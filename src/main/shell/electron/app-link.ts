import type { App } from 'electron'
import { labelMaxLength } from '../../../shared/rules/label.ts'

/** The fields that a link may fill in the popover's form. */
export interface FormDraft {
  /** Nickname of an account. */
  readonly account?: string
  readonly label?: string
}

/** The scheme of links that open the app, as the packages register it. */
export const linkScheme = 'aliasmith'

/** The longest link that is read; the longest label, escaped character by character, is shorter. */
const longestLink = 8_192

/** The parameters that a link may carry, and the longest value of each, as in the forms. Nothing else is read. */
const parameters = { account: 200, label: labelMaxLength } as const

const isParameter = (name: string): name is keyof typeof parameters => Object.hasOwn(parameters, name)

/** Whether a text is one of the app's links, valid or not. */
export function isAppLink(text: string): boolean {
  return text.slice(0, linkScheme.length + 1).toLowerCase() === `${linkScheme}:`
}

/**
 * Reads a link such as `aliasmith://new?label=Shoes&account=Work`. Anybody can write a link, so it only fills fields. A
 * link with a parameter that is unknown, repeated or not a plain line is rejected as a whole.
 * @returns `undefined` for a rejected link.
 */
export function readAppLink(link: string): FormDraft | undefined {
  const url = link.length > longestLink ? null : URL.parse(link)
  if (url === null || url.protocol !== `${linkScheme}:`) return undefined
  // Some desktops add a slash when they parse and rebuild a link.
  const plain = url.username === '' && url.password === '' && url.port === '' && url.hash === ''
  if (!plain || url.host.toLowerCase() !== 'new' || !['', '/'].includes(url.pathname)) return undefined

  const draft: { -readonly [Name in keyof FormDraft]: FormDraft[Name] } = {}
  for (const [name, value] of url.searchParams) {
    if (!isParameter(name) || draft[name] !== undefined) return undefined
    const text = value.trim()
    if (text === '' || text.length > parameters[name] || /[\p{Cc}\p{Cs}]/u.test(text)) return undefined
    draft[name] = text
  }
  return draft
}

/** The facts that decide whether and how the app registers for its links. */
export interface LinkSurroundings {
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
  /** This process's program. */
  readonly execPath: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The program that links start, and the arguments before the link; `undefined` if this start does not register itself.
 * On Linux the package's .desktop file registers them, and a request at run time changes the defaults of other types
 * too (electron#20382). On macOS the bundle's Info.plist registers them, so only a packaged app can. On Windows an app
 * in development would take the links from the installed one, and the portable program unpacks itself under another
 * path each time; neither registers.
 *
 * The `--` ends the options, so that no link can become a switch of Chromium (CVE-2018-1000006).
 */
export function linkRegistration({ platform, packaged, execPath, env }: LinkSurroundings) {
  if (!packaged || env.PORTABLE_EXECUTABLE_FILE) return undefined
  if (platform === 'darwin') return { path: execPath, args: [] }
  return platform === 'win32' ? { path: execPath, args: ['--'] } : undefined
}

/** Registers the app for its links where the package does not. If the system refuses, only the links fail. */
export function registerLinks(
  app: Pick<App, 'setAsDefaultProtocolClient'>,
  surroundings: LinkSurroundings,
): void {
  const registration = linkRegistration(surroundings)
  if (registration === undefined) return
  app.setAsDefaultProtocolClient(linkScheme, registration.path, [...registration.args])
}
