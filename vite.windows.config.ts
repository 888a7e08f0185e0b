import { resolve } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import solid from 'vite-plugin-solid'

/** What starts a transition in Solid. */
const transitions = /\b(?:startTransition|useTransition|createResource|Suspense|lazy)\b/

/**
 * Leaves out Solid's code for transitions where nothing starts one. Solid resets its variable for the running
 * transition in a place that is always reached; without that reset the minifier sees that the variable stays null.
 */
function withoutTransitions(): Plugin {
  return {
    name: 'without-transitions',
    transform(code, id) {
      if (id.includes('src/renderer') && transitions.test(code)) {
        this.error('This window starts a transition, so it cannot be built without them.')
      }
      if (!id.endsWith('solid-js/dist/solid.js')) return undefined
      const cut = code.replace(/^\s*Transition = null;$/gm, '')
      if (cut === code) this.error('Solid no longer resets its transition where it did.')
      return cut
    },
  }
}

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
    plugins: [solid({ solid: { delegateEvents: false, omitNestedClosingTags: true } }), withoutTransitions()],
    build: {
      // The Chromium inside Electron 45; older targets would have `light-dark()` and nesting rewritten.
      target: 'chrome150',
      outDir: resolve('out/renderer'),
      emptyOutDir: name === 'popover',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { [name]: resolve(`src/renderer/${name}.html`) },
      },
    },
  }
}
