import { describe, expect, it } from 'vitest'
import type { KeyboardLayout } from '../../../src/renderer/settings/shortcuts/keyboard-layout.ts'
import {
  heldAfter,
  type Keystroke,
  readKeystroke,
} from '../../../src/renderer/settings/shortcuts/read-keystroke.ts'
import type { KeyboardPlatform } from '../../../src/shared/rules/accelerator.ts'

const unknown: KeyboardLayout = new Map()
const french: KeyboardLayout = new Map([
  ['KeyQ', 'a'],
  ['KeyM', ','],
  ['Semicolon', 'm'],
  ['Digit1', '&'],
  ['Minus', ')'],
])
const german: KeyboardLayout = new Map([
  ['KeyY', 'z'],
  ['Semicolon', 'ö'],
  ['Slash', '-'],
  ['Comma', ','],
])
const dvorak: KeyboardLayout = new Map([
  ['KeyQ', "'"],
  ['KeyS', 'o'],
  ['Quote', '-'],
])
const russian: KeyboardLayout = new Map([
  ['KeyF', 'а'],
  ['Digit2', '2'],
  ['Slash', '.'],
])

/** Builds a keystroke: `C` Ctrl, `A` Alt, `S` Shift, `M` Meta, `G` AltGr. */
function stroke(held: string, code: string, key: string): Keystroke {
  return {
    code,
    key,
    ctrlKey: held.includes('C'),
    altKey: held.includes('A'),
    shiftKey: held.includes('S'),
    metaKey: held.includes('M'),
    altGraph: held.includes('G'),
  }
}

const cases: readonly (readonly [
  what: string,
  platform: KeyboardPlatform,
  layout: KeyboardLayout,
  pressed: readonly [held: string, code: string, key: string],
  accelerator: string,
])[] = [
  ['a letter', 'linux', unknown, ['CA', 'KeyM', 'm'], 'CommandOrControl+Alt+M'],
  ['a letter with Shift', 'linux', unknown, ['CS', 'KeyM', 'M'], 'CommandOrControl+Shift+M'],
  ['a letter and the Windows key', 'windows', unknown, ['MS', 'KeyM', 'M'], 'Super+Shift+M'],
  ['a letter that Option changes', 'mac', unknown, ['MA', 'KeyM', 'µ'], 'CommandOrControl+Alt+M'],
  ['a dead letter of Option', 'mac', unknown, ['CA', 'KeyN', 'Dead'], 'Control+Alt+N'],
  ['a letter that AltGr changes', 'windows', unknown, ['G', 'KeyQ', '@'], 'CommandOrControl+Alt+Q'],
  ['AltGr with Shift', 'windows', unknown, ['GS', 'KeyQ', 'Ω'], 'CommandOrControl+Alt+Shift+Q'],
  ['AltGr where it is a key of its own', 'linux', unknown, ['GC', 'KeyQ', '@'], 'CommandOrControl+Unusable'],
  ['a French A', 'windows', french, ['CA', 'KeyQ', 'a'], 'CommandOrControl+Alt+A'],
  ['a French A without a known layout', 'linux', unknown, ['CA', 'KeyQ', 'a'], 'CommandOrControl+Alt+A'],
  ['a French A by its place', 'mac', french, ['MC', 'KeyQ', 'a'], 'CommandOrControl+Control+Q'],
  ['a French M', 'windows', french, ['CA', 'Semicolon', 'm'], 'CommandOrControl+Alt+M'],
  ['a French M by its place', 'mac', french, ['MC', 'Semicolon', 'm'], 'CommandOrControl+Control+;'],
  ['a French comma', 'windows', french, ['CA', 'KeyM', ','], 'CommandOrControl+Alt+,'],
  ['a French 1', 'windows', french, ['CA', 'Digit1', '&'], 'CommandOrControl+Alt+1'],
  ['a French 1 with Shift', 'linux', french, ['CS', 'Digit1', '1'], 'CommandOrControl+Shift+1'],
  [
    'a French sign without a place of its own',
    'windows',
    french,
    ['CA', 'Minus', ')'],
    'CommandOrControl+Alt+Unusable',
  ],
  ['a German Z', 'linux', german, ['CA', 'KeyY', 'z'], 'CommandOrControl+Alt+Z'],
  ['a German umlaut', 'windows', german, ['CA', 'Semicolon', 'ö'], 'CommandOrControl+Alt+Unusable'],
  ['a German umlaut', 'linux', german, ['CA', 'Semicolon', 'ö'], 'CommandOrControl+Alt+Unusable'],
  ['a German hyphen', 'linux', german, ['CA', 'Slash', '-'], 'CommandOrControl+Alt+-'],
  ['a German hyphen', 'windows', german, ['CA', 'Slash', '-'], 'CommandOrControl+Alt+Unusable'],
  ['a German comma', 'windows', german, ['CA', 'Comma', ','], 'CommandOrControl+Alt+,'],
  ['a Dvorak apostrophe', 'linux', dvorak, ['CA', 'KeyQ', "'"], "CommandOrControl+Alt+'"],
  ['a Dvorak O', 'windows', dvorak, ['CA', 'KeyS', 'o'], 'CommandOrControl+Alt+O'],
  ['a Dvorak O by its place', 'mac', dvorak, ['MC', 'KeyS', 'o'], 'CommandOrControl+Control+S'],
  ['a Cyrillic letter', 'linux', russian, ['CA', 'KeyF', 'а'], 'CommandOrControl+Alt+F'],
  ['a Cyrillic letter', 'windows', unknown, ['CA', 'KeyF', 'а'], 'CommandOrControl+Alt+F'],
  [
    'a letter that an input method takes',
    'linux',
    unknown,
    ['CA', 'KeyF', 'Process'],
    'CommandOrControl+Alt+F',
  ],
  ['a sign', 'windows', unknown, ['CA', 'Comma', ','], 'CommandOrControl+Alt+,'],
  ['a sign with Shift', 'windows', unknown, ['CS', 'Slash', '?'], 'CommandOrControl+Shift+/'],
  ['a dead sign', 'windows', unknown, ['CA', 'Backquote', 'Dead'], 'CommandOrControl+Alt+Unusable'],
  ['a dead sign by its place', 'mac', unknown, ['MC', 'Backquote', 'Dead'], 'CommandOrControl+Control+`'],
  [
    'a key that American keyboards lack',
    'mac',
    unknown,
    ['MC', 'IntlBackslash', '<'],
    'CommandOrControl+Control+Unusable',
  ],
  ['a digit of the keypad', 'linux', unknown, ['CA', 'Numpad5', '5'], 'CommandOrControl+Alt+num5'],
  [
    'the keypad without NumLock',
    'linux',
    unknown,
    ['CA', 'Numpad7', 'Home'],
    'CommandOrControl+Alt+Unusable',
  ],
  ['plus on the keypad', 'windows', unknown, ['CA', 'NumpadAdd', '+'], 'CommandOrControl+Alt+numadd'],
  [
    'Enter on the keypad',
    'windows',
    unknown,
    ['CA', 'NumpadEnter', 'Enter'],
    'CommandOrControl+Alt+Unusable',
  ],
  ['Space', 'linux', unknown, ['A', 'Space', ' '], 'Alt+Space'],
  ['Enter', 'linux', unknown, ['CA', 'Enter', 'Enter'], 'CommandOrControl+Alt+Return'],
  ['an arrow', 'linux', unknown, ['M', 'ArrowLeft', 'ArrowLeft'], 'Super+Left'],
  ['a function key alone', 'windows', unknown, ['', 'F13', 'F13'], 'F13'],
  ['a media key', 'linux', unknown, ['', 'MediaTrackNext', 'MediaTrackNext'], 'MediaNextTrack'],
  ['a volume key', 'mac', unknown, ['', 'AudioVolumeUp', 'AudioVolumeUp'], 'VolumeUp'],
  ['a letter alone', 'linux', unknown, ['', 'KeyA', 'a'], 'A'],
  ['Escape with a modifier', 'linux', unknown, ['CA', 'Escape', 'Escape'], 'CommandOrControl+Alt+Escape'],
  ['Delete with a modifier', 'linux', unknown, ['C', 'Delete', 'Delete'], 'CommandOrControl+Delete'],
  ['Tab with a modifier', 'linux', unknown, ['C', 'Tab', 'Tab'], 'CommandOrControl+Tab'],
  ['a key that has no name', 'linux', unknown, ['C', '', 'Unidentified'], 'CommandOrControl+Unusable'],
]

