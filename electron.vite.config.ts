import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { fetchOnlyAxios } from './vite.preview.config.ts'
import { windowBuild } from './vite.windows.config.ts'

/** Loaded from node_modules at run time: Electron itself, and the one package with a native binary. */
const external = ['electron', 'keytar']

export default defineConfig({
  main: {
    resolve: { alias: [fetchOnlyAxios] },
    build: {
      externalizeDeps: false,
      minify: true,
      rollupOptions: { external, input: { index: resolve('src/main/index.ts') } },
    },
  },
  preload: {
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
