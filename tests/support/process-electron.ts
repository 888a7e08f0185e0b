import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

/** The living process that a lock names; `undefined` if there is none. */
function holder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

/** Takes the lock, with its content, in one step. */
function take(): boolean {
  const own = `${lock}-${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, lock)
    return true
  } catch {
    return false
  } finally {
    rmSync(own)
  }
}

/** Removes the lock of a killed process. Another start may have replaced it meanwhile: that one is put back. */
function dropStale(): void {
  if (holder(lock) !== undefined) return
  const aside = `${lock}-aside-${process.pid}`
  try {
    renameSync(lock, aside)
    if (holder(aside) === undefined) rmSync(aside)
    else renameSync(aside, lock)
  } catch {
    // There is no lock.
  }
}

let receiving: NodeJS.Timeout | undefined

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
  dropStale()
  if (take()) {
    isHeld = true
    void app.whenReady().then(() => {
      if (isHeld) receiving = setInterval(receive, 20)
    })
    return true
  }
  const file = join(mailbox, `${process.pid}`)
  writeFileSync(file, JSON.stringify(data))
  renameSync(file, `${file}.json`)
  return false
}
app.releaseSingleInstanceLock = () => {
  clearInterval(receiving)
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
