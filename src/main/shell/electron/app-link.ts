import type { App } from 'electron'
import { labelMaxLength } from '../../../shared/rules/label.ts'

/** What a link may put into the popover's form. */
export interface FormDraft {
  /** Nickname of an account. */
  readonly account?: string
  readonly label?: string
}

/** The scheme of links that open the app, as the packages register it. */
export const linkScheme = 'aliasmith'

/** The longest link that is looked at; the longest label, escaped character by character, is shorter. */
const longestLink = 8_192

/** The parameters that a link may carry, and the longest value of each, as in the forms. Nothing else is ever read. */
const parameters = { account: 200, label: labelMaxLength } as const

const isParameter = (name: string): name is keyof typeof parameters => Object.hasOwn(parameters, name)

/** Whether a text is one of the app's links, readable or not. */
export function isAppLink(text: string): boolean {
  return text.slice(0, linkScheme.length + 1).toLowerCase() === `${linkScheme}:`
}

/**
 * Reads a link such as `aliasmith://new?label=Shoes&account=Work`. Anybody can write one, so it fills fields and does
 * nothing else. A link with a parameter that is unknown, given twice or not a plain line is not believed in any part.
 * @returns `undefined` for one that is not believed.
 */
export function readAppLink(link: string): FormDraft | undefined {
  const url = link.length > longestLink ? null : URL.parse(link)
  if (url === null || url.protocol !== `${linkScheme}:`) return undefined
  // Some desktops add a slash when they take a link apart and put it together again.
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
