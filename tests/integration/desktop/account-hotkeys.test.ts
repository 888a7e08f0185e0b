import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountHotkey, type DesktopSlice } from '../../../src/shared/views/desktop.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'
import { createFakeShell, type FakeShellOptions } from '../../support/fake-shell.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const keys = 'CommandOrControl+Alt+Shift+1'
const otherKeys = 'CommandOrControl+Alt+Shift+2'

let server: LikedoServer
let started: StartedApp

/** Starts an app with a practice account and one at LikeDo; returns their ids. */
async function startWithTwo(options: FakeShellOptions = {}) {
  started = await startApp({ shell: createFakeShell(options) })
  const practice = await started.get('addPracticeAccount')
  const likedo = await started.get('saveAccount', {
    provider: 'likedo',
    nickname: 'Bob’s mail',
    key: server.key,
    server: server.url,
  })
  return { practice: practice.id, likedo: likedo.id }
}

const notices = async () => (await started.get('getSnapshot')).notices
const toldLast = () =>
  started.shell.events.findLast(({ name }) => name === 'desktopChanged')?.payload as DesktopSlice | undefined

beforeEach(async () => {
  server = await startLikedoServer()
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

describe('the hotkey of an account', () => {
  test('is off at first, and then makes addresses there, whichever account is the default', async () => {
    const { practice, likedo } = await startWithTwo()
    const id = accountHotkey(practice)
    expect((await started.get('getSnapshot')).desktop.hotkeys[id]).toEqual({ accelerator: '', state: 'off' })
    await started.get('makeDefault', { id: likedo })
    const { hotkeys } = await started.get('setHotkey', { id, accelerator: 'shift+ctrl+alt+1' })
    expect(hotkeys[id]).toEqual({ accelerator: keys, state: 'bound' })
    started.shell.press(id)
    await expect.poll(() => started.shell.clipboard()).toMatch(/@practice\.invalid$/)
    expect(server.addresses()).toEqual([])
  })

  test('works again after a restart and a sleep, and survives a change of the account', async () => {
    const { practice } = await startWithTwo()
    const id = accountHotkey(practice)
    await started.get('setHotkey', { id, accelerator: keys })
    await started.get('saveAccount', { id: practice, provider: 'practice', nickname: 'Trial' })
    started = await started.restart()
    expect(started.shell.boundTo(id)).toBe(keys)
    started.shell.resume()
    expect(started.shell.boundTo(id)).toBe(keys)
  })

  test('presses of two accounts make one address at each', async () => {
    const ids = await startWithTwo()
    const [one, two] = [accountHotkey(ids.practice), accountHotkey(ids.likedo)]
    await started.get('setHotkey', { id: one, accelerator: keys })
    await started.get('setHotkey', { id: two, accelerator: otherKeys })
    started.shell.press(one)
    started.shell.press(two)
    await expect.poll(() => started.shell.notifications.length).toBe(2)
    expect(server.addresses()).toHaveLength(1)
    const { entries } = await started.get('listAddresses', { query: '', limit: 10 })
    expect(new Set(entries.map(({ accountId }) => accountId))).toEqual(new Set(Object.values(ids)))
  })

  test('goes with its account, also from the desktop and the window', async () => {
    const { practice } = await startWithTwo()
    const id = accountHotkey(practice)
    await started.get('setHotkey', { id, accelerator: keys })
    await started.get('removeAccount', { id: practice })
    expect(started.shell.boundTo(id)).toBeUndefined()
    expect(toldLast()?.hotkeys).not.toHaveProperty([id])
    expect((await started.refusal('setHotkey', { id, accelerator: keys })).reason).toBe('account-gone')
    expect((await started.refusal('copyHotkeyCommand', { id })).reason).toBe('account-gone')
    const { hotkeys } = await started.get('setHotkey', { id: 'newAddress', accelerator: keys })
    expect(hotkeys.newAddress.state).toBe('bound')
  })

  test('cannot have the keys of another hotkey, which is named', async () => {
    const { practice, likedo } = await startWithTwo()
    const refuse = (id: string, accelerator: string) =>
      started.refusal('setHotkey', { id: accountHotkey(id), accelerator })
    const ofApp = await refuse(practice, 'CommandOrControl+Alt+Shift+A')
    expect(ofApp.message).toBe('The hotkey Open popover has these keys already.')
    await started.get('setHotkey', { id: accountHotkey(practice), accelerator: keys })
    const ofAccount = await refuse(likedo, keys)
    expect(ofAccount.message).toBe('The hotkey New address · Practice has these keys already.')
    expect(started.shell.boundTo(accountHotkey(practice))).toBe(keys)
  })

  test('that the system refuses at a start is reported by the account’s name until it works', async () => {
    const { practice } = await startWithTwo()
    const id = accountHotkey(practice)
    await started.get('setHotkey', { id, accelerator: keys })
    await started.app.close()
    const shell = createFakeShell({ taken: [keys] })
    started = await startApp({ folder: started.folder, keychain: started.keychain, shell })
    const [notice] = await notices()
    expect(notice?.message).toContain('The hotkey New address · Practice could not be set')
    expect(notice?.id).toBe(`hotkey-${practice}`)
    await started.get('setHotkey', { id, accelerator: otherKeys })
    expect(await notices()).toEqual([])
  })

  test('that a file gives unusable keys is off, said once, and leaves the account alone', async () => {
    const { practice } = await startWithTwo()
    const file = join(started.folder, 'accounts.json')
    await started.get('setHotkey', { id: accountHotkey(practice), accelerator: keys })
    await started.app.close()
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(keys, 'Ctrl+C'))
    await writeFile(`${file}.bak`, await readFile(file))
    started = await startApp({ folder: started.folder, keychain: started.keychain })
    const said = (await notices()).find(({ id }) => id.startsWith('hotkey-written'))
    expect(said?.message).toContain('“Ctrl+C” for the hotkey New address · Practice')
    expect((await started.get('getSnapshot')).accounts).toHaveLength(2)
    started = await started.restart()
    expect((await notices()).filter(({ id }) => id.startsWith('hotkey'))).toEqual([])
  })
})

test('keys that many programs use are taken only if the user insists', async () => {
  const { practice } = await startWithTwo()
  const id = accountHotkey(practice)
  const accelerator = 'CommandOrControl+K'
  const refused = await started.refusal('setHotkey', { id, accelerator })
  expect(refused.message).toBe('Many programs use these keys, and would no longer get them.')
  expect(started.shell.boundTo(id)).toBeUndefined()
  await started.get('setHotkey', { id, accelerator, anyway: true })
  expect(started.shell.boundTo(id)).toBe(accelerator)
  expect((await started.refusal('setHotkey', { id, accelerator: 'Ctrl+C', anyway: true })).reason).toBe(
    'hotkey-of-programs',
  )
})

test('a desktop that only accepts requests gets a command for each account, which follows its nickname', async () => {
  const { practice, likedo } = await startWithTwo({ wayland: true })
  const commands = () => toldLast()?.hotkeyCommands
  await started.get('saveAccount', { id: practice, provider: 'practice', nickname: "Bob's" })
  expect(commands()?.[accountHotkey(practice)]).toBe("aliasmith --new --account='Bob'\\''s'")
  await started.get('copyHotkeyCommand', { id: accountHotkey(likedo) })
  expect(started.shell.clipboard()).toBe("aliasmith --new --account='Bob’s mail'")
  await started.get('removeAccount', { id: practice })
  expect(commands()).not.toHaveProperty([accountHotkey(practice)])
})
