import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/*
 * Calls that change a file are counted. To be imported before the modules that make them, some of which keep the functions
 * that they find.
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

/** Tells of a step that is none of these. */
export function step(): void {
  const tell = onStep
  // What is done because of a step is none itself.
  onStep = undefined
  tell?.()
  onStep = tell
}

/** Runs work, and calls back right before each of its steps. */
export async function countSteps<Value>(tell: () => void, work: () => Promise<Value>): Promise<Value> {
  onStep = tell
  try {
    return await work()
  } finally {
    onStep = undefined
  }
}
