import { resolve } from 'node:path'
import type { InlineConfig } from 'vite'
import solid from 'vite-plugin-solid'

/**
 * How a window's page is built. Each has a build of its own: in a common one, the popover would load whatever Solid and
 * the kit offer to the settings window too.
 */
export function windowBuild(name: 'popover' | 'settings'): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: resolve('src/renderer'),
    base: './',
    plugins: [solid()],
    build: {
      outDir: resolve('out/renderer'),
      emptyOutDir: name === 'popover',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { [name]: resolve(`src/renderer/${name}.html`) } },
    },
  }
}
