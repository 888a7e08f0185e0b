import { describe, expect, it } from 'vitest'
import { parseCommandLine, readSecondStart } from '../../../src/main/shell/electron/command-line.ts'
import { words } from '../../../src/shared/words/words.ts'

describe('security 26: the command line', () => {
  it.each([
    { args: [], command: { kind: 'open' } },
    { args: ['.'], command: { kind: 'open' } },
    { args: ['--toggle'], command: { kind: 'toggle' } },
    { args: ['--settings'], command: { kind: 'settings' } },
    { args: ['--hidden'], command: { kind: 'hidden' } },
    { args: ['--', 'aliasmith://new?label=a'], command: { kind: 'open', draft: { label: 'a' } } },
    { args: ['--new', 'aliasmith://new?label=a'], command: { kind: 'open', draft: { label: 'a' } } },
    { args: ['aliasmith://new?key=a', '--settings'], command: { kind: 'open' } },
    { args: ['--new'], command: { kind: 'new' } },
    { args: ['--new', '--new'], command: { kind: 'new' } },
    { args: ['--new', '--account', 'Work'], command: { kind: 'new', account: 'Work' } },
    { args: ['--account', 'Work', '--new'], command: { kind: 'new', account: 'Work' } },
    { args: ['--new', '--account=Work mail'], command: { kind: 'new', account: 'Work mail' } },
    { args: ['--new', '--label=a=b'], command: { kind: 'new', label: 'a=b' } },
    { args: ['--new', '--label=--odd'], command: { kind: 'new', label: '--odd' } },
    {
      args: ['--new', '--account', 'Work', '--label', 'shop: shoes'],
      command: { kind: 'new', account: 'Work', label: 'shop: shoes' },
    },
    { args: ['--original-process-start-time=133', '--new', '--no-sandbox'], command: { kind: 'new' } },
    { args: ['--help'], command: { kind: 'help' } },
    { args: ['--print', '--new'], command: { kind: 'new', prints: true } },
    { args: ['--new', '--print', 'aliasmith://new'], command: { kind: 'open', draft: {} } },
    { args: ['--newer'], command: { kind: 'open' } },
    { args: ['--new=1'], command: { kind: 'open' } },
    { args: ['--key', 'secret', '--server=https://evil.example'], command: { kind: 'open' } },
    { args: ['--constructor', '--__proto__'], command: { kind: 'open' } },
  ])('$args asks for $command', ({ args, command }) => {
    expect(parseCommandLine(args)).toEqual({ ok: true, value: command })
  })

  it.each([
    { args: ['--new', '--settings'], says: 'Use either --new or --settings, not both.' },
    { args: ['--new', '--account'], says: '--account needs a value.' },
    { args: ['--new', '--account', '--label', 'x'], says: '--account needs a value.' },
    { args: ['--new', '--label='], says: '--label needs a value.' },
    { args: ['--new', '--label', 'a', '--label', 'b'], says: '--label is given twice.' },
    { args: ['--hidden', '--new'], says: 'Use either --hidden or --new, not both.' },
    {
      args: ['--hidden', '--label', 'a'],
      says: '--account, --label and --print work only together with --new.',
    },
    { args: ['--print'], says: '--account, --label and --print work only together with --new.' },
    { args: ['--label', 'a'], says: '--account, --label and --print work only together with --new.' },
    {
      args: ['--toggle', '--account', 'a'],
      says: '--account, --label and --print work only together with --new.',
    },
    { args: ['--new', '--label', 'a\nb'], says: 'The value of --label contains a control character.' },
    {
      args: ['--new', '--account', 'a'.repeat(201)],
      says: 'The value of --account is longer than 200 characters.',
    },
    {
      args: ['--new', '--label', 'a'.repeat(501)],
      says: 'The value of --label is longer than 500 characters.',
    },
  ])('$args is refused: $says', ({ args, says }) => {
    const parsed = parseCommandLine(args)
    expect(parsed.ok || parsed.failure(words().terminal)).toBe(says)
  })
})

describe('security 26: the command line of a second start', () => {
  it.each([
    { handedOver: { args: ['--new', '--label', 'x'] }, command: { kind: 'new', label: 'x' } },
    { handedOver: { args: ['--new', '--settings'] }, command: { kind: 'open' } },
    { handedOver: { args: '--new' }, command: { kind: 'open' } },
    { handedOver: { args: ['--new', 7] }, command: { kind: 'open' } },
    { handedOver: { args: ['--help'] }, command: { kind: 'open' } },
    { handedOver: { print: { args: ['--new', '--print'], secret: 'short' } }, command: { kind: 'open' } },
    { handedOver: {}, command: { kind: 'open' } },
    { handedOver: null, command: { kind: 'open' } },
    { handedOver: undefined, command: { kind: 'open' } },
    { handedOver: '--new', command: { kind: 'open' } },
  ])('$handedOver asks for $command', ({ handedOver, command }) => {
    expect(readSecondStart(handedOver)).toEqual({ command })
  })
})
