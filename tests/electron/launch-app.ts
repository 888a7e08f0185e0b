import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import {
  electronEnvironment,
  electronObstacle,
  findElectron,
  missingDesktop,
} from '../../scripts/electron-runtime.ts'

const root = resolve(import.meta.dirname, '../..')
const program = findElectron()

/** The reason why these journeys cannot run here, if there is one. */
const missing =
  program === undefined
    ? "Electron's runtime is not installed"
    : (missingDesktop() ?? electronObstacle(program))

/** The app under test, with data of its own. */
export interface LaunchedApp {
  readonly electron: ElectronApplication
  /** Where the app keeps its settings, accounts, addresses and logs. */
  readonly dataFolder: string
  /** The paths of all files in that folder. */
  dataFiles(): Promise<readonly string[]>
  /** The page of a window, as soon as it exists. */
  page(window: 'popover' | 'settings'): Promise<Page>
  /** Starts the app a second time and resolves with the exit code of that process. */
  startAgain(...args: string[]): Promise<number | null>
  clipboardText(): Promise<string>
  isVisible(window: 'popover' | 'settings'): Promise<boolean>
}

/** A test with the running app; skipped with the reason if Electron cannot run. */
export const test = base.extend<{ app: LaunchedApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  app: async ({}, use) => {
    base.skip(missing !== undefined, missing)
    if (program === undefined) return
    const data = await mkdtemp(join(tmpdir(), 'aliasmith-electron-'))
    const env = { ...definedOf(electronEnvironment()), ALIASMITH_DATA: data }
    const electron = await _electron.launch({
      executablePath: program,
      args: [root],
      cwd: root,
      env,
      // Otherwise Playwright adds `--no-sandbox`, and the app would run without.
      chromiumSandbox: true,
    })
    const find = (window: string) =>
      electron.windows().find((page) => page.url().split('?')[0] === `app://aliasmith/${window}.html`)

    const dataFolder = join(data, 'data')
    await use({
      electron,
      dataFolder,
      async dataFiles() {
        const found = await readdir(dataFolder, { recursive: true, withFileTypes: true })
        return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
      },
      async page(window) {
        // A window is reported while it is still blank, so its URL is polled.
        await expect.poll(() => find(window)?.url(), { message: `the ${window} is there` }).toBeDefined()
        const page = find(window)
        if (page === undefined) throw new Error(`The ${window} closed at once.`)
        return page
      },
      async startAgain(...args) {
        const second = spawn(program, [root, ...args], { cwd: root, env, stdio: 'ignore' })
        const [code] = await once(second, 'exit')
        return code
      },
      clipboardText: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
      isVisible: (window) =>
        electron.evaluate(
          ({ BrowserWindow }, url) =>
            BrowserWindow.getAllWindows().some(
              (open) => open.webContents.getURL().split('?')[0] === url && open.isVisible(),
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

export { expect }
