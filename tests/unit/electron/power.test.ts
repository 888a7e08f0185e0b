import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onResume } from '../../../src/main/shell/electron/power.ts'
import { powerMonitor, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

beforeEach(resetElectron)

describe('waking up', () => {
  it.each([
    [['resume'], 1],
    [['unlock-screen'], 1],
    [['resume', 'unlock-screen'], 1],
    [['suspend', 'lock-screen'], 0],
  ])('with the events %j is told %i time(s), once they have settled', (events, times) => {
    vi.useFakeTimers()
    const awake = vi.fn()
    onResume(awake)
    for (const event of events) powerMonitor.emit(event)
    expect(awake).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(awake).toHaveBeenCalledTimes(times)
    powerMonitor.emit('resume')
    vi.advanceTimersByTime(10_000)
    expect(awake).toHaveBeenCalledTimes(times + 1)
    vi.useRealTimers()
  })
})
