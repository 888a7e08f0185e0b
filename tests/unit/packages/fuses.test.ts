import { describe, expect, it } from 'vitest'
import config from '../../../electron-builder.ts'
import { fuseConfigProblems, fuses, wrongFuses } from '../../../scripts/packages/fuses.ts'

describe('security 19: the fuses', () => {
  const wanted = fuses.map(({ on }) => (on ? '1' : '0')).join('')
  const program = (wire: string, version = 1) =>
    Buffer.concat([
      Buffer.from('\u007fELF dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
      Buffer.from([version, wire.length]),
      Buffer.from(wire),
      Buffer.from('more'),
    ])

  it('pass as they are configured', () => {
    expect(fuseConfigProblems({ ...config.electronFuses })).toEqual([])
  })

  it.each(fuses.flatMap(({ name, option, on }) => (option === undefined ? [] : [{ name, option, on }])))(
    'fail with $name changed or not named',
    ({ name, option, on }) => {
      const { [option]: _, ...others } = { ...config.electronFuses }
      expect(fuseConfigProblems(others)).toEqual([expect.stringContaining(`${name} is not named`)])
      expect(fuseConfigProblems({ ...others, [option]: !on })).toEqual([
        expect.stringContaining(`${name} is ${on ? 'off' : 'on'}`),
      ])
    },
  )

  it('are read from a program, in each of its slices', () => {
    expect(wrongFuses(program(wanted))).toEqual([])
    expect(wrongFuses(Buffer.concat([program(wanted), program(`1${wanted.slice(1)}`)]))).toEqual([
      'RunAsNode is on, not off',
    ])
  })

  it.each([
    ['a program without fuses', Buffer.from('nothing'), 'the program has no fuses'],
    ['an unknown version', program(wanted, 2), 'the wire is of version 2, which is not known'],
    ['a fuse that nobody has decided on', program(`${wanted}1`), 'the wire has 10 fuses, not 9'],
    ['a fuse that was not set', program(wanted.replace(/1$/, '0')), 'WasmTrapHandlers is off, not on'],
  ])('%s fails', (_what, bytes, problem) => {
    expect(wrongFuses(bytes)).toContain(problem)
  })
})
