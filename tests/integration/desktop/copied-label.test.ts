import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createFakeShell, type FakeShellOptions } from '../../support/fake-shell.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let started: StartedApp
afterEach(() => started.stop())

async function start(on: boolean, options: FakeShellOptions = {}): Promise<void> {
  started = await startApp({ shell: createFakeShell(options) })
  await started.get('addPracticeAccount')
  if (on) await started.get('changePreferences', { labelFromClipboard: true })
}

const labels = async () =>
  (await started.get('listAddresses', { query: '', limit: 10 })).entries.map(({ label }) => label)

/** Presses the hotkey, and waits for the address. */
async function press(): Promise<void> {
  const before = started.shell.notifications.length
  started.shell.press('newAddress')
  await expect.poll(() => started.shell.notifications.length).toBe(before + 1)
}

test('a copied link gives an address of the hotkey and of the tray its host as a label', async () => {
  await start(true)
  started.shell.copyElsewhere('https://www.shop.example/basket?secret=1')
  await press()
  started.shell.copyElsewhere('https://xn--bcher-kva.example/')
  started.shell.choose('New address')
  await expect.poll(labels).toEqual(['bücher.example', 'shop.example'])
})

test('any other copied text gives no label, and neither does the address of the press before', async () => {
  await start(true)
  started.shell.copyElsewhere('correct horse battery staple')
  await press()
  await press()
  expect(await labels()).toEqual(['', ''])
})

test('security 27: the clipboard is not read unless the user wants that, and not for the form or a command', async () => {
  await start(false)
  started.shell.copyElsewhere('https://shop.example/')
  await press()
  expect(await labels()).toEqual([''])
  expect(started.shell.linkReads()).toBe(0)
  await started.get('changePreferences', { labelFromClipboard: true })
  started.shell.copyElsewhere('https://shop.example/')
  await started.app.newAddress()
  const { accounts } = await started.get('getSnapshot')
  const draft = { localPart: 'form', domain: 'practice.invalid', label: '' }
  await started.get('createAddress', { ...draft, accountId: accounts[0]?.id ?? '' })
  expect(started.shell.linkReads()).toBe(0)
  expect(new Set(await labels())).toEqual(new Set(['']))
})

test('a host longer than a label may be gives none, and the address is made', async () => {
  await start(true)
  const host = Array.from({ length: 12 }, () => 'a'.repeat(60)).join('.')
  started.shell.copyElsewhere(`https://${host}.example/`)
  await press()
  expect(await labels()).toEqual([''])
})

test('a system that would ask gives no label', async () => {
  await start(true, { tellsClipboard: false })
  started.shell.copyElsewhere('https://shop.example/')
  expect((await started.get('getSnapshot')).desktop.canReadLinks).toBe(false)
  await press()
  expect(await labels()).toEqual([''])
})

test('security 27: nothing of a copied text but the host of a link is written down', async () => {
  await start(true)
  for (const text of ['hunter2-hunter2', 'https://user:hunter2@shop.example/hunter2?q=hunter2']) {
    started.shell.copyElsewhere(text)
    await press()
  }
  await started.app.close()
  for (const name of await readdir(started.folder, { recursive: true })) {
    const text = await readFile(join(started.folder, name), 'latin1').catch(() => '')
    expect(text, name).not.toContain('hunter2')
  }
})
