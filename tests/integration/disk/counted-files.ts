import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/*
 * Counts calls that change a file. Import it before the modules that make such calls, because some of them keep the
 * functions that they find.
 */
let onStep: (() => void) | undefined

for (const name of ['renameSync', 'copyFileSync', 'fsyncSync'] as const) {
  const real: (...args: readonly never[]) => unknown = fs[name]
  Object.assign(fs, {
    [name](...args: readonly never[]) {
      step()
      return real(...args)
    },
  })
}
syncBuiltinESMExports()

/** Reports a step that is not a call of the file system. */
export function step(): void {
  const tell = onStep
  // Calls within a step do not count as steps.
  onStep = undefined
  tell?.()
  onStep = tell
}

/** Runs work, and calls `tell` right before each of its steps. */
export async function countSteps<Value>(tell: () => void, work: () => Promise<Value>): Promise<Value> {
  onStep = tell
  try {
    return await work()
  } finally {
    onStep = undefined
  }
}
