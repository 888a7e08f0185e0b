import { resolve } from 'node:path'
import type { InlineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { contractNames } from './scripts/packages/contract-names.ts'
import { withoutRemoteLog } from './scripts/packages/without-remote-log.ts'
import { withoutSchemas } from './scripts/packages/without-schemas.ts'

/** axios's build for Node contains a second HTTP client, which the app never uses: requests go through `fetch`. */
export const fetchOnlyAxios = {
  find: /^axios$/,
  replacement: resolve('node_modules/axios/dist/esm/axios.js'),
}

/** Replacements for packages in builds without Electron, and in the tests. */
export const withoutElectron = [
  { find: /^electron$/, replacement: resolve('src/main/shell/preview/electron-absent.ts') },
  fetchOnlyAxios,
]

const common: InlineConfig = { configFile: false, logLevel: 'warn' }

const main: InlineConfig = {
  ...common,
  plugins: [withoutSchemas, withoutRemoteLog],
  resolve: { alias: withoutElectron },
  ssr: { noExternal: true, external: ['keytar'] },
  build: {
    ssr: resolve('src/main/preview.ts'),
    target: 'node24',
    outDir: resolve('out/preview'),
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'main.js', chunkFileNames: 'parts/[name]-[hash].js' } },
  },
}

const desktop: InlineConfig = {
  ...common,
  root: resolve('src/renderer/preview'),
  plugins: [solid()],
  build: {
    outDir: resolve('out/preview/web'),
    emptyOutDir: true,
    assetsDir: 'desktop',
    // The policy of the pages allows no pictures inside a file.
    assetsInlineLimit: 0,
    // Only plain names are served, and the pictures of denser displays have an @.
    rollupOptions: { output: { assetFileNames: 'desktop/[hash][extname]' } },
    modulePreload: { polyfill: false },
  },
}

const bridge: InlineConfig = {
  ...common,
  plugins: [contractNames],
  build: {
    outDir: resolve('out/preview/web'),
    emptyOutDir: false,
    lib: {
      entry: resolve('src/renderer/preview/bridge.ts'),
      formats: ['iife'],
      name: 'aliasmithBridge',
      fileName: () => 'bridge.js',
    },
  },
}

/** The builds of the preview, in the order in which they empty their folders. */
export const previewBuilds: readonly InlineConfig[] = [main, desktop, bridge]