describe('a recorder', () => {
  it.each(cases)('accepts %s on %s', (_what, platform, layout, pressed, accelerator) => {
    expect(readKeystroke(stroke(...pressed), platform, layout)).toEqual({ kind: 'keys', accelerator })
  })

  it.each([
    ['', 'Escape', 'Escape', 'cancel'],
    ['', 'Delete', 'Delete', 'clear'],
    ['', 'Backspace', 'Backspace', 'clear'],
    ['', 'Tab', 'Tab', 'leave'],
    ['S', 'Tab', 'Tab', 'leave'],
  ] as const)('ends on %s%s', (held, code, key, kind) => {
    for (const platform of ['mac', 'windows', 'linux'] as const)
      expect(readKeystroke(stroke(held, code, key), platform, unknown)).toEqual({ kind })
  })

  it.each([
    ['C', 'ControlLeft', 'Control', ['Control']],
    // Some systems do not count the key that is being pressed.
    ['C', 'ShiftLeft', 'Shift', ['Shift', 'Control']],
    ['CS', 'MetaLeft', 'Meta', ['Super', 'Control', 'Shift']],
    ['C', 'AltRight', 'AltGraph', ['Control']],
  ] as const)('shows the held keys after %s and %s', (before, code, key, held) => {
    expect(readKeystroke(stroke(before, code, key), 'linux', unknown)).toEqual({
      kind: 'holding',
      held: new Set(held),
    })
  })

  it.each([
    ['CS', 'ShiftLeft', 'Shift', ['Control']],
    ['C', 'ShiftLeft', 'Shift', ['Control']],
    ['', 'ControlLeft', 'Control', []],
    ['CA', 'KeyM', 'm', ['Control', 'Alt']],
  ] as const)('shows the remaining keys of %s when %s is released', (before, code, key, held) => {
    expect(heldAfter(stroke(before, code, key), 'linux')).toEqual(new Set(held))
  })
})
