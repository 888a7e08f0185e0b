import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundles, recordFolder } from './record-modules.ts'

/** A package of which something is in the app. */
export interface ShippedPackage {
  /** As its authors call it, which an alias of ours does not change. */
  readonly name: string
  readonly version: string
  /** Where it is installed, such as `node_modules/conf/node_modules/env-paths`. */
  readonly folder: string
}

/** What is shipped as it is, beside the bundles, because the system loads its native library. */
const besideTheBundles = ['node_modules/keytar']

/** The package that a file belongs to, by the file's path. */
const packageOf = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/

/**
 * The packages that are in the app as it was built, by what the builds wrote down.
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
