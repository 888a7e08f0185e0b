import { describe, expect, it, vi } from 'vitest'
import { createBugReporter } from '../../../src/main/desktop/bugs.ts'
import { createNotices } from '../../../src/main/desktop/notices.ts'
import { noLog } from '../../../src/main/log/log.ts'

function reporter(onNotice: () => void = () => undefined) {
  const logged = vi.fn()
  const warned = vi.fn()
  const notify = vi.fn()
  const notices = createNotices(onNotice)
  const report = createBugReporter({
    log: { ...noLog, error: logged, warn: warned },
    logsFolder: '/data/logs',
    notices,
    notify,
    openAbout: () => undefined,
    onBug: () => undefined,
  })
  return { report, logged, warned, notify, notices }
}

describe('a bug', () => {
  it('is logged each time and shown once, with the path of the log', () => {
    const { report, logged, notify, notices } = reporter()
    report(new Error('first'))
    report(new Error('second'))
    expect(logged).toHaveBeenCalledTimes(2)
    expect(notify).toHaveBeenCalledTimes(1)
    expect(notices.all()).toHaveLength(1)
    expect(notices.all()[0]?.hint).toContain('/data/logs')
  })

  it('that repeats itself does not fill the disk', () => {
    const { report, logged, warned } = reporter()
    for (let times = 0; times < 1_000; times += 1) report(new Error('again'))
    expect(logged).toHaveBeenCalledTimes(50)
    expect(warned).toHaveBeenCalledTimes(1)
  })

  it('in its own report causes no loop', () => {
    const { report, logged } = reporter(() => {
      throw new Error('a window that is gone')
    })
    expect(() => report(new Error('first'))).toThrow('a window that is gone')
    expect(() => report(new Error('a window that is gone'))).not.toThrow()
    expect(logged).toHaveBeenCalledTimes(2)
  })
})
