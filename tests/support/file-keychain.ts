import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Keychain } from '../../src/main/accounts/keychain.ts'

/** A keychain that outlives its process: a folder with a file for each secret. */
export interface FileKeychain extends Keychain {
  names(): readonly string[]
}

/** Opens the keychain, or creates it. */
export function createFileKeychain(folder: string): FileKeychain {
  mkdirSync(folder, { recursive: true })
  const fileOf = (name: string) => join(folder, Buffer.from(name).toString('hex'))
  return {
    names: () =>
      readdirSync(folder)
        .map((file) => Buffer.from(file, 'hex').toString())
        .toSorted(),
    get: async (name) => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : undefined),
    set: async (name, secret) => writeFileSync(fileOf(name), secret),
    async delete(name) {
      const existed = existsSync(fileOf(name))
      rmSync(fileOf(name), { force: true })
      return existed
    },
  }
}
