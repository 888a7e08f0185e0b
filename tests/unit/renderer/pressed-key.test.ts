// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pressedKey } from '../../../src/renderer/ui/pressed-key.ts'

test.each<readonly [KeyboardEventInit, string]>([
  [{ key: 'Escape', code: 'Escape' }, 'Escape'],
  [{ key: 'Tab', code: 'Tab', shiftKey: true }, 'Shift+Tab'],
  [{ key: 'r', code: 'KeyR', ctrlKey: true }, 'Mod+r'],
  [{ key: 'r', code: 'KeyR', metaKey: true }, 'Mod+r'],
  [{ key: 'R', code: 'KeyR', ctrlKey: true }, 'Mod+r'],
  [{ key: 'R', code: 'KeyR', ctrlKey: true, shiftKey: true }, 'Mod+Shift+r'],
  [{ key: 'с', code: 'KeyC', ctrlKey: true }, 'Mod+c'],
  [{ key: 'Ρ', code: 'KeyR', ctrlKey: true }, 'Mod+r'],
  [{ key: 'c', code: 'KeyI', ctrlKey: true }, 'Mod+c'],
  [{ key: '®', code: 'KeyR', ctrlKey: true, altKey: true }, 'Mod+Alt+r'],
  [{ key: 'é', code: 'Digit2' }, 'é'],
  [{ key: '&', code: 'Digit1', ctrlKey: true }, 'Mod+1'],
  [{ key: '1', code: 'Digit1', metaKey: true }, 'Mod+1'],
  [{ key: '&', code: 'Digit1' }, '&'],
  [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
  [{ key: 'F1', code: 'F1' }, 'F1'],
  [{ key: ' ', code: 'Space', shiftKey: true }, 'Shift+ '],
  [{ key: 'Process', code: 'KeyR' }, 'Process'],
  [{ key: 'Enter', code: 'Enter', isComposing: true }, ''],
])('%j is %j', (event, pressed) => {
  expect(pressedKey(new KeyboardEvent('keydown', event))).toBe(pressed)
})
