import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { contentSecurityPolicy } from '../../src/main/shell/electron/windows/protocol.ts'
import { events, requests } from '../../src/shared/contract.ts'
import { startServer } from '../servers/start-server.ts'
import { refusals, refusedSoFar, successesOf, turnHostile } from '../ui/pages/hostile-page.ts'
import { popoverPage } from '../ui/pages/popover-page.ts'
import { settingsPage } from '../ui/pages/settings-page.ts'
import { expect, type LaunchedApp, test } from './launch-app.ts'

/** The pages of both windows. */
async function bothPages(app: LaunchedApp): Promise<readonly Page[]> {
  const popover = await app.page('popover')
  await popoverPage(popover).addAccount.click()
  return [popover, await app.page('settings')]
}

/**
 * Whether Linux filters the system calls of a process (seccomp, proc_pid_status(5)), as Chromium’s sandbox requires.
 */
const isFiltered = (pid: number) => /^Seccomp:\t2$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

test('security 2, 3, 20: pages have the named functions of the bridge, and nothing of Node or Electron', async ({
  app,
}) => {
  for (const page of await bothPages(app)) {
    expect(
      await page.evaluate(() => {
        const bridge: object = Reflect.get(globalThis, 'aliasmith')
        return {
          origin: location.origin,
          node: ['process', 'require', 'module', 'Buffer', 'global', '__dirname'].filter(
            (name) => name in globalThis,
          ),
          electron: 'ipcRenderer' in globalThis || 'electron' in globalThis,
          asks: Object.keys(bridge).sort(),
          listens: Object.keys(Reflect.get(bridge, 'on')).sort(),
        }
      }),
    ).toEqual({
      origin: 'app://aliasmith',
      node: [],
      electron: false,
      asks: [...Object.keys(requests), 'on'].sort(),
      listens: Object.keys(events).sort(),
    })
  }
})

test('security 4: every process that shows a page is sandboxed', async ({ app }) => {
  await bothPages(app)
  const metrics = await app.electron.evaluate(({ app: running }) => running.getAppMetrics())
  const pages = metrics.filter(({ type }) => type === 'Tab')
  expect(pages.length).toBeGreaterThan(0)
  // Electron reports the sandbox on macOS and Windows only.
  for (const { pid, sandboxed } of pages)
    expect(process.platform === 'linux' ? isFiltered(pid) : sandboxed).toBe(true)
})

test('security 5: a page is refused every permission that it requests', async ({ app }) => {
  const page = await app.page('popover')
  const answers = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'idle-detection',
    ]
    const states = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return state
    })
    const position = new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code),
      )
    })
    const camera = navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
      () => 'granted',
      () => 'refused',
    )
    return {
      states: await Promise.all(states),
      position: await position,
      notifications: await Notification.requestPermission(),
      camera: await camera,
    }
  })
  expect(answers).toMatchObject({ position: 1, notifications: 'denied', camera: 'refused' })
  expect(new Set(answers.states)).toEqual(new Set(['denied']))
})

test('security 7: every page has the policy, which refuses every attempt of a hijacked page', async ({
  app,
}) => {
  const sent = await app.electron.evaluate(async ({ net }) => {
    const urls = [
      'app://aliasmith/popover.html',
      'app://aliasmith/settings.html',
      'app://aliasmith/missing.html',
    ]
    return Promise.all(urls.map(async (url) => (await net.fetch(url)).headers.get('content-security-policy')))
  })
  expect(new Set(sent)).toEqual(new Set([contentSecurityPolicy]))
  const elsewhere = await startServer(() => ({ status: 200, body: {} }))
  try {
    for (const page of await bothPages(app)) {
      const address = page.url()
      await turnHostile(page, elsewhere.url)
      for (const refusal of refusals(elsewhere.url))
        await expect.poll(() => refusedSoFar(page)).toContainEqual(refusal)
      expect(await successesOf(page)).toEqual({ ran: [], restyled: 0, base: address })
      expect(page.url()).toBe(address)
    }
    expect(elsewhere.requests).toEqual([])
  } finally {
    await elsewhere.stop()
  }
})

test('security 11, 12: a webview is an element without function', async ({ app }) => {
  const page = await app.page('popover')
  const contents = () => app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)
  const before = await contents()
  expect(
    await page.evaluate(() => {
      const view = document.createElement('webview')
      view.setAttribute('src', 'app://aliasmith/settings.html')
      view.setAttribute('nodeintegration', '')
      document.body.append(view)
      return ['loadURL', 'getWebContentsId', 'executeJavaScript'].filter((name) => name in view)
    }),
  ).toEqual([])
  expect(await contents()).toBe(before)
})

