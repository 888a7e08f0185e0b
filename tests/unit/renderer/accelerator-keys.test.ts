// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { labelsOf } from '../../../src/renderer/settings/shortcuts/keyboard-layout.ts'
import { acceleratorKeys, heldKeys, spokenKeys } from '../../../src/renderer/ui/accelerator-keys.ts'

describe('the keys of a combination', () => {
  it.each([
    ['CommandOrControl+Alt+N', 'mac', ['⌥', '⌘', 'N'], 'Option Command N'],
    ['CommandOrControl+Control+Alt+Shift+N', 'mac', ['⌃', '⌥', '⇧', '⌘', 'N'], undefined],
    ['CommandOrControl+Alt+N', 'windows', ['Ctrl', 'Alt', 'N'], 'Control Alt N'],
    ['CommandOrControl+Alt+N', 'linux', ['Ctrl', 'Alt', 'N'], 'Control Alt N'],
    ['Super+Shift+A', 'windows', ['Win', 'Shift', 'A'], 'Windows key Shift A'],
    ['Super+Shift+A', 'linux', ['Super', 'Shift', 'A'], 'Super Shift A'],
    ['Control+Space', 'mac', ['⌃', 'Space'], 'Control Space'],
    ['Alt+Up', 'linux', ['Alt', '↑'], 'Alt Up arrow'],
    ['Alt+Return', 'mac', ['⌥', '↩'], 'Option Return'],
    ['Alt+Return', 'windows', ['Alt', 'Enter'], 'Alt Enter'],
    ['Ctrl+Backspace', 'mac', ['⌃', '⌫'], 'Control Delete'],
    ['Ctrl+;', 'linux', ['Ctrl', ';'], 'Control Semicolon'],
    ['Ctrl+num4', 'linux', ['Ctrl', 'Num 4'], 'Control Keypad 4'],
    ['F13', 'linux', ['F13'], 'F13'],
    ['', 'linux', [], ''],
    ['Ctrl+Banana', 'linux', ['Ctrl+Banana'], 'Ctrl+Banana'],
  ] as const)('%s on %s are %j', (accelerator, platform, keys, spoken) => {
    expect(acceleratorKeys(accelerator, platform)).toEqual(keys)
    if (spoken !== undefined) expect(spokenKeys(accelerator, platform)).toBe(spoken)
  })

  it('have the labels of a French keyboard on a system that binds positions', () => {
    const french = new Map([
      ['KeyQ', 'a'],
      ['Semicolon', 'm'],
      ['Digit1', '&'],
    ])
    const onMac = labelsOf(french, 'mac')
    expect(acceleratorKeys('Alt+Ctrl+Q', 'mac', onMac)).toEqual(['⌃', '⌥', 'A'])
    expect(acceleratorKeys('Alt+Ctrl+;', 'mac', onMac)).toEqual(['⌃', '⌥', 'M'])
    expect(acceleratorKeys('Alt+Ctrl+1', 'mac', onMac)).toEqual(['⌃', '⌥', '1'])
    expect(spokenKeys('Alt+Ctrl+Q', 'mac', onMac)).toBe('Control Option A')
    expect(acceleratorKeys('Alt+Ctrl+Q', 'linux', labelsOf(french, 'linux'))).toEqual(['Ctrl', 'Alt', 'Q'])
  })

  it('are shown while they are held', () => {
    expect(heldKeys(new Set(['Shift', 'Control']), 'linux')).toEqual(['Ctrl', 'Shift'])
    expect(heldKeys(new Set(['Super', 'Shift']), 'mac')).toEqual(['⇧', '⌘'])
  })
})
