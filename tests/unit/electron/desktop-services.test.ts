import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeClipboard } from '../../../src/main/shell/electron/clipboard.ts'
import { openLink, showFolder } from '../../../src/main/shell/electron/opening.ts'
import { desktop, FakeBrowserWindow, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

beforeEach(resetElectron)

describe('showing a folder', () => {
  it('opens the file manager', async () => {
    expect(await showFolder('/data/logs')).toBeUndefined()
    expect(desktop.shownFolders).toEqual(['/data/logs'])
  })

  it('reports that the system cannot', async () => {
    desktop.folderError = 'No application is registered'
    expect(await showFolder('/data/logs')).toBe('folder-not-opened')
  })
})

describe('writing to the clipboard', () => {
  it('ends only when the system confirms it', async () => {
    const gate = Promise.withResolvers<void>()
    desktop.clipboardGate = gate.promise
    const done = vi.fn()
    const writing = writeClipboard('a@like.do', { wayland: false }).then(done)
    await new Promise((turn) => setImmediate(turn))
    expect(done).not.toHaveBeenCalled()
    gate.resolve()
    await writing
    expect(done).toHaveBeenCalledWith(undefined)
    expect(desktop.clipboardText).toBe('a@like.do')
  })

  it('reports that the system refused', async () => {
    desktop.clipboardGate = Promise.reject(new Error('locked'))
    expect(await writeClipboard('a@like.do', { wayland: false })).toBe('clipboard-failed')
  })

  describe.skipIf(process.platform === 'win32')('on Wayland without the focus', () => {
    const path = process.env.PATH
    let folder: string

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'aliasmith-wl-copy-'))
    })
    afterEach(async () => {
      process.env.PATH = path
      await rm(folder, { recursive: true })
    })

    async function installWlCopy(script: string): Promise<void> {
      await writeFile(join(folder, 'wl-copy'), `#!/bin/sh\n${script}\n`)
      await chmod(join(folder, 'wl-copy'), 0o755)
      process.env.PATH = `${folder}${delimiter}${path}`
    }

    it('goes through wl-copy, which gets the text on its input', async () => {
      await installWlCopy(`cat > '${folder}/text'; echo "$@" > '${folder}/args'`)
      expect(await writeClipboard('a@like.do', { wayland: true })).toBeUndefined()
      expect(await readFile(join(folder, 'text'), 'utf8')).toBe('a@like.do')
      expect(await readFile(join(folder, 'args'), 'utf8')).not.toContain('like.do')
      expect(desktop.clipboardText).toBe('')
    })

    it.each([
      ['fails', () => installWlCopy('exit 1')],
      [
        'is missing',
        async () => {
          process.env.PATH = folder
        },
      ],
    ])('reports that nothing was copied when wl-copy %s', async (_how, prepare) => {
      await prepare()
      expect(await writeClipboard('a@like.do', { wayland: true })).toBe('clipboard-failed')
      expect(desktop.clipboardText).toBe('')
    })

    it('goes through Electron when a window has the focus', async () => {
      await installWlCopy(`cat > '${folder}/text'`)
      new FakeBrowserWindow().focus()
      expect(await writeClipboard('a@like.do', { wayland: true })).toBeUndefined()
      expect(desktop.clipboardText).toBe('a@like.do')
    })
  })
})

describe('security 15: opening a link', () => {
  const hosts = new Set(['like.do'])

  it('passes an allowed link to the browser', () => {
    openLink('https://like.do/keys', hosts)
    expect(desktop.opened).toEqual(['https://like.do/keys'])
  })

  it('passes a page of the account’s server to the browser', () => {
    openLink('https://own.example:8443/aliases', hosts, 'https://own.example:8443')
    openLink('https://evil.example/aliases', hosts, 'https://own.example:8443')
    expect(desktop.opened).toEqual(['https://own.example:8443/aliases'])
  })

  it('drops every other link', () => {
    openLink('https://evil.example', hosts)
    expect(desktop.opened).toEqual([])
  })

  it('does nothing without a browser', async () => {
    desktop.browserMissing = true
    openLink('https://like.do/keys', hosts)
    await new Promise((turn) => setImmediate(turn))
    expect(desktop.opened).toEqual([])
  })
})
