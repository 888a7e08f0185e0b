import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createUpdater } from '../../../../src/main/shell/electron/system/updater.ts'

/** The used part of electron-updater: it does by itself whatever it is not told to leave. */
class FakeAutoUpdater extends EventEmitter {
  autoDownload = true
  autoInstallOnAppQuit = true
  allowPrerelease = true
  allowDowngrade = true
  logger: unknown = console
  published = '0.1.0'
  readonly done: string[] = []
  installError: Error | undefined

  async checkForUpdates() {
    if (this.autoDownload) this.done.push('downloaded unasked')
    const version = this.published
    return { isUpdateAvailable: version !== '0.1.0', updateInfo: { version } }
  }

  async downloadUpdate() {
    this.done.push('downloaded')
    return ['/tmp/update']
  }

  quitAndInstall(silent: boolean, startAfter: boolean) {
    if (this.installError !== undefined) this.emit('error', this.installError)
    else this.done.push(`installed, silent ${silent}, start after ${startAfter}`)
  }
}

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('electron-updater', () => ({
  default: {
    get autoUpdater() {
      return fake.current
    },
  },
}))

let autoUpdater: FakeAutoUpdater
const errors: unknown[] = []
const start = () =>
  createUpdater({
    allowClosing: () => void autoUpdater.done.push('windows may close'),
    onError: (error) => void errors.push(error),
  })

beforeEach(() => {
  autoUpdater = new FakeAutoUpdater()
  fake.current = autoUpdater
  errors.length = 0
})

describe('the updater', () => {
  it('does nothing by itself', async () => {
    autoUpdater.published = '0.2.0'
    expect(await start().find()).toBe('0.2.0')
    expect(autoUpdater.done).toEqual([])
    expect(autoUpdater).toMatchObject({
      autoInstallOnAppQuit: false,
      allowPrerelease: false,
      allowDowngrade: false,
    })
  })

  it('finds nothing if this version is the newest', async () => {
    expect(await start().find()).toBeUndefined()
  })

  it('lets the windows close before it installs, as macOS requires', () => {
    start().install()
    expect(autoUpdater.done).toEqual(['windows may close', 'installed, silent false, start after true'])
  })

  it('reports that the installation could not begin', () => {
    autoUpdater.installError = new Error('not signed')
    expect(() => start().install()).toThrow('not signed')
    expect(errors).toEqual([autoUpdater.installError])
  })

  it('survives errors without a caller', () => {
    start()
    autoUpdater.emit('error', new Error('no network'))
    expect(errors).toHaveLength(1)
  })
})
