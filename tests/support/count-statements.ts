import { DatabaseSync, StatementSync } from 'node:sqlite'

/** What SQLite was asked since the counting began, in order. */
export interface Asked {
  /** The text of every statement that ran. */
  readonly ran: readonly string[]
  /** The text of every statement that was compiled for it. */
  readonly compiled: readonly string[]
  /** How many transactions wrote. */
  commits(): number
  /** How many of them stopped the app until the disk had them. */
  waits(): number
}

/** Calls `note` before each call of a method, until the returned function is called. */
function watch<Owner extends object>(
  owner: Owner,
  name: keyof Owner & string,
  note: (self: object, text: unknown) => void,
): () => void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') throw new TypeError(`${name} is no method`)
  const value = function (this: object, ...values: unknown[]): unknown {
    note(this, values[0])
    return Reflect.apply(original, this, values)
  }
  Object.defineProperty(owner, name, { value, configurable: true, writable: true })
  return () => Object.defineProperty(owner, name, { value: original, configurable: true, writable: true })
}

/** Counts what SQLite is asked by this process, until `stop` is called. */
export function countStatements(): Asked & { stop(): void } {
  const ran: string[] = []
  const compiled: string[] = []
  const run = (self: object) => {
    if (self instanceof StatementSync) ran.push(self.sourceSQL)
  }
  const ends = [
    watch(DatabaseSync.prototype, 'exec', (_, text) => ran.push(String(text))),
    watch(DatabaseSync.prototype, 'prepare', (_, text) => compiled.push(String(text))),
    ...(['get', 'all', 'run'] as const).map((name) => watch(StatementSync.prototype, name, run)),
  ]
  return {
    ran,
    compiled,
    commits: () => ran.filter((text) => text === 'COMMIT').length,
    waits: () =>
      ran.filter((text, index) => {
        const mode = ran.slice(0, index).findLast((before) => before.startsWith('PRAGMA synchronous'))
        return text === 'COMMIT' && mode !== 'PRAGMA synchronous = NORMAL'
      }).length,
    stop() {
      for (const end of ends) end()
    },
  }
}
