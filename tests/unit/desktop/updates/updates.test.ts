import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterTimeout } from '../../../../src/main/base/wall-clock.ts'
import { createNotices } from '../../../../src/main/desktop/notices.ts'
import { createUpdates } from '../../../../src/main/desktop/updates/updates.ts'
import { defaultSettings, type Settings } from '../../../../src/main/settings/settings.ts'
import type { DesktopNotification } from '../../../../src/main/shell/shell.ts'
import type { Updater } from '../../../../src/main/shell/updater.ts'

const day = 86_400_000

/** A publisher, and a computer whose settings outlive a start of the app. */
function createWorld() {
  let settings: Settings = defaultSettings
  const world = {
    published: undefined as string | undefined,
    offline: false,
    now: 1_800_000_000_000,
    looks: 0,
    downloads: 0,
    installs: 0,
    loads: 0,
    wanted: true,
    /** Resolves the running download. */
    arrive: (): void => undefined,
    logged: [] as string[],
    notifications: [] as DesktopNotification[],
    settings: () => settings,
    start,
  }
  const updater: Updater = {
    async find() {
      world.looks += 1
      if (world.offline) throw new Error('offline')
      return world.published
    },
    async download() {
      world.downloads += 1
      const { promise, resolve } = Promise.withResolvers<void>()
      world.arrive = resolve
      await promise
      if (world.offline) throw new Error('cut off')
    },
    install() {
      world.installs += 1
      if (world.offline) throw new Error('not signed')
    },
  }

  function start() {
    const notices = createNotices(() => undefined)
    const updates = createUpdates({
      async loadUpdater() {
        world.loads += 1
        return updater
      },
      preferences: { read: () => ({ ...settings.preferences, lookForUpdates: world.wanted }) },
      settings: {
        read: () => settings,
        write(next) {
          settings = next
          return undefined
        },
      },
      notices,
      announce: (notification) => void world.notifications.push(notification),
      openSettings: () => undefined,
      now: () => world.now,
      after: afterTimeout,
      log: (what) => void world.logged.push(what),
    })
    return { updates, shown: () => notices.all(), dismiss: notices.dismiss }
  }
  return world
}

let world: ReturnType<typeof createWorld>
beforeEach(() => {
  world = createWorld()
})

describe('the check for a new version', () => {
  it('reports one by a notice and one notification, and does nothing else', async () => {
    world.published = '0.2.0'
    const { updates, shown } = world.start()
    await updates.look()
    expect(shown()).toMatchObject([{ message: 'Version 0.2.0 is ready to download.', update: 'download' }])
    expect(world.notifications.map(({ body }) => body)).toEqual(['Version 0.2.0 is ready to download.'])
    expect([world.downloads, world.installs]).toEqual([0, 0])
  })

  it('runs once a day, by the wall clock', async () => {
    const { updates } = world.start()
    await updates.look()
    world.now += day - 1
    await updates.look()
    expect(world.looks).toBe(1)
    world.now += 1
    await updates.look()
    expect(world.looks).toBe(2)
  })

  it('does not even load the updater if it is turned off', async () => {
    world.wanted = false
    await world.start().updates.look()
    expect(world.loads).toBe(0)
  })

  it('only logs a failure, and tries again the next day', async () => {
    world.offline = true
    const { updates, shown } = world.start()
    await updates.look()
    expect(shown()).toEqual([])
    expect(world.logged).toEqual(['Looking for a new version'])
    world.offline = false
    world.published = '0.2.0'
    world.now += day
    await updates.look()
    expect(shown()).toHaveLength(1)
  })

  it('shows the notice again after a start, but no second notification', async () => {
    world.published = '0.2.0'
    await world.start().updates.look()
    world.now += day
    const { updates, shown } = world.start()
    await updates.look()
    expect(shown()).toHaveLength(1)
    expect(world.notifications).toHaveLength(1)
  })

  it('shows a dismissed notice again only for a newer version', async () => {
    world.published = '0.2.0'
    const first = world.start()
    await first.updates.look()
    first.dismiss('update')
    first.updates.dismissed('update')
    world.now += day
    const second = world.start()
    await second.updates.look()
    expect(second.shown()).toEqual([])
    world.published = '0.3.0'
    world.now += day
    await second.updates.look()
    expect(second.shown()).toMatchObject([{ message: 'Version 0.3.0 is ready to download.' }])
    expect(world.notifications).toHaveLength(2)
  })
})

describe('a user', () => {
  async function found() {
    world.published = '0.2.0'
    const started = world.start()
    await started.updates.look()
    return started
  }

  it('downloads and installs with a click for each', async () => {
    const { updates, shown } = await found()
    const download = updates.proceed()
    expect(shown()[0]).not.toHaveProperty('update')
    await vi.waitFor(() => expect(world.downloads).toBe(1))
    world.arrive()
    await download
    expect(shown()).toMatchObject([{ message: 'Version 0.2.0 is downloaded.', update: 'install' }])
    expect(world.installs).toBe(0)
    await updates.proceed()
    expect(world.installs).toBe(1)
  })

  it('can do both from the notifications', async () => {
    const { shown } = await found()
    world.notifications[0]?.actions?.[0]?.run()
    await vi.waitFor(() => expect(world.downloads).toBe(1))
    world.arrive()
    await vi.waitFor(() => expect(shown()).toMatchObject([{ update: 'install' }]))
    world.notifications[1]?.actions?.[0]?.run()
    await vi.waitFor(() => expect(world.installs).toBe(1))
  })

  it('starts one download by two clicks', async () => {
    const { updates } = await found()
    const first = updates.proceed()
    const second = updates.proceed()
    await vi.waitFor(() => expect(world.downloads).toBe(1))
    world.arrive()
    await Promise.all([first, second])
    expect(world.downloads).toBe(1)
    expect(world.installs).toBe(0)
  })

  it('sees a failed download, and can try again', async () => {
    const { updates, shown } = await found()
    world.offline = true
    const failing = updates.proceed()
    await vi.waitFor(() => expect(world.downloads).toBe(1))
    world.arrive()
    await failing
    expect(shown()).toMatchObject([{ message: 'Version 0.2.0 could not be downloaded.', update: 'download' }])
    expect(world.logged).toEqual(['Downloading a new version'])
    world.offline = false
    const again = updates.proceed()
    await vi.waitFor(() => expect(world.downloads).toBe(2))
    world.arrive()
    await again
    expect(shown()).toMatchObject([{ update: 'install' }])
  })

  it('sees that the installation could not begin', async () => {
    const { updates, shown } = await found()
    const download = updates.proceed()
    await vi.waitFor(() => expect(world.downloads).toBe(1))
    world.arrive()
    await download
    world.offline = true
    await updates.proceed()
    expect(shown()).toMatchObject([{ message: 'Version 0.2.0 could not be installed.', update: 'install' }])
  })

  it('causes nothing by a click if no version was found', async () => {
    await world.start().updates.proceed()
    expect([world.loads, world.downloads, world.installs]).toEqual([0, 0, 0])
  })
})

describe('a start', () => {
  afterEach(() => void vi.useRealTimers())

  it('checks half a minute later, and from then on once a day until it is stopped', async () => {
    vi.useFakeTimers()
    const stop = world.start().updates.start()
    await vi.advanceTimersByTimeAsync(29_999)
    expect(world.looks).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(world.looks).toBe(1)
    world.now += day
    await vi.advanceTimersByTimeAsync(day - 1)
    expect(world.looks).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(world.looks).toBe(2)
    stop()
    world.now += day
    await vi.advanceTimersByTimeAsync(day)
    expect(world.looks).toBe(2)
  })
})
