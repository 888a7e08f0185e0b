import { readFileSync } from 'node:fs'
import { FuseV1Options } from '@electron/fuses'
import { FuseState, SENTINEL } from '@electron/fuses/dist/constants.js'
import type { Finding } from './finding.ts'

/**
 * Every fuse of Electron 45 in the order of its wire, with electron-builder's name for it and what it has to be. The
 * last one came with Electron 42, and electron-builder 26 cannot set it yet; delivered, it is on, as it should be:
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

const word = (on: boolean | undefined) => (on === undefined ? 'not named' : on ? 'on' : 'off')

/** The configuration names every fuse that electron-builder can set, with the value wanted, and none is unknown here. */
export function checkFuseConfig(configured: Readonly<Record<string, unknown>> | null | undefined): Finding {
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)))
  const unlisted = known.filter((name) => !fuses.some((fuse) => fuse.name === name))
  const wrong = fuses.flatMap(({ name, option, on }) => {
    if (option === undefined) return []
    const value = configured?.[option]
    return value === on
      ? []
      : [`${name} is ${word(typeof value === 'boolean' ? value : undefined)}, not ${word(on)}`]
  })
  return {
    what: 'Fuses as configured',
    problems: [...wrong, ...unlisted.map((name) => `${name} is a fuse that nobody has decided on`)],
    seen: `${fuses.length - 1} named`,
  }
}

/** Why a fuse of a program is not as it has to be; none if all are. Each slice of a universal program counts. */
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

/** The fuses of a packed program, read back from its file. */
export function checkFuseWire(what: string, path: string): Finding {
  return { what, problems: wrongFuses(readFileSync(path)), seen: `${fuses.length} read back` }
}
