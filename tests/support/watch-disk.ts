import fs, { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const name = 'addresses.sqlite'
/** SQLite's result code for a disk that refuses, https://sqlite.org/rescode.html#ioerr. */
const inputOutputError = 10

/** The disk under the address book of a folder. */
export interface WatchedDisk {
  /** Lets no wait for the disk end until `release`. SQLite's own waits cannot be held. */
  hold(): void
  release(): void
  /** Lets each wait for the disk fail, also those that are held, and SQLite's own if asked. */
  fail(what?: 'everything'): void
  /** How many waits are held. */
  held(): number
  /** A copy of the book as a power cut at this moment could leave it: without what no wait brought to the disk. */
  cutPower(target: string): void
  stop(): void
}

/**
 * Watches what reaches the disk of a folder's book: by `fdatasync`, or by a commit of SQLite that waits. The book must be
 * new, so that SQLite has written no log back yet.
 */
export function watchDisk(folder: string): WatchedDisk {
  const log = join(folder, `${name}-wal`)
  const written = () => statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const { fdatasync } = fs
  const { exec } = DatabaseSync.prototype
  let safe = written()
  let isHeld = false
  let fails = false
  let refuses = false
  let held: (() => void)[] = []
  let waits = true

  Object.defineProperty(fs, 'fdatasync', {
    ...{ configurable: true, writable: true },
    value: (descriptor: number, done: (error: Error | null) => void) => {
      const size = written()
      const go = () => {
        if (fails) return done(new Error('The disk refuses'))
        safe = Math.max(safe, size)
        fdatasync(descriptor, done)
      }
      if (isHeld) held.push(go)
      else go()
    },
  })
  syncBuiltinESMExports()
  DatabaseSync.prototype.exec = function (text: string): void {
    if (refuses && waits && text === 'COMMIT') {
      throw Object.assign(new Error('disk I/O error'), { errcode: inputOutputError })
    }
    exec.call(this, text)
    if (text.startsWith('PRAGMA synchronous')) waits = text.endsWith('FULL')
    if (text === 'COMMIT' && waits) safe = written()
  }

  const release = () => {
    isHeld = false
    for (const go of held.splice(0)) go()
  }
  return {
    hold() {
      isHeld = true
    },
    release,
    fail(what) {
      fails = true
      refuses = what === 'everything'
      release()
    },
    held: () => held.length,
    cutPower(target) {
      mkdirSync(target)
      for (const file of ['accounts.json', 'settings.json', name]) {
        if (statSync(join(folder, file), { throwIfNoEntry: false })) {
          copyFileSync(join(folder, file), join(target, file))
        }
      }
      writeFileSync(join(target, `${name}-wal`), readFileSync(log).subarray(0, safe))
    },
    stop() {
      release()
      held = []
      Object.defineProperty(fs, 'fdatasync', { value: fdatasync, configurable: true, writable: true })
      syncBuiltinESMExports()
      DatabaseSync.prototype.exec = exec
    },
  }
}