test('security 13, 14: a page opens no window and does not navigate, not even to itself', async ({ app }) => {
  const elsewhere = await startServer(() => ({ status: 200, body: {} }))
  try {
    const page = await app.page('popover')
    const windows = app.electron.windows().length
    const opened = await page.evaluate((url) => {
      Object.assign(globalThis, { stillHere: true })
      const ways: readonly ((link: HTMLAnchorElement) => unknown)[] = [
        (link) => link.click(),
        (link) => Object.assign(link, { target: '_blank' }).click(),
        (link) => Object.assign(link, { href: 'app://aliasmith/settings.html', target: '' }).click(),
        () => location.assign(url),
        () => location.replace(`${url}/replaced`),
        () => location.reload(),
      ]
      for (const go of ways) {
        const link = document.createElement('a')
        link.href = url
        document.body.append(link)
        go(link)
      }
      return [url, 'about:blank', 'app://aliasmith/settings.html'].map((target) => window.open(target))
    }, elsewhere.url)
    expect(opened).toEqual([null, null, null])
    // Any effect would have come before two answers of the app.
    const popover = popoverPage(page)
    await popover.tryWithoutAccount.click()
    await popover.create.click()
    await expect(popover.result).toContainText('Copied')
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true)
    expect(page.url()).toBe('app://aliasmith/popover.html')
    expect(app.electron.windows()).toHaveLength(windows)
    expect(elsewhere.requests).toEqual([])
  } finally {
    await elsewhere.stop()
  }
})

test('security 15: a link opens in the browser by its own button, with the app’s own address', async ({
  app,
}) => {
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  const opened = () => app.electron.evaluate((): unknown => Reflect.get(globalThis, 'opened'))
  const [, page] = await bothPages(app)
  if (page === undefined) throw new Error('There are two windows.')
  await page.evaluate(() => window.open('https://like.do'))
  const settings = settingsPage(page)
  await settings.choose('LikeDo')
  await settings.form.getByRole('button', { name: 'Get a key from LikeDo' }).click()
  await expect.poll(opened).toEqual(['https://like.do/'])
})

test('security 17: a window that the app did not create is refused, though it has the bridge', async ({
  app,
}) => {
  await app.page('popover')
  const answers = await app.electron.evaluate(async ({ app: running, BrowserWindow }, names) => {
    const preload = `${running.getAppPath()}/out/preload/index.cjs`
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await stranger.loadURL('app://aliasmith/popover.html')
    const asked: unknown = await stranger.webContents.executeJavaScript(
      `Promise.all(${JSON.stringify(names)}.map((name) => window.aliasmith[name]()))`,
    )
    stranger.destroy()
    return asked
  }, Object.keys(requests))
  expect(answers).toHaveLength(Object.keys(requests).length)
  for (const answer of Object.values(Object(answers)))
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'message-refused' } })
})

test('security 18: nothing outside the renderer folder is served, and no data is accepted', async ({
  app,
}) => {
  const statuses = await app.electron.evaluate(async ({ net }) => {
    const asked: readonly (readonly [string, string?])[] = [
      ['app://aliasmith/popover.html'],
      ['app://aliasmith/%2e%2e/main/index.js'],
      ['app://aliasmith/..%5cmain/index.js'],
      ['app://aliasmith/%2e%2e%2fmain%2findex.js'],
      ['app://aliasmith/popover.html%00.js'],
      ['app://aliasmith/C:/Windows/win.ini'],
      ['app://aliasmith//etc/passwd'],
      ['app://other/popover.html'],
      ['app://aliasmith/popover.html', 'POST'],
    ]
    return Promise.all(asked.map(async ([url, method = 'GET']) => (await net.fetch(url, { method })).status))
  })
  expect(statuses).toEqual([200, ...Array(7).fill(404), 405])
})

test('security 26: a link fills the popover and creates nothing, and a link with more parameters does neither', async ({
  app,
}) => {
  const popover = popoverPage(await app.page('popover'))
  await popover.tryWithoutAccount.click()
  await expect(popover.create).toBeVisible()
  expect(await app.startAgain('--', 'aliasmith://new?label=Hostile&key=0123456789abcdef')).toBe(0)
  expect(await app.startAgain('--', 'aliasmith://new?label=Hostile&server=https://evil.example')).toBe(0)
  expect(await app.startAgain('--new', '--', 'aliasmith://new?label=Shoes')).toBe(0)
  // A label that is there already would have stayed.
  await expect(popover.label).toHaveValue('Shoes')
  await expect(popover.recent).toHaveCount(0)
})
