import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { electronEnvironment, electronObstacle, findElectron, missingDesktop } from './electron-runtime.ts'
import { exitCode, runScript } from './run.ts'

/** Editors save several files at once; these share a build. Milliseconds. */
const quietMs = 150

const flags = process.argv.slice(2)
const found = missingDesktop() ? undefined : findElectron()
const electron = found && electronObstacle(found) === undefined ? found : undefined

/** Parts whose change needs a new process; windows only need a reload. */
const ofTheProcess = /^(?:main|shared|preload)\b/

let app: ChildProcess | undefined
let ending = false

function start(): void {
  app = electron
    ? spawn(electron, ['.', ...flags], { stdio: 'inherit', env: electronEnvironment() })
    : spawn(process.execPath, ['out/preview/main.js', ...flags], { stdio: 'inherit' })
}

async function stop(): Promise<void> {
  if (app === undefined || app.exitCode !== null) return
  const ended = exitCode(app)
  app.kill('SIGTERM')
  await ended
}

/** Builds the saved files; a failed build leaves the running app alone. */
async function rebuild(restart: boolean): Promise<void> {
  if ((await runScript('scripts/build.ts')) !== 0 || ending) return
  if (!restart) {
    process.stderr.write('Built. Reload the window.\n')
    return
  }
  await stop()
  start()
}

await rebuild(true)
let timer: NodeJS.Timeout | undefined
let restart = false
let building = Promise.resolve()
watch('src', { recursive: true }, (_, file) => {
  restart ||= ofTheProcess.test(file ?? '')
  clearTimeout(timer)
  timer = setTimeout(() => {
    const needed = restart
    restart = false
    building = building.then(() => rebuild(needed))
  }, quietMs)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    ending = true
    await stop()
    process.exit(0)
  })
}
