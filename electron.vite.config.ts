import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { contractNames } from './scripts/packages/contract-names.ts'
import { recordModules } from './scripts/packages/record-modules.ts'
import { withoutRemoteLog } from './scripts/packages/without-remote-log.ts'
import { withoutSchemas } from './scripts/packages/without-schemas.ts'
import { fetchOnlyAxios } from './vite.preview.config.ts'
import { windowBuild } from './vite.windows.config.ts'

/** Loaded from node_modules at run time: Electron itself, and the one package with a native binary. */
const external = ['electron', 'keytar']

/** The package debug uses supports-color if it is installed, so it would be bundled with it. */
const withoutColours = { find: /^supports-color$/, replacement: resolve('scripts/packages/nothing.ts') }

/** A minified main process keeps the names of its functions, for the stacks in the log. */
const keepNames = { function: true, class: true }
const named = { compress: { keepNames }, mangle: { keepNames }, codegen: true }

export default defineConfig({
  main: {
    plugins: [withoutSchemas, withoutRemoteLog, recordModules('main')],
    resolve: { alias: [fetchOnlyAxios, withoutColours] },
    build: {
      externalizeDeps: false,
      minify: true,
      rollupOptions: { external, input: { index: resolve('src/main/index.ts') }, output: { minify: named } },
    },
  },
  preload: {
    plugins: [contractNames, recordModules('preload')],
    build: {
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        external,
        input: { index: resolve('src/preload/index.ts') },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  // The settings window has a build of its own, which scripts/build.ts adds.
  renderer: windowBuild('popover'),
})
