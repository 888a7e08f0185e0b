import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

/** The folder in which each build records the contents of its bundle. It is not part of a package. */
export const recordFolder = 'out/modules'

/** The parts of the app that are bundled. */
export const bundles = ['main', 'preload', 'popover', 'later', 'settings'] as const

/** A file of a package, by its path within the project. */
const inNodeModules = /^node_modules\//

/** A script of a bundle. */
export interface RecordedChunk {
  /** The scripts and modules that are loaded with it, by their names. */
  readonly imports: readonly string[]
  /** The paths of the files that it was made of, within the project. */
  readonly modules: readonly string[]
}

/** The scripts of a build, by their names in the bundle. */
export type RecordedChunks = Readonly<Record<string, RecordedChunk>>

/**
 * Records what a build really put into its bundle, after unused code was removed, as paths with slashes, within the
 * project: the files of packages in `out/modules/NAME.json`, and the scripts in `out/modules/NAME-chunks.json`.
 */
export function recordModules(name: (typeof bundles)[number]): Plugin {
  return {
    name: 'record-modules',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk')
      const recorded = chunks.map(({ fileName, imports, modules }): [string, RecordedChunk] => [
        fileName,
        {
          imports,
          modules: Object.entries(modules)
            .filter(([, { renderedLength }]) => renderedLength > 0)
            .map(([id]) => pathOf(id)),
        },
      ])
      const paths = recorded.flatMap(([, { modules }]) => modules)
      const list = [...new Set(paths.filter((path) => inNodeModules.test(path)))].toSorted()
      mkdirSync(recordFolder, { recursive: true })
      record(name, list)
      record(`${name}-chunks`, Object.fromEntries(recorded))
    },
  }
}

/** The path of a module within the project. */
function pathOf(id: string): string {
  return relative(resolve('.'), id.replace(/[\0?].*$/, ''))
    .split(sep)
    .join('/')
}

function record(name: string, content: object): void {
  writeFileSync(join(recordFolder, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`)
}
