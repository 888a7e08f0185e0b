import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

/** The folder in which each build records the contents of its bundle. It is not part of a package. */
export const recordFolder = 'out/modules'

/** The parts of the app that are bundled. */
export const bundles = ['main', 'preload', 'popover', 'later', 'settings'] as const

/** A file of a package, by its path within the project. */
const inNodeModules = /^node_modules\//

/**
 * Records the files of packages that a build really put into its bundle, after unused code was removed: a list of paths
 * with slashes, within the project, in `out/modules/NAME.json`.
 */
export function recordModules(name: (typeof bundles)[number]): Plugin {
  return {
    name: 'record-modules',
    apply: 'build',
    writeBundle(_options, bundle) {
      const kept = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk'
          ? Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0)
          : [],
      )
      const paths = kept.map(([id]) =>
        relative(resolve('.'), id.replace(/[\0?].*$/, ''))
          .split(sep)
          .join('/'),
      )
      mkdirSync(recordFolder, { recursive: true })
      const list = [...new Set(paths.filter((path) => inNodeModules.test(path)))].toSorted()
      writeFileSync(join(recordFolder, `${name}.json`), `${JSON.stringify(list, null, 2)}\n`)
    },
  }
}
