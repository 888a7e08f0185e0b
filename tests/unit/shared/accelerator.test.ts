import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type KeyboardPlatform,
  modifiers,
  parseAccelerator,
  spellAccelerator,
} from '../../../src/shared/rules/accelerator.ts'

const platforms: readonly KeyboardPlatform[] = ['mac', 'windows', 'linux']

function respell(text: string, platform: KeyboardPlatform): string | undefined {
  const accelerator = parseAccelerator(text, platform)
  return accelerator === undefined ? undefined : spellAccelerator(accelerator, platform)
}

describe('a combination in Electron’s notation', () => {
  it.each([
    ['CommandOrControl+Alt+Shift+N', 'mac', 'CommandOrControl+Alt+Shift+N'],
    ['CommandOrControl+Alt+Shift+N', 'linux', 'CommandOrControl+Alt+Shift+N'],
    ['Ctrl+Shift+Alt+n', 'windows', 'CommandOrControl+Alt+Shift+N'],
    ['shift + alt + control + N', 'linux', 'CommandOrControl+Alt+Shift+N'],
    ['CTRL+F13', 'linux', 'CommandOrControl+F13'],
    ['Cmd+Option+P', 'mac', 'CommandOrControl+Alt+P'],
    ['Super+P', 'mac', 'CommandOrControl+P'],
    ['Ctrl+Cmd+P', 'mac', 'CommandOrControl+Control+P'],
    ['Control+Alt+P', 'mac', 'Control+Alt+P'],
    ['Meta+Shift+P', 'windows', 'Super+Shift+P'],
    ['Super+Control+P', 'linux', 'CommandOrControl+Super+P'],
    ['Alt+Enter', 'linux', 'Alt+Return'],
    ['Alt+Esc', 'linux', 'Alt+Escape'],
    ['Alt+pageup', 'linux', 'Alt+PageUp'],
    ['Ctrl+Plus', 'linux', 'CommandOrControl+Shift+='],
    ['Ctrl+!', 'windows', 'CommandOrControl+Shift+1'],
    ['Ctrl+Shift+1', 'windows', 'CommandOrControl+Shift+1'],
    ['Ctrl+num5', 'windows', 'CommandOrControl+num5'],
    ['F24', 'linux', 'F24'],
  ] as const)('%s on %s is %s', (text, platform, spelled) => {
    expect(respell(text, platform)).toBe(spelled)
  })

  it.each([
    [''],
    ['+'],
    ['Ctrl+'],
    ['Ctrl'],
    ['Ctrl+Shift'],
    ['Ctrl+A+B'],
    ['A+Ctrl'],
    ['Ctrl++A'],
    ['Ctrl+Banana'],
    ['Ctrl+F25'],
    ['Ctrl+F0'],
    ['Ctrl+num10'],
    ['Ctrl+É'],
    ['Ctrl+²'],
    ['AltGr+A'],
    ['Hyper+A'],
    ['constructor+A'],
    ['Ctrl+constructor'],
    ['Ctrl+toString'],
  ])('“%s” is not a combination', (text) => {
    for (const platform of platforms) expect(respell(text, platform)).toBeUndefined()
  })

  it.each(['windows', 'linux'] as const)('with a Command key does not work on %s', (platform) => {
    expect(respell('Command+Shift+P', platform)).toBeUndefined()
  })

  it('is read again unchanged, for every combination', () => {
    fc.assert(
      fc.property(
        fc.subarray([...modifiers]),
        fc.constantFrom('A', '7', 'F5', 'Space', 'PageDown', '-', '\\', 'num3', 'Return'),
        fc.constantFrom(...platforms),
        (held, key, platform) => {
          const accelerator = { held: new Set(held), key }
          expect(parseAccelerator(spellAccelerator(accelerator, platform), platform)).toEqual(accelerator)
        },
      ),
    )
  })

  it('is either read or refused, for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...platforms), (text, platform) => {
        const spelled = respell(text, platform)
        if (spelled !== undefined) expect(respell(spelled, platform)).toBe(spelled)
      }),
    )
  })
})
