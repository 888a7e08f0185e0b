import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import type { KillPlan } from './kill-plan.ts'

/** When a process is killed: `delayMs` milliseconds after it prints `after`, or after its start if `after` is absent. */
export interface KillMoment {
  readonly after?: string
  readonly delayMs: number
  /** A further condition before the delay. */
  readonly met?: () => Promise<void>
}

/** Runs a worker until its moment, and returns the steps that it reported as done. */
export async function runUntilKilled(
  script: string,
  plan: KillPlan,
  { after, delayMs, met }: KillMoment,
): Promise<readonly string[]> {
  const child: ChildProcess = spawn(process.execPath, [script, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const said: string[] = []
  try {
    if (child.stdout === null) throw new Error('The worker has no output')
    const lines = createInterface({ input: child.stdout })
    const reached = new Promise<void>((tell) => {
      if (after === undefined) tell()
      lines.on('line', (line) => {
        said.push(line)
        if (after !== undefined && line.startsWith(after)) tell()
      })
      lines.on('close', tell)
    })
    await reached
    await met?.()
    await setTimeout(delayMs)
  } finally {
    child.kill('SIGKILL')
    await ended
  }
  if (child.signalCode !== 'SIGKILL') throw new Error(`The worker ended by itself: ${said.at(-1)}`)
  return said
}
