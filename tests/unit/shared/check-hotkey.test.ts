import { describe, expect, it } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { repairHotkeys } from '../../../src/main/desktop/repair-hotkeys.ts'
import { parseAccelerator } from '../../../src/shared/rules/accelerator.ts'
import { checkHotkey } from '../../../src/shared/rules/check-hotkey.ts'
import { reservedAccelerators } from '../../../src/shared/rules/reserved-accelerators.ts'
import { defaultHotkeys, hotkeyNames } from '../../../src/shared/views/desktop.ts'

const platforms = ['mac', 'windows', 'linux'] as const

describe('a hotkey that can be used', () => {
  it.each([
    ['Ctrl+Alt+Shift+M', 'windows'],
    ['Ctrl+Shift+M', 'windows'],
    ['Alt+Shift+M', 'windows'],
    ['Super+Shift+M', 'windows'],
    ['Ctrl+Alt+F5', 'windows'],
    ['Ctrl+Alt+Insert', 'windows'],
    ['Ctrl+Alt+M', 'linux'],
    ['Super+M', 'linux'],
    ['Alt+Shift+Space', 'linux'],
    ['Ctrl+num5', 'linux'],
    ['F13', 'linux'],
    ['Shift+F24', 'windows'],
    ['F19', 'mac'],
    ['Cmd+Option+N', 'mac'],
    ['Ctrl+Option+M', 'mac'],
    ['Cmd+Shift+M', 'mac'],
    ['Ctrl+M', 'mac'],
  ] as const)('%s on %s', (text, platform) => {
    expect(checkHotkey(text, platform)).toMatchObject({ ok: true })
  })

  it.each(platforms)('includes every default on %s', (platform) => {
    for (const name of hotkeyNames)
      expect(checkHotkey(defaultHotkeys[name], platform)).toEqual({ ok: true, value: defaultHotkeys[name] })
  })
})

describe('a hotkey that is refused', () => {
  it.each([
    ['A', 'linux', 'A single key is needed for typing in every program.'],
    ['Shift+A', 'mac', 'A single key is needed for typing in every program.'],
    ['Space', 'windows', 'A single key is needed for typing in every program.'],
    ['Shift+F12', 'linux', 'A single key is needed for typing in every program.'],
    ['Ctrl+Unusable', 'linux', 'These keys cannot be used as a hotkey.'],
    ['Ctrl+Capslock', 'windows', 'The key cannot be used as a hotkey on this keyboard.'],
    ['MediaPlayPause', 'linux', 'Your system uses these keys to control sound and music.'],
    ['Ctrl+VolumeUp', 'mac', 'Your system uses these keys to control sound and music.'],
    ['Ctrl+PrintScreen', 'windows', 'Your system uses these keys to take pictures of the screen.'],
    ['Alt+F4', 'windows', 'Your system uses these keys to close a window.'],
    ['Alt+F4', 'linux', 'Your system uses these keys to close a window.'],
    ['Alt+Tab', 'windows', 'Your system uses these keys to switch between programs.'],
    ['Alt+Tab', 'linux', 'Your system uses these keys to switch between programs.'],
    ['Cmd+Tab', 'mac', 'Your system uses these keys to switch between programs.'],
    ['Ctrl+Alt+Delete', 'windows', 'Your system uses these keys to log out or shut down.'],
    ['Ctrl+Alt+Delete', 'linux', 'Your system uses these keys to log out or shut down.'],
    ['Ctrl+Shift+Esc', 'windows', 'Your system uses these keys to end programs that hang.'],
    ['Super+L', 'windows', 'Your system uses these keys to open its own tools.'],
    ['Super+M', 'windows', 'Your system uses these keys to open its own tools.'],
    ['Super+L', 'linux', 'Your system uses these keys to lock the screen.'],
    ['Cmd+Ctrl+Q', 'mac', 'Your system uses these keys to lock the screen.'],
    ['Cmd+Q', 'mac', 'Your system uses these keys to quit a program.'],
    ['Cmd+Space', 'mac', 'Your system uses these keys to search.'],
    ['Cmd+Shift+$', 'mac', 'Your system uses these keys to take pictures of the screen.'],
    ['Ctrl+Alt+F3', 'linux', 'Your system uses these keys to switch to a text console.'],
    ['Ctrl+Alt+T', 'linux', 'Your system uses these keys to open a terminal.'],
    ['Ctrl+C', 'windows', 'Programs use these keys to copy, and could no longer do it.'],
    ['Cmd+C', 'mac', 'Programs use these keys to copy, and could no longer do it.'],
    ['Ctrl+V', 'linux', 'Programs use these keys to paste, and could no longer do it.'],
    ['Ctrl+X', 'linux', 'Programs use these keys to cut, and could no longer do it.'],
    ['Ctrl+A', 'linux', 'Programs use these keys to select everything, and could no longer do it.'],
    ['Ctrl+Z', 'windows', 'Programs use these keys to undo, and could no longer do it.'],
    ['Ctrl+Left', 'linux', 'Programs use these keys to move or delete in text, and could no longer do it.'],
    ['Alt+M', 'mac', 'These keys type a character.'],
    ['Alt+Shift+M', 'mac', 'These keys type a character.'],
    ['Ctrl+Alt+M', 'windows', 'Ctrl and Alt together are AltGr, which types characters with many keyboards.'],
    ['Ctrl+Alt+,', 'windows', 'Ctrl and Alt together are AltGr, which types characters with many keyboards.'],
  ] as const)('%s on %s: %s', (text, platform, sentence) => {
    const checked = checkHotkey(text, platform)
    expect(checked.ok).toBe(false)
    if (!checked.ok) expect(describeFailure(checked.failure).message).toBe(sentence)
  })

  it.each(platforms)('includes every one that %s or its programs use, with its purpose', (platform) => {
    const reserved = reservedAccelerators(platform)
    expect(reserved.size).toBeGreaterThan(60)
    for (const [accelerator, purpose] of reserved) {
      expect(parseAccelerator(accelerator, platform), accelerator).toBeDefined()
      expect(checkHotkey(accelerator, platform), accelerator).toMatchObject({
        ok: false,
        failure: { purpose },
      })
    }
  })
})

