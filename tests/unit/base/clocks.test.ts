import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWallClock } from '../../../src/main/base/wall-clock.ts'
import { createWhenOnline } from '../../../src/main/base/when-online.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a timer of the wall clock', () => {
  it('calls back after its time, once', () => {
    const clock = createWallClock(Date.now)
    const run = vi.fn()
    clock.after(100, run)
    vi.advanceTimersByTime(99)
    clock.catchUp()
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    clock.catchUp()
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('that became due during a sleep calls back when the computer wakes', () => {
    let slept = 0
    const clock = createWallClock(() => Date.now() + slept)
    const [due, early] = [vi.fn(), vi.fn()]
    clock.after(15_000, due)
    clock.after(120_000, early)
    slept = 60_000
    clock.catchUp()
    expect([due, early].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
  })

  it('that is cancelled never calls back', () => {
    let slept = 0
    const clock = createWallClock(() => Date.now() + slept)
    const run = vi.fn()
    clock.after(100, run)()
    slept = 1_000
    clock.catchUp()
    vi.advanceTimersByTime(1_000)
    expect(run).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('work that waits for the network', () => {
  it('starts at once if the network is there', () => {
    const run = vi.fn()
    createWhenOnline(() => true, run).begin()
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('waits, restarts its wait after another sleep, and runs once', () => {
    let online = false
    const run = vi.fn()
    const work = createWhenOnline(() => online, run)
    work.begin()
    vi.advanceTimersByTime(20_000)
    work.begin()
    vi.advanceTimersByTime(20_000)
    online = true
    vi.advanceTimersByTime(60_000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['after half a minute', () => vi.advanceTimersByTime(40_000)],
    ['when it is stopped', (stop: () => void) => stop()],
  ])('is dropped %s', (_when, happen) => {
    let online = false
    const run = vi.fn()
    const work = createWhenOnline(() => online, run)
    work.begin()
    happen(work.stop)
    online = true
    vi.advanceTimersByTime(60_000)
    expect(run).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
