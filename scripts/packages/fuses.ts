import { FuseV1Options } from '@electron/fuses'
import { FuseState, SENTINEL } from '@electron/fuses/dist/constants.js'

/**
 * Every fuse of Electron 45 in the order of its wire, with electron-builder's name for it and its required state. The
 * last fuse came with Electron 42, and electron-builder 26 cannot set it yet. It is delivered on, as it should be:
 * without it WebAssembly checks every access in software.
 */
export const fuses = [
  { name: 'RunAsNode', option: 'runAsNode', on: false },
  { name: 'EnableCookieEncryption', option: 'enableCookieEncryption', on: true },
  { name: 'EnableNodeOptionsEnvironmentVariable', option: 'enableNodeOptionsEnvironmentVariable', on: false },
  { name: 'EnableNodeCliInspectArguments', option: 'enableNodeCliInspectArguments', on: false },
  {
    name: 'EnableEmbeddedAsarIntegrityValidation',
    option: 'enableEmbeddedAsarIntegrityValidation',
    on: true,
  },
  { name: 'OnlyLoadAppFromAsar', option: 'onlyLoadAppFromAsar', on: true },
  { name: 'LoadBrowserProcessSpecificV8Snapshot', option: 'loadBrowserProcessSpecificV8Snapshot', on: false },
  { name: 'GrantFileProtocolExtraPrivileges', option: 'grantFileProtocolExtraPrivileges', on: false },
  { name: 'WasmTrapHandlers', option: undefined, on: true },
] as const

const word = (on: boolean) => (on ? 'on' : 'off')

/** Problems of a fuse configuration, which must name every fuse that electron-builder can set, and no other. */
export function fuseConfigProblems(configured: Readonly<Record<string, unknown>>): readonly string[] {
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)))
  return [
    ...fuses.flatMap(({ name, option, on }) => {
      const value = option === undefined ? on : configured[option]
      return value === on
        ? []
        : [`${name} is ${typeof value === 'boolean' ? word(value) : 'not named'}, not ${word(on)}`]
    }),
    ...known
      .filter((name) => !fuses.some((fuse) => fuse.name === name))
      .map((name) => `${name} is a fuse that nobody has decided on`),
  ]
}

/** Wrong fuses of a program; empty if all are right. Each slice of a universal program counts. */
export function wrongFuses(program: Buffer): readonly string[] {
  const problems: string[] = []
  let at = program.indexOf(SENTINEL)
  if (at === -1) return ['the program has no fuses']
  for (; at !== -1; at = program.indexOf(SENTINEL, at + 1)) {
    const start = at + SENTINEL.length
    const length = program[start + 1] ?? 0
    if (program[start] !== 1) problems.push(`the wire is of version ${program[start]}, which is not known`)
    if (length !== fuses.length) problems.push(`the wire has ${length} fuses, not ${fuses.length}`)
    for (const [index, { name, on }] of fuses.entries()) {
      const state = program[start + 2 + index]
      const wanted = on ? FuseState.ENABLE : FuseState.DISABLE
      if (state !== wanted && state !== FuseState.REMOVED) {
        problems.push(`${name} is ${state === undefined ? 'missing' : word(!on)}, not ${word(on)}`)
      }
    }
  }
  return problems
}
