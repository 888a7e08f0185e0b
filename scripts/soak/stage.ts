import type { BrowserContext, CDPSession, Locator, Page } from '@playwright/test'
import type { RequestInput, RequestName, RequestOutput } from '../../src/shared/contract.ts'
import type { Result } from '../../src/shared/result.ts'
import { type HaltmanServer, startHaltmanServer } from '../../tests/servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../../tests/servers/likedo-server.ts'
import { type DesktopPage, desktopPage } from '../../tests/ui/pages/desktop-page.ts'
import { type SettingsPage, settingsPage } from '../../tests/ui/pages/settings-page.ts'
import { openChromium } from '../find-chromium.ts'
import { type PreviewProcess, startPreview } from '../preview-process.ts'

/** A page's own bridge: the calls of the page itself. */
export type Ask = <Name extends RequestName>(
  name: Name,
  input?: RequestInput<Name>,
) => Promise<Result<RequestOutput<Name>>>

/** The running app, its two services, and a browser with its desktop and its settings. */
export interface Stage {
  readonly folder: string
  readonly haltman: HaltmanServer
  readonly likedo: LikedoServer
  readonly preview: PreviewProcess
  /** The desktop with the popover in its frame. */
  readonly desktop: DesktopPage
  /** The field Name of the popover, whatever role a list of handles gives it. */
  readonly name: Locator
  /** Chromium's figures of that page. */
  readonly devtools: CDPSession
  askPopover: Ask
  /** Runs a function, given as text, in the popover's page. */
  runInPopover(script: string, argument: unknown): Promise<unknown>
  askSettings: Ask
  settings(): SettingsPage
  /** Closes the tab of the settings and opens another. */
  reopenSettings(): Promise<void>
  /** Exceptions and errors that any page reported. */
  readonly problems: readonly string[]
}

const unlimited = 1e9

/** A call of `window.aliasmith` as text, because scripts have no types of a window. */
const callOf = (name: RequestName, input: unknown) =>
  `window.aliasmith.${name}(${input === undefined ? '' : JSON.stringify(input)})`

async function openPages(context: BrowserContext, preview: PreviewProcess) {
  const problems: string[] = []
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(address)
    return page
  }
  const desktop = desktopPage(await open(preview.url))
  // The desktop draws the frame after its page has loaded.
  const frame = await (await desktop.page.waitForSelector('iframe', { state: 'attached' })).contentFrame()
  if (frame === null) throw new Error('The desktop has no popover.')
  await frame.waitForFunction('window.aliasmith !== undefined')
  let settings = settingsPage(await open(preview.page('/settings.html')))
  const devtools = await context.newCDPSession(desktop.page)
  await devtools.send('Performance.enable')
  return {
    desktop,
    name: desktop.popover.name,
    devtools,
    problems,
    // The router's answer to a name has that name's type; the contract's table says so.
    askPopover: ((name, input) => frame.evaluate(callOf(name, input))) as Ask,
    runInPopover: (script: string, argument: unknown) =>
      frame.evaluate(`(${script})(${JSON.stringify(argument)})`),
    askSettings: ((name, input) => settings.page.evaluate(callOf(name, input))) as Ask,
    settings: () => settings,
    async reopenSettings() {
      await settings.page.close()
      settings = settingsPage(await open(preview.page('/settings.html')))
      await settings.navigation.waitFor()
    },
  }
}

/** Sets everything up, does the work, and ends whatever was started. The preview must end cleanly. */
export async function onStage<Value>(folder: string, work: (stage: Stage) => Promise<Value>): Promise<Value> {
  const limits = { perKey: unlimited, lists: unlimited, perNetwork: unlimited }
  const haltman = await startHaltmanServer({ domains: ['one.example', 'two.example'], limits })
  const likedo = await startLikedoServer({
    owners: [{ key: 'lk_soak_0123456789', plan: 'lifetime' }],
    hourlyLimit: unlimited,
  })
  const browser = await openChromium()
  const probe = ['--import', new URL('./probe.ts', import.meta.url).href]
  const preview = await startPreview(['--data', folder, '--keychain', 'memory'], probe)
  try {
    const pages = await openPages(await browser.newContext(), preview)
    return await work({ folder, haltman, likedo, preview, ...pages })
  } finally {
    await browser.close()
    const code = await preview.end()
    await Promise.all([haltman.stop(), likedo.stop()])
    if (code !== 0) process.stderr.write(`The preview ended with ${code}.\n`)
  }
}
