import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import {
  downloadElectron,
  electronEnvironment,
  electronObstacle,
  findElectron,
  missingDesktop,
} from './electron-runtime.ts'
import { buildOrExit } from './freshness.ts'
import { exitCode, run } from './run.ts'

const flags = process.argv.slice(2)

await buildOrExit()

const noDesktop = missingDesktop()
const electron = noDesktop ? undefined : (findElectron() ?? (await downloadElectron()))
if (electron === undefined) {
  process.exitCode = await startPreview(noDesktop ?? "Electron's runtime could not be downloaded")
} else {
  const obstacle = electronObstacle(electron)
  process.exitCode =
    obstacle === undefined
      ? await run(electron, ['.', ...flags], { env: electronEnvironment() })
      : await startPreview(obstacle)
}

/** Opens the same app in a browser tab, and says why. */
async function startPreview(reason: string): Promise<number> {
  process.stderr.write(
    `\nThe tray app cannot start here: ${reason}. This is the preview instead: the same app on a page of your browser, ` +
      'with a practice account to try. Press Ctrl+C to end it.\n\n',
  )
  const args = ['out/preview/main.js', '--practice', '--open-popover', ...flags]
  const preview = spawn(process.execPath, args, { stdio: ['inherit', 'pipe', 'inherit'] })
  process.on('SIGINT', (signal) => preview.kill(signal)).on('SIGTERM', (signal) => preview.kill(signal))
  createInterface({ input: preview.stdout }).on('line', (line) => {
    process.stdout.write(`${line}\n`)
    const url = /^Preview ready: (\S+)$/.exec(line)?.[1]
    if (url) openBrowser(url)
  })
  return exitCode(preview)
}

/** Opens the default browser if there is a desktop; otherwise the printed link is enough. */
function openBrowser(url: string) {
  if (process.env.CI || missingDesktop()) return
  const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
    darwin: ['open', url],
    win32: ['explorer.exe', url],
  }
  const [command, ...args] = openers[process.platform] ?? ['xdg-open', url]
  const opener = spawn(command, args, { stdio: 'ignore', detached: true })
  opener.on('error', () => undefined)
  opener.unref()
}
