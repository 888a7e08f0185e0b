import { beforeEach, expect, it, vi } from 'vitest'
import { canReadLinks, readCopiedHost } from '../../../src/main/shell/electron/clipboard.ts'
import { desktop, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

beforeEach(resetElectron)

const onWindows = { platform: 'windows', wayland: false } as const

it.each([
  ['https://www.shop.example/basket', 'shop.example'],
  ['correct horse battery staple', undefined],
])('security 27: returns of %j nothing but the host of a link: %s', async (text, host) => {
  desktop.clipboardText = text
  expect(await readCopiedHost(onWindows)).toBe(host)
})

it('returns nothing if another program keeps the clipboard locked', async () => {
  desktop.clipboardLocked = true
  expect(await readCopiedHost(onWindows)).toBeUndefined()
})

it('security 27: does not read on macOS, which would ask the user', async () => {
  desktop.clipboardText = 'https://shop.example/'
  expect(await readCopiedHost({ platform: 'mac', wayland: false })).toBeUndefined()
  expect(canReadLinks({ platform: 'mac', wayland: false, searchPath: '' })).toBe(false)
})

it('does not trust the clipboard of a program without the focus on Wayland', async () => {
  desktop.clipboardText = 'https://shop.example/'
  vi.stubEnv('PATH', '')
  expect(await readCopiedHost({ platform: 'linux', wayland: true })).toBeUndefined()
  expect(canReadLinks({ platform: 'linux', wayland: true, searchPath: '' })).toBe(false)
  expect(canReadLinks({ platform: 'linux', wayland: false, searchPath: '' })).toBe(true)
  vi.unstubAllEnvs()
})
