import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setApplicationMenu } from '../../../src/main/shell/electron/application-menu.ts'
import { writeClipboard } from '../../../src/main/shell/electron/clipboard.ts'
import { showFolder } from '../../../src/main/shell/electron/folders.ts'
import { openLink } from '../../../src/main/shell/electron/links.ts'
import { systemFetch } from '../../../src/main/shell/electron/system-fetch.ts'
import type { TestServer } from '../../servers/start-server.ts'
import { startServer } from '../../servers/start-server.ts'
import { desktop, FakeBrowserWindow, FakeMenu, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

beforeEach(resetElectron)

describe('showing a folder', () => {
  it('opens the file manager', async () => {
    expect(await showFolder('/data/logs')).toBeUndefined()
    expect(desktop.shownFolders).toEqual(['/data/logs'])
  })

  it('says when the system cannot', async () => {
    desktop.folderError = 'No application is registered'
    expect(await showFolder('/data/logs')).toBe('folder-not-opened')
  })
})

describe('writing to the clipboard', () => {
  it('is done only when the system says so', async () => {
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

  it('says when the system refuses', async () => {
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

    it('goes through Electron when wl-copy fails', async () => {
      await installWlCopy('exit 1')
      expect(await writeClipboard('a@like.do', { wayland: true })).toBeUndefined()
      expect(desktop.clipboardText).toBe('a@like.do')
    })

    it('goes through Electron when wl-copy is missing', async () => {
      process.env.PATH = folder
      expect(await writeClipboard('a@like.do', { wayland: true })).toBeUndefined()
      expect(desktop.clipboardText).toBe('a@like.do')
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

  it('hands an allowed one to the browser', () => {
    openLink('https://like.do/keys', hosts)
    expect(desktop.opened).toEqual(['https://like.do/keys'])
  })

  it('drops every other one', () => {
    openLink('https://evil.example', hosts)
    expect(desktop.opened).toEqual([])
  })

  it('does nothing where there is no browser', async () => {
    desktop.browserMissing = true
    openLink('https://like.do/keys', hosts)
    await new Promise((turn) => setImmediate(turn))
    expect(desktop.opened).toEqual([])
  })
})

describe('security 22: fetching through the system', () => {
  it('sends no cookies and reaches no scheme of the app', async () => {
    let sent: (RequestInit & { bypassCustomProtocolHandlers?: boolean }) | undefined
    desktop.network = async (_url, init) => {
      sent = init
      return new Response('{}')
    }
    await systemFetch(new URL('https://like.do/api'), { method: 'POST', redirect: 'manual' })
    expect(sent).toEqual({
      method: 'POST',
      redirect: 'manual',
      credentials: 'omit',
      bypassCustomProtocolHandlers: true,
    })
  })

  it.each([
    ['in the options', 'https://like.do', { redirect: 'manual' } as const],
    ['in the request', new Request('https://like.do', { redirect: 'manual' }), undefined],
  ])('answers a redirect as one when the caller asks for it %s', async (_where, input, init) => {
    desktop.network = () => Promise.reject(new Error('Redirect was cancelled'))
    expect((await systemFetch(input, init)).status).toBe(302)
  })

  it.each([
    ['another failure', 'net::ERR_CONNECTION_REFUSED', { redirect: 'manual' } as const],
    ['a redirect that nobody asked to see', 'Redirect was cancelled', {}],
  ])('rejects with %s', async (_what, message, init) => {
    desktop.network = () => Promise.reject(new Error(message))
    await expect(systemFetch('https://like.do', init)).rejects.toThrow(message)
  })
})

describe('security 22: plain http, which a proxy could read', () => {
  const chromium = vi.fn(async () => new Response('by Chromium'))
  let server: TestServer
  beforeEach(async () => {
    server = await startServer(() => ({ status: 200, body: 'directly' }))
    desktop.network = chromium
    chromium.mockClear()
  })
  afterEach(() => server.stop())

  it('goes to this computer by Chromium, which leaves proxies out', async () => {
    expect(await (await systemFetch(server.url)).text()).toBe('by Chromium')
    expect(server.requests).toEqual([])
  })

  it('goes there without Chromium where the system has even that sent through a proxy', async () => {
    desktop.wayTo = () => 'PROXY proxy.example:3128'
    const answer = await systemFetch(server.url, { headers: { 'x-api-key': 'k' }, redirect: 'manual' })
    expect(await answer.json()).toBe('directly')
    expect(server.requests[0]?.headers['x-api-key']).toBe('k')
    expect(chromium).not.toHaveBeenCalled()
  })

  it('is not what https is: that goes the way the system says, in a tunnel', async () => {
    desktop.wayTo = () => 'PROXY proxy.example:3128'
    expect(await (await systemFetch(new Request('https://like.do/api'))).text()).toBe('by Chromium')
  })
})

describe('the application menu', () => {
  it('has the roles that editing needs on macOS', () => {
    setApplicationMenu('mac')
    expect(FakeMenu.applicationMenu?.items.map(({ role }) => role)).toEqual([
      'appMenu',
      'editMenu',
      'windowMenu',
    ])
  })

  it.each(['windows', 'linux'] as const)('is none on %s, so that no key reloads a page', (platform) => {
    setApplicationMenu(platform)
    expect(FakeMenu.applicationMenu).toBeNull()
  })
})
