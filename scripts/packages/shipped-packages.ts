import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundles, recordFolder } from './record-modules.ts'

/** A package that is in the app, at least in part. */
export interface ShippedPackage {
  /** The authors' name for it, even if package.json uses an alias. */
  readonly name: string
  readonly version: string
  /** The folder where it is installed, such as `node_modules/conf/node_modules/env-paths`. */
  readonly folder: string
}

/** Packages that are shipped unbundled, because the system loads their native library. */
const besideTheBundles = ['node_modules/keytar']

/** The package that a file belongs to, from the file's path. */
const packageOf = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/

/**
 * The packages in the built app, from the records of its builds.
 * @throws if the app has not been built.
 */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const folders = bundles.flatMap((bundle) => {
    const paths: readonly string[] = JSON.parse(
      readFileSync(join(root, recordFolder, `${bundle}.json`), 'utf8'),
    )
    return paths.map((path) => packageOf.exec(path)?.[0] ?? path)
  })
  return [...new Set([...besideTheBundles, ...folders])]
    .map((folder) => {
      const { name, version }: { readonly name: string; readonly version: string } = JSON.parse(
        readFileSync(join(root, folder, 'package.json'), 'utf8'),
      )
      return { name, version, folder }
    })
    .toSorted((a, b) => a.folder.localeCompare(b.folder, 'en'))
}
