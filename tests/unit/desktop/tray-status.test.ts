import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTrayStatus, type TrayStatus } from '../../../src/main/desktop/tray-status.ts'

let states: string[] = []
let tooltip = ''
let status: TrayStatus

beforeEach(() => {
  vi.useFakeTimers()
  states = []
  status = createTrayStatus({
    setTrayState: (state) => void states.push(state),
    setTrayTooltip(text) {
      tooltip = text
    },
  })
})
afterEach(() => void vi.useRealTimers())

describe('the state of the tray', () => {
  it('is idle at first', () => {
    expect(states).toEqual(['idle'])
    expect(tooltip).toBe('Aliasmith')
  })

  it('is busy during slow work, whatever its outcome', async () => {
    const work = Promise.withResolvers<string>()
    const seen = status.during(work.promise).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(149)
    expect(states).toEqual(['idle'])
    await vi.advanceTimersByTimeAsync(1)
    expect(states).toEqual(['idle', 'busy'])
    expect(tooltip).toBe('Aliasmith: making an address…')
    work.reject(new Error('broken'))
    expect(await seen).toEqual(new Error('broken'))
    expect(states).toEqual(['idle', 'busy', 'idle'])
  })

  it('does not change for work that ends at once', async () => {
    expect(await status.during(Promise.resolve('made'))).toBe('made')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(states).toEqual(['idle'])
  })

  it('stays busy until the last of several tasks ends, and shows a failure after that', async () => {
    const [one, two] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const both = [status.during(one.promise), status.during(two.promise)]
    await vi.advanceTimersByTimeAsync(200)
    status.setFailed(true)
    one.resolve()
    await both[0]
    expect(states).toEqual(['idle', 'busy'])
    two.resolve()
    await both[1]
    expect(states).toEqual(['idle', 'busy', 'failed'])
    expect(tooltip).toContain('something went wrong')
    status.setFailed(false)
    expect(states.at(-1)).toBe('idle')
  })
})
