import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { _electron, test as base } from '@playwright/test'
import { findElectron, missingDesktop } from '../../scripts/electron-runtime.ts'

const root = resolve(import.meta.dirname, '../..')
const program = findElectron()

/** Why these journeys cannot be made here, if they cannot. */
const missing = program === undefined ? "Electron's runtime is not installed" : missingDesktop()

/** GitHub's Linux machines do not let the program's own sandbox helper be used. */
const machineArgs = process.platform === 'linux' && process.env.CI ? ['--no-sandbox'] : []

/** The app under test, with data of its own. */
export interface LaunchedApp {
  readonly electron: ElectronApplication
  /** The page of a window, once it is there. */
  page(window: 'popover' | 'settings'): Promise<Page>
  /** Starts the app a second time beside it and resolves with that process's exit code. */
  startAgain(...args: string[]): Promise<number | null>
  clipboardText(): Promise<string>
  isVisible(window: 'popover' | 'settings'): Promise<boolean>
}

/** A test with the app running; skipped with the reason where Electron cannot run. */
export const test = base.extend<{ app: LaunchedApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  app: async ({}, use) => {
    base.skip(missing !== undefined, missing)
    if (program === undefined) return
    const data = await mkdtemp(join(tmpdir(), 'aliasmith-electron-'))
    const env = { ...definedOf(process.env), ALIASMITH_DATA: data }
    const electron = await _electron.launch({
      executablePath: program,
      args: [...machineArgs, root],
      cwd: root,
      env,
    })
    const isPage = (page: Page, window: string) => page.url() === `app://aliasmith/${window}.html`

    await use({
      electron,
      page: async (window) =>
        electron.windows().find((page) => isPage(page, window)) ??
        electron.waitForEvent('window', (page) => isPage(page, window)),
      async startAgain(...args) {
        const second = spawn(program, [...machineArgs, root, ...args], { cwd: root, env, stdio: 'ignore' })
        const [code] = await once(second, 'exit')
        return code
      },
      clipboardText: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
      isVisible: (window) =>
        electron.evaluate(
          ({ BrowserWindow }, url) =>
            BrowserWindow.getAllWindows().some(
              (open) => open.webContents.getURL() === url && open.isVisible(),
            ),
          `app://aliasmith/${window}.html`,
        ),
    })
    await electron.close()
    await rm(data, { recursive: true, maxRetries: 5 })
  },
})

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
