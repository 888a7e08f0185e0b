// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { actionKeyRows } from '../../../src/renderer/address/action-key-rows.ts'
import { actionKeys, actionOfKey, shownKeyOf } from '../../../src/renderer/address/action-keys.ts'
import { ariaKeys, keyCaps, spokenCaps } from '../../../src/renderer/ui/key-caps.ts'

describe('the key of an action', () => {
  it('runs only what the address has', () => {
    expect(actionOfKey('Mod+t', ['copy', 'turn-on'])).toBe('turn-on')
    expect(actionOfKey('Mod+t', ['copy', 'turn-off'])).toBe('turn-off')
    expect(actionOfKey('Mod+t', ['copy'])).toBeUndefined()
    expect(actionOfKey('x', ['copy'])).toBeUndefined()
  })

  it('asks about a deletion rather than move the address to the trash, where both are possible', () => {
    expect(actionOfKey('Delete', ['trash', 'delete'])).toBe('delete')
    expect(actionOfKey('Delete', ['trash'])).toBe('trash')
    expect(actionOfKey('Mod+Backspace', ['delete-forever'])).toBe('delete-forever')
  })

  it('is shown as the keyboard of the system has it', () => {
    expect(shownKeyOf('delete', 'linux')).toBe('Delete')
    expect(shownKeyOf('delete', 'mac')).toBe('Mod+Backspace')
    expect(shownKeyOf('copy', 'mac')).toBe('Enter')
  })

  it('is in the list of keys', () => {
    const listed = actionKeyRows('linux').flatMap(({ keys }) => keys)
    for (const [action, [key]] of Object.entries(actionKeys)) expect(listed, action).toContain(key)
  })

  it('is never that of an opposite that an address has at the same time', () => {
    const opposites = [
      ['turn-on', 'turn-off'],
      ['pin', 'unpin'],
      ['block-promotions', 'allow-promotions'],
      ['trash', 'delete', 'delete-forever'],
    ]
    for (const [action, keys] of Object.entries(actionKeys)) {
      const others = Object.entries(actionKeys).filter(([name]) =>
        opposites.every((group) => !(group.includes(name) && group.includes(action))),
      )
      for (const [name, taken] of others)
        if (name !== action) expect(taken.filter((key) => keys.includes(key))).toEqual([])
    }
  })
})

describe('the keys of a combination', () => {
  it.each([
    ['Mod+k', 'mac', ['⌘', 'K'], 'Command K', 'Meta+k'],
    ['Mod+k', 'windows', ['Ctrl', 'K'], 'Control K', 'Control+k'],
    ['Mod+Shift+c', 'mac', ['⇧', '⌘', 'C'], 'Shift Command C', 'Meta+Shift+c'],
    ['Mod+Backspace', 'mac', ['⌘', '⌫'], 'Command Delete', 'Meta+Backspace'],
    ['Enter', 'linux', ['Enter'], 'Enter', 'Enter'],
    ['ArrowDown', 'linux', ['↓'], 'Down arrow', 'ArrowDown'],
    [' ', 'linux', ['Space'], 'Space', 'Space'],
    ['Shift+F10', 'windows', ['Shift', 'F10'], 'Shift F10', 'Shift+F10'],
    ['Ctrl+Tab', 'mac', ['⌃', '⇥'], 'Control Tab', 'Control+Tab'],
    ['?', 'windows', ['?'], 'Question mark', '?'],
    ['Mod++', 'windows', ['Ctrl', '+'], 'Control Plus', 'Control++'],
  ] as const)('%s on %s', (pressed, platform, caps, spoken, aria) => {
    expect(keyCaps(pressed, platform)).toEqual(caps)
    expect(spokenCaps(pressed, platform)).toBe(spoken)
    expect(ariaKeys(pressed, platform)).toBe(aria)
  })
})
