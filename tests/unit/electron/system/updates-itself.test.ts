import { expect, it } from 'vitest'
import { updatesItself } from '../../../../src/main/shell/electron/system/updates-itself.ts'

const appImage = { APPIMAGE: '/home/a/Aliasmith.AppImage', APPDIR: '/tmp/.mount_a' }

it.each([
  ['installed on Windows', { platform: 'win32', env: {} }, true],
  ['portable on Windows', { platform: 'win32', env: { PORTABLE_EXECUTABLE_FILE: 'D:\\a.exe' } }, false],
  ['on macOS', { platform: 'darwin', env: {} }, true],
  ['an AppImage', { platform: 'linux', env: appImage }, true],
  ['a deb or rpm', { platform: 'linux', env: {} }, false],
  ['a snap that an AppImage started', { platform: 'linux', env: { ...appImage, SNAP: '/snap/a' } }, false],
  ['another system', { platform: 'freebsd', env: appImage }, false],
  ['in development', { platform: 'darwin', env: {}, packaged: false }, false],
  ['without a publisher', { platform: 'win32', env: {}, hasFeed: false }, false],
] as const)('%s', (_how, installation, updates) => {
  expect(updatesItself({ packaged: true, hasFeed: true, ...installation })).toBe(updates)
})
