import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const steps: string[] = []
let app: StartedApp
let now = 0

beforeEach(async () => {
  steps.length = 0
  now = Date.UTC(2026, 5, 1)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  app = await startApp({
    now: () => now,
    loadUpdater: async () => ({
      async find() {
        steps.push('looked')
        return '9.9.9'
      },
      async download() {
        steps.push('downloaded')
      },
      install: () => void steps.push('installed'),
    }),
  })
})
afterEach(async () => {
  vi.useRealTimers()
  await app.stop()
})

const notices = async () => (await app.get('getSnapshot')).notices

it('a new version is announced, and downloaded and installed only when the user chooses so', async () => {
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await notices()).toMatchObject([{ id: 'update', update: 'download' }])
  expect(app.shell.notifications.map(({ title }) => title)).toEqual(['New version of Aliasmith'])
  expect(steps).toEqual(['looked'])
  await app.get('proceedWithUpdate')
  await vi.waitFor(async () => expect(await notices()).toMatchObject([{ update: 'install' }]))
  expect(steps).toEqual(['looked', 'downloaded'])
  await app.get('proceedWithUpdate')
  await vi.waitFor(() => expect(steps).toEqual(['looked', 'downloaded', 'installed']))
})

it('the app does not look for updates when the preference is off', async () => {
  await app.get('changePreferences', { lookForUpdates: false })
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(steps).toEqual([])
})

it('a dismissed notice does not return at the next start', async () => {
  await vi.advanceTimersByTimeAsync(30_000)
  await app.get('dismissNotice', { id: 'update' })
  now += 24 * 3_600_000
  app = await app.restart()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(steps).toEqual(['looked', 'looked'])
  expect(await notices()).toEqual([])
})
