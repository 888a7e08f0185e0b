import { expect, test } from 'vitest'
import { isCommonAccelerator } from '../../../src/shared/rules/common-accelerators.ts'

test.each([
  ['Ctrl+K', 'linux', true],
  ['Ctrl+1', 'windows', true],
  ['Cmd+K', 'mac', true],
  ['Ctrl+Shift+T', 'linux', true],
  ['Alt+F', 'windows', true],
  ['Alt+F', 'mac', false],
  ['Ctrl+K', 'mac', false],
  ['Ctrl+Shift+M', 'linux', false],
  ['Ctrl+F6', 'linux', false],
  ['Ctrl+Alt+K', 'linux', false],
  ['Super+K', 'linux', false],
  ['Banana', 'linux', false],
] as const)('%s on %s is used by many programs: %s', (keys, platform, expected) => {
  expect(isCommonAccelerator(keys, platform)).toBe(expected)
})
