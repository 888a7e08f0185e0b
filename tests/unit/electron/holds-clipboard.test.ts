import { beforeEach, expect, it, vi } from 'vitest'
import { holdsClipboard } from '../../../src/main/shell/electron/clipboard.ts'
import { desktop, FakeBrowserWindow, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

beforeEach(resetElectron)

const elsewhere = { platform: 'windows', wayland: false } as const

it.each([
  ['a@like.do', true],
  ['a@like.do ', false],
  ['', false],
])('reports whether %j is the copied text: %s', async (text, held) => {
  desktop.clipboardText = text
  expect(await holdsClipboard('a@like.do', elsewhere)).toBe(held)
})

it('gives no answer if another program keeps the clipboard locked', async () => {
  desktop.clipboardLocked = true
  expect(await holdsClipboard('a@like.do', elsewhere)).toBeUndefined()
})

it('does not read on macOS, which would ask the user', async () => {
  desktop.clipboardText = 'a@like.do'
  expect(await holdsClipboard('a@like.do', { platform: 'mac', wayland: false })).toBeUndefined()
})

it('reads on Wayland only with the focus', async () => {
  desktop.clipboardText = 'a@like.do'
  const onWayland = { platform: 'linux', wayland: true } as const
  expect(await holdsClipboard('a@like.do', onWayland)).toBeUndefined()
  new FakeBrowserWindow({}).focus()
  expect(await holdsClipboard('a@like.do', onWayland)).toBe(true)
})
