import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canClearClipboard, clearClipboard } from '../../../src/main/shell/electron/clipboard.ts'
import { desktop, FakeBrowserWindow, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

beforeEach(resetElectron)

describe('removing an address from the clipboard', () => {
  it('empties it while it still holds the address', async () => {
    desktop.clipboardText = 'a@like.do'
    await clearClipboard('a@like.do', { wayland: false })
    expect(desktop.clipboardText).toBe('')
  })

  it.each(['another text', 'a@like.do and more', ' a@like.do'])(
    'leaves %j on the clipboard',
    async (text) => {
      desktop.clipboardText = text
      await clearClipboard('a@like.do', { wayland: false })
      expect(desktop.clipboardText).toBe(text)
    },
  )

  it('leaves an unreadable clipboard as it is', async () => {
    desktop.clipboardText = 'a@like.do'
    desktop.clipboardLocked = true
    await clearClipboard('a@like.do', { wayland: false })
    expect(desktop.clipboardText).toBe('a@like.do')
  })

  describe.skipIf(process.platform === 'win32')('on Wayland', () => {
    const path = process.env.PATH
    let folder: string

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'aliasmith-wl-'))
      process.env.PATH = `${folder}${delimiter}${path}`
    })
    afterEach(async () => {
      process.env.PATH = path
      await rm(folder, { recursive: true })
    })

    async function install(program: string, script: string): Promise<void> {
      await writeFile(join(folder, program), `#!/bin/sh\n${script}\n`)
      await chmod(join(folder, program), 0o755)
    }
    const calls = () => readFile(join(folder, 'calls'), 'utf8').catch(() => '')

    it('reads and empties it with wl-paste and wl-copy, not by what this program wrote', async () => {
      desktop.clipboardText = 'a@like.do'
      await install('wl-paste', 'printf a@like.do')
      await install('wl-copy', `echo "$@" > '${folder}/calls'`)
      await clearClipboard('a@like.do', { wayland: true })
      expect(await calls()).toBe('--clear\n')
    })

    it.each([
      ['holds something else', 'printf other'],
      ['holds no text', 'echo "No suitable type of content copied" >&2; exit 1'],
    ])('leaves a clipboard as it is if it %s', async (_name, script) => {
      await install('wl-paste', script)
      await install('wl-copy', `echo "$@" > '${folder}/calls'`)
      await clearClipboard('a@like.do', { wayland: true })
      expect(await calls()).toBe('')
    })

    it('changes nothing without those programs', async () => {
      process.env.PATH = folder
      desktop.clipboardText = 'a@like.do'
      await clearClipboard('a@like.do', { wayland: true })
      expect(desktop.clipboardText).toBe('a@like.do')
    })

    it('needs none of them while a window of the app has the focus', async () => {
      process.env.PATH = folder
      desktop.clipboardText = 'a@like.do'
      new FakeBrowserWindow().focus()
      await clearClipboard('a@like.do', { wayland: true })
      expect(desktop.clipboardText).toBe('')
    })

    it('is possible if both programs are installed', async () => {
      const possible = () => canClearClipboard({ wayland: true, searchPath: `/nowhere${delimiter}${folder}` })
      expect(possible()).toBe(false)
      await install('wl-copy', '')
      expect(possible()).toBe(false)
      await install('wl-paste', '')
      expect(possible()).toBe(true)
    })
  })

  it('is possible on every other desktop', () => {
    expect(canClearClipboard({ wayland: false, searchPath: '' })).toBe(true)
  })
})
