import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** What `conf` imports for schemas and migrations, and for nothing else. */
const forSchemas: ReadonlySet<string> = new Set(['ajv/dist/2020.js', 'ajv-formats', 'semver'])

const conf = /\/node_modules\/conf\/dist\//

/** Leaves the schemas and migrations of `conf` out of a bundle: no store of the app has any. */
export const withoutSchemas: Plugin = {
  name: 'without-schemas',
  enforce: 'pre',
  resolveId: (source, importer) =>
    forSchemas.has(source) && conf.test(importer?.replaceAll('\\', '/') ?? '')
      ? resolve('scripts/packages/no-schemas.ts')
      : null,
}
