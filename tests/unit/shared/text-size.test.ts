import { describe, expect, it } from 'vitest'
import {
  type KeyPress,
  nextTextSize,
  type TextSize,
  textSizeStepOf,
  textSizes,
} from '../../../src/shared/rules/text-size.ts'

describe('a step of the size of text', () => {
  it.each([
    [100, 'larger', 110],
    [110, 'larger', 125],
    [175, 'larger', 200],
    [200, 'larger', 200],
    [200, 'smaller', 175],
    [110, 'smaller', 100],
    [100, 'smaller', 100],
    [200, 'usual', 100],
    [100, 'usual', 100],
  ] as const)('from %d %s is %d', (from, step, to) => {
    expect(nextTextSize(from, step)).toBe(to)
  })

  it('reaches every size from the usual one, and comes back', () => {
    const walk = (from: TextSize, step: 'larger' | 'smaller') => {
      const seen = [from]
      for (let size = nextTextSize(from, step); size !== seen.at(-1); size = nextTextSize(size, step))
        seen.push(size)
      return seen
    }
    expect(walk(100, 'larger')).toEqual(textSizes)
    expect(walk(200, 'smaller')).toEqual(textSizes.toReversed())
  })
})

describe('a pressed key', () => {
  const press = (key: string, code: string, held: Partial<KeyPress> = {}) =>
    textSizeStepOf({ key, code, command: true, alt: false, shift: false, ...held })

  it.each([
    ['plus of an American keyboard', press('+', 'Equal', { shift: true }), 'larger'],
    ['its equals sign', press('=', 'Equal'), 'larger'],
    ['plus of a German keyboard', press('+', 'BracketRight'), 'larger'],
    ['plus of a Japanese keyboard', press('+', 'Semicolon', { shift: true }), 'larger'],
    ['plus of a Swiss keyboard', press('+', 'Digit1', { shift: true }), 'larger'],
    ['plus of the number pad', press('+', 'NumpadAdd'), 'larger'],
    ['minus of an American keyboard', press('-', 'Minus'), 'smaller'],
    ['minus of a German keyboard', press('-', 'Slash'), 'smaller'],
    ['minus of the number pad', press('-', 'NumpadSubtract'), 'smaller'],
    ['zero', press('0', 'Digit0'), 'usual'],
    ['zero of a French keyboard without Shift', press('à', 'Digit0'), 'usual'],
    ['zero of a French keyboard with Shift', press('0', 'Digit0', { shift: true }), 'usual'],
    ['zero of an Arabic keyboard', press('٠', 'Digit0'), 'usual'],
    ['zero of the number pad', press('0', 'Numpad0'), 'usual'],
  ])('steps by %s', (_, step, expected) => {
    expect(step).toBe(expected)
  })

  it.each([
    ['plus without Ctrl or Command', press('+', 'Equal', { command: false })],
    ['plus with Alt, by which layouts make signs', press('+', 'Equal', { alt: true })],
    ['a digit, which chooses an account or a page', press('1', 'Digit1')],
    ['a digit where a Czech keyboard prints the plus', press('+', 'Digit1')],
    ['a digit where a French keyboard prints the minus', press('-', 'Digit6')],
    ['an equals sign over a digit', press('=', 'Digit0', { shift: true })],
    ['the equals sign over the minus of a Japanese keyboard', press('=', 'Minus', { shift: true })],
    ['Insert on the number pad, which copies', press('Insert', 'Numpad0')],
    ['a letter', press('k', 'KeyK')],
  ])('does not step by %s', (_, step) => {
    expect(step).toBeUndefined()
  })
})
