import { resolve } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { recordModules } from './scripts/packages/record-modules.ts'

/** The Chromium inside Electron 45; older targets would have `light-dark()` and nesting rewritten. */
const chromium = 'chrome150'

/**
 * What starts a transition, suspends, catches errors, has a context or takes over server-rendered HTML in Solid, and a list
 * with its own words for being empty.
 */
const unused =
  /\b(?:startTransition|useTransition|createResource|Suspense|lazy|catchError|ErrorBoundary|createContext|useContext|createStore|hydrate)\b|<For\b[^>]*\bfallback=/

/**
 * Fields of Solid's own nodes, which the popover calls by one letter. Solid asks for `observers` by its name in quotes, so
 * that stays.
 */
const fieldsOfNodes = 'sources|sourceSlots|observerSlots|comparator|updatedAt|cleanups|owned|fn|pure'

/** Where a property of ours has such a name, which would be shortened too, though the main process knows it by its own. */
const clash = new RegExp(`\\.(?:${fieldsOfNodes})\\b|\\b(?:${fieldsOfNodes})\\??:`)

/** The places in Solid that ask whether any of it is under way, and their answer in our windows. */
const answers: readonly { readonly file: string; readonly asked: RegExp; readonly answer: string }[] = [
  { file: 'dist/solid.js', asked: /^\s*Transition = null;$/gm, answer: '' },
  { file: 'dist/solid.js', asked: /\bTransition && Transition\.running\b/g, answer: 'false' },
  {
    file: 'dist/solid.js',
    asked: /(?<!const )\b(?:runningTransition|TransitionRunning)\b/g,
    answer: 'false',
  },
  { file: 'dist/solid.js', asked: /\bif \(sharedConfig\.(?:context|effects)\b/g, answer: 'if (false' },
  {
    file: 'dist/solid.js',
    asked: /\bSuspenseContext && useContext\(SuspenseContext\)/g,
    answer: 'undefined',
  },
  { file: 'dist/solid.js', asked: /\bnode\.suspense(?= && )/g, answer: 'false' },
  { file: 'dist/solid.js', asked: /(?<=\bif \()node\.tOwned(?=\))/g, answer: 'false' },
  { file: 'dist/solid.js', asked: /(?<=\bconst fns = )ERROR && .+(?=;)/g, answer: 'undefined' },
  {
    file: 'dist/solid.js',
    asked: /(?<=\bif \()!recompute && \(!obs \|\| !obs\.length\) && Transition(?=\))/g,
    answer: 'false',
  },
  { file: 'dist/solid.js', asked: /(?<=\bif \()options\.fallback(?=\))/g, answer: 'false' },
  {
    file: 'dist/solid.js',
    asked:
      /"fallback" in props(?= && \{\s+fallback: \(\) => props\.fallback\s+\};\s+return createMemo\(mapArray)/g,
    answer: 'false',
  },
  {
    file: 'dist/solid.js',
    asked: /options \? Object\.assign\(\{\}, signalOptions, options\)(?= : signalOptions;\s+const s = )/g,
    answer: 'false ? 0',
  },
  { file: 'dist/solid.js', asked: /(?<=\bunowned = )fn\.length === 0/g, answer: 'false' },
  { file: 'dist/solid.js', asked: /\bOwner !== UNOWNED\b/g, answer: 'true' },
  {
    file: 'dist/solid.js',
    asked: /\bdetachedOwner === undefined \? owner : detachedOwner\b/g,
    answer: 'owner',
  },
  { file: 'dist/solid.js', asked: /(?<=\blet runEffects = )runQueue\b/g, answer: 'runUserEffects' },
  { file: 'dist/solid.js', asked: /^\s*runEffects = runUserEffects;$/gm, answer: '' },
  { file: 'dist/solid.js', asked: /^\s*newItems\[\$TRACK\];$/gm, answer: '' },
  {
    file: 'dist/solid.js',
    asked: /^\s*context: (?:null|(Owner|current) \? \1\.context : null),$/gm,
    answer: '',
  },
  { file: 'dist/solid.js', asked: /(?<== )castError\(err\)/g, answer: 'err' },
  { file: 'dist/solid.js', asked: /^const \[transPending.+$/gm, answer: '' },
  {
    file: 'dist/solid.js',
    asked: /(?<=\bif \()!options \|\| !options\.render(?=\) c\.user)/g,
    answer: 'true',
  },
  { file: 'web/dist/web.js', asked: /\bisMathML(?= \?)/g, answer: 'false' },
  { file: 'web/dist/web.js', asked: /\bisSVG(?= \?)/g, answer: 'false' },
  { file: 'web/dist/web.js', asked: /^\s*fn\.cloneNode = fn;$/gm, answer: '' },
  { file: 'web/dist/web.js', asked: /\belement === document \? code\(\) : /g, answer: '' },
  { file: 'web/dist/web.js', asked: /\boptions\.owner\b/g, answer: 'undefined' },
  { file: 'web/dist/web.js', asked: /!init && element\.firstChild \? null : undefined, init/g, answer: '' },
  { file: 'web/dist/web.js', asked: /\bisImportNode(?= \?)/g, answer: 'false' },
  { file: 'web/dist/web.js', asked: /(?<!function )\bisHydrating\(\w*\)/g, answer: 'false' },
]

/**
 * Leaves out Solid's code for transitions, suspense, caught errors, contexts, stores, hydration, lists with a fallback, roots
 * without an end, signals with options, MathML, lone parts of an SVG and custom elements, where no window has any of them. They hang on variables that stay unset in our windows, which the minifier
 * cannot know by itself.
 */
function withoutWhatNoWindowStarts(): Plugin {
  return {
    name: 'without-what-no-window-starts',
    // Before Solid's own transform, which no longer shows what a component is given.
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('src/renderer') && unused.test(code)) {
        this.error(
          'This window starts a transition, suspends, catches errors, hydrates or has a list with a fallback, so it cannot be built without that.',
        )
      }
      if (id.includes('/src/') && clash.test(code)) {
        this.error(`A property has a name of ${fieldsOfNodes}, so Solid's cannot be shortened.`)
      }
      const asks = answers.filter(({ file }) => id.endsWith(`solid-js/${file}`))
      return asks.length === 0
        ? undefined
        : asks.reduce((rest, { asked, answer }) => {
            const cut = rest.replace(asked, answer)
            if (cut === rest) this.error(`Solid no longer asks ${asked} in ${id}.`)
            return cut
          }, code)
    },
  }
}

const shortened = {
  compress: { target: chromium },
  mangle: true,
  codegen: true,
  mangleProps: { include: new RegExp(`^(?:${fieldsOfNodes})$`) },
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
    plugins: [
      solid({ solid: { delegateEvents: false, omitNestedClosingTags: true } }),
      withoutWhatNoWindowStarts(),
      recordModules(name),
    ],
    build: {
      target: chromium,
      outDir: resolve('out/renderer'),
      emptyOutDir: name === 'popover',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { [name]: resolve(`src/renderer/${name}.html`) },
        // The settings are several files, between which names cannot be shortened.
        ...(name === 'popover' ? { output: { minify: shortened } } : {}),
      },
    },
  }
}
