import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPower } from '../../../../src/main/shell/electron/system/power.ts'
import { quitWithSystem } from '../../../../src/main/shell/electron/system/quitting.ts'
import { app, FakeBrowserWindow, powerMonitor, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

beforeEach(() => {
  resetElectron()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('waking up', () => {
  it.each([['resume'], ['unlock-screen']])('is reported a moment after %s', (event) => {
    const woken = vi.fn()
    createPower().onResume(woken)
    powerMonitor.emit(event)
    expect(woken).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1_000)
    expect(woken).toHaveBeenCalledTimes(1)
  })

  it('is reported once for a burst of events, to every listener', () => {
    const power = createPower()
    const listeners = [vi.fn(), vi.fn()]
    for (const listener of listeners) power.onResume(listener)
    powerMonitor.emit('resume')
    vi.advanceTimersByTime(900)
    powerMonitor.emit('unlock-screen')
    vi.advanceTimersByTime(900)
    powerMonitor.emit('resume')
    vi.advanceTimersByTime(60_000)
    for (const listener of listeners) expect(listener).toHaveBeenCalledTimes(1)
    powerMonitor.emit('resume')
    vi.advanceTimersByTime(1_000)
    expect(listeners[0]).toHaveBeenCalledTimes(2)
  })
})

describe('the end of the session', () => {
  function follow() {
    const window = () => new FakeBrowserWindow()
    const allowClosing = vi.fn()
    quitWithSystem(app as never, createPower(), { allowClosing })
    return { window, allowClosing }
  }

  it('on macOS and Linux quits the app, after asking the system to wait', () => {
    const { allowClosing } = follow()
    expect(powerMonitor.shutDown()).toBe(true)
    expect(allowClosing).toHaveBeenCalledTimes(1)
    expect(app.ended).toEqual({ code: 0 })
  })

  it('on Windows is reported to the windows, and quits the app too', async () => {
    const { window, allowClosing } = follow()
    window().emit('session-end', {})
    expect(allowClosing).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(app.ended).toEqual({ code: 0 }))
  })

  it('is listened to last, because Electron on Linux does not notice the first kind of listener', () => {
    const order: string[] = []
    powerMonitor.on('newListener', (event: string) => order.push(event))
    follow()
    expect(order.at(0)).not.toBe('shutdown')
    expect(order).toContain('shutdown')
  })
})
