import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageLicence } from '../src/shared/views/about.ts'
import { shippedPackages } from './packages/shipped-packages.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const licenceFile = /^(?:licen[cs]e|copying)(?:-mit)?(?:\.(?:md|txt))?$/i

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The folder in which Node finds a package for another package in `folder`. */
function findPackage(root: string, folder: string, name: string): string | undefined {
  for (let at = folder; at.startsWith(root); at = join(at, '..')) {
    const found = join(at, 'node_modules', name)
    if (existsSync(join(found, 'package.json'))) return found
    if (at === root) return undefined
  }
  return undefined
}

/**
 * The licences of every package that can be in the app: the dependencies of `package.json` in `root`, and theirs. Each
 * package is listed once, by name. An optional package that is not installed is not in the app either.
 * @throws for a package without a licence, which must not be distributed.
 */
export function collectLicences(root: string): readonly PackageLicence[] {
  const collected = new Map<string, PackageLicence>()
  const seen = new Set<string>()

  function visit(folder: string): void {
    const { dependencies = {}, optionalDependencies = {} } = readManifest(folder)
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = findPackage(root, folder, name)
      if (found === undefined && name in optionalDependencies) continue
      if (found === undefined) throw new Error(`${name} is not installed.`)
      if (seen.has(found)) continue
      seen.add(found)
      const { name: ownName, version, license: licence } = readManifest(found)
      const file = readdirSync(found).find((each) => licenceFile.test(each))
      if (licence === undefined) throw new Error(`${ownName} names no licence.`)
      const own = file === undefined ? licenceInReadme(found) : readFileSync(join(found, file), 'utf8')
      const text = own ?? `Its authors name the licence ${licence} and pass on no text of it.`
      collected.set(`${ownName} ${version}`, { name: ownName, version, licence, text: text.trim() })
      visit(found)
    }
  }

  visit(root)
  return [...collected.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/**
 * The licences of the packages in the app that was built in `root`.
 * @throws if a package has no licence or is not a dependency of `package.json`.
 */
export function shippedLicences(root: string): readonly PackageLicence[] {
  const collected = collectLicences(root)
  return shippedPackages(root).map(({ name, version }) => {
    const found = collected.find((one) => one.name === name && one.version === version)
    if (found === undefined) throw new Error(`${name} ${version} is in the app, and nothing depends on it.`)
    return found
  })
}

/** The last chapter of a README, where some small packages keep their licence; its heading is marked or underlined. */
function licenceInReadme(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^readme(?:\.md)?$/i.test(name))
  const readme = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  const chapter = /^(?:#+ *licen[cs]e[^\n]*|licen[cs]e *\n[-=]{3,})\n(?<text>.+)/ims
  return chapter.exec(readme)?.groups?.text
}
