import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { electronEnvironment, electronObstacle, findElectron } from '../../../scripts/electron-runtime.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aliasmith-runtime-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function putFile(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

describe("Electron's runtime", () => {
  it('is the program that the package names', () => {
    const program = putFile('dist/electron', '')
    putFile('path.txt', 'electron')
    expect(findElectron(folder, undefined)).toBe(program)
  })

  it('is not found while it is being unpacked', () => {
    putFile('dist/electron', '')
    expect(findElectron(folder, undefined)).toBeUndefined()
  })

  it('can be one from another place', () => {
    const program = putFile('elsewhere/electron', '')
    expect(findElectron(folder, join(folder, 'elsewhere'))).toBe(program)
  })

  it('is started without the variable that turns it into Node', () => {
    expect(electronEnvironment({ ELECTRON_RUN_AS_NODE: '1', HOME: '/home/user' })).toEqual({
      HOME: '/home/user',
    })
  })
})

describe.skipIf(process.platform === 'win32')('what keeps Electron from running on Linux', () => {
  const system = { isLinux: true, isRoot: false, namespacesAreForbidden: () => false }

  function program(script: string): string {
    const file = putFile('dist/electron', `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
    return file
  }

  it('is nothing if the program answers', () => {
    expect(electronObstacle(program('echo v45'), { ...system, isRoot: true })).toBeUndefined()
  })

  it('is checked on every system, not only if a setting of Ubuntu forbids namespaces', () => {
    expect(
      electronObstacle(program('exit 133'), { ...system, namespacesAreForbidden: () => true }),
    ).toContain('chmod 4755')
  })

  it('is the root user', () => {
    expect(electronObstacle(program('exit 1'), { ...system, isRoot: true })).toBe(
      'Electron does not run as root',
    )
  })

  it('is reported in the words of the program if nothing else is known', () => {
    const said = 'electron: error while loading shared libraries: libnss3.so'
    expect(electronObstacle(program(`echo "${said}" >&2; exit 127`), system)).toBe(
      `Electron's runtime does not start (${said})`,
    )
  })

  it('is asked of Electron, never of Node', () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1')
    expect(
      electronObstacle(program('[ -z "$ELECTRON_RUN_AS_NODE" ] || exit 0; exit 1'), system),
    ).toBeDefined()
  })
})