describe('hotkeys in a settings file', () => {
  const [newAddress, openPopover] = [defaultHotkeys.newAddress, defaultHotkeys.openPopover]

  it.each([
    [{ newAddress, openPopover }, { newAddress, openPopover }, []],
    [{ newAddress: '', openPopover: '' }, { newAddress: '', openPopover: '' }, []],
    [
      { newAddress: 'ctrl+shift+m', openPopover },
      { newAddress: 'CommandOrControl+Shift+M', openPopover },
      [],
    ],
    [{ newAddress: 'Ctrl+C', openPopover }, { newAddress, openPopover }, ['newAddress hotkey-of-programs']],
    [{ newAddress, openPopover: 'x' }, { newAddress, openPopover }, ['openPopover hotkey-needs-modifier']],
    [
      { newAddress: 'Alt+Shift+B', openPopover: 'Shift+Alt+B' },
      { newAddress: 'Alt+Shift+B', openPopover },
      ['openPopover hotkey-twice'],
    ],
    [
      { newAddress: openPopover, openPopover: 'banana' },
      { newAddress: openPopover, openPopover: '' },
      ['openPopover hotkey-malformed'],
    ],
  ])('%j become %j', (written, keys, problems) => {
    const hotkeys = hotkeyNames.map((id) => ({ id, written: written[id], fallback: defaultHotkeys[id] }))
    const repaired = repairHotkeys(hotkeys, 'linux', false)
    expect(Object.fromEntries(repaired.keys)).toEqual(keys)
    expect(repaired.problems.map(({ id, refusal }) => `${id} ${refusal.reason}`)).toEqual(problems)
  })

  it('leave an account the keys that were written for it, although they are the default of another', () => {
    const account = { id: 'account:a1', written: newAddress, fallback: '' } as const
    const repaired = repairHotkeys(
      [{ id: 'newAddress', written: 'banana', fallback: newAddress }, account],
      'linux',
      false,
    )
    expect([...repaired.keys]).toEqual([
      ['newAddress', ''],
      ['account:a1', newAddress],
    ])
  })

  it('of an account are off if they cannot be used', () => {
    const account = { id: 'account:a1', written: 'Ctrl+C', fallback: '' } as const
    const { keys, problems } = repairHotkeys([account], 'linux', false)
    expect([...keys]).toEqual([['account:a1', '']])
    expect(problems).toHaveLength(1)
  })
})

describe('a hotkey that the portal of Wayland must pass on', () => {
  it.each(['N', '0', ',', '.', 'Up', 'Home', 'PageDown', 'Space', 'Insert'])('can be %s', (key) => {
    expect(checkHotkey(`Super+Alt+Shift+${key}`, 'linux', true)).toMatchObject({ ok: true })
  })

  it.each(['F9', 'F13', 'Return', 'Escape', 'num1', ';', '-', '`', 'Capslock', 'PrintScreen'])(
    'cannot be %s, which has no name there (electron#52223)',
    (key) => {
      expect(checkHotkey(`Super+Alt+Shift+${key}`, 'linux', true)).toMatchObject({
        ok: false,
        failure: { reason: 'hotkey-without-name' },
      })
    },
  )

  it('has defaults that the portal can pass on', () => {
    for (const name of hotkeyNames)
      expect(checkHotkey(defaultHotkeys[name], 'linux', true)).toMatchObject({ ok: true })
  })
})
