import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from '../unit/electron/fake-electron/index.ts'

/*
 * The fake of Electron as a real process: one instance holds the app's folder, and others pass their data on to it. As in
 * Electron, a lock is taken or refused at once, and `second-instance` is never emitted before the app is ready.
 */
const folder = process.env.TEST_USER_DATA ?? ''
const lock = join(folder, 'SingletonLock')
const mailbox = join(folder, 'handed-over')
let isHeld = false

app.setPath('userData', folder)

/** The process that holds the lock; `undefined` if none does, or if it was killed. */
function holder(): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

function receive(): void {
  for (const name of readdirSync(mailbox).filter((file) => file.endsWith('.json'))) {
    const file = join(mailbox, name)
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
    rmSync(file)
    app.emit('second-instance', {}, [], '/', data)
  }
}

app.requestSingleInstanceLock = (data) => {
  if (isHeld) return true
  mkdirSync(mailbox, { recursive: true })
  if (holder() === undefined) {
    rmSync(lock, { force: true })
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      isHeld = true
      void app.whenReady().then(() => setInterval(receive, 20))
      return true
    } catch {
      // Another start was faster.
    }
  }
  const file = join(mailbox, `${process.pid}`)
  writeFileSync(file, JSON.stringify(data))
  renameSync(file, `${file}.json`)
  return false
}
app.releaseSingleInstanceLock = () => {
  if (isHeld) rmSync(lock, { force: true })
  isHeld = false
}
app.exit = (code = 0) => {
  app.releaseSingleInstanceLock()
  process.exit(code)
}
const quit = app.quit.bind(app)
app.quit = () => {
  quit()
  // The windows close, and running work ends, before the process does.
  setInterval(() => app.ended !== undefined && app.exit(app.ended.code), 5)
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
app.ready.resolve()

export { default } from '../../src/main/shell/preview/electron-absent.ts'
export * from '../unit/electron/fake-electron/index.ts'
