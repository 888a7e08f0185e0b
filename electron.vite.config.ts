import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import solid from 'vite-plugin-solid'

/** Loaded from node_modules at run time: Electron itself, and the one package with a native binary. */
const external = ['electron', 'keytar']

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      minify: true,
      rollupOptions: { external, input: { index: resolve('src/main/index.ts') } },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        external,
        input: { index: resolve('src/preload/index.ts') },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    plugins: [solid()],
    build: {
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          popover: resolve('src/renderer/popover.html'),
          settings: resolve('src/renderer/settings.html'),
        },
      },
    },
  },
})
