import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { InlineConfig, Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { recordModules } from './scripts/packages/record-modules.ts'
import { compressedEnding } from './src/main/shell/resolve-app-file.ts'
import { languages } from './src/shared/words/language.ts'

/** The Chromium inside Electron 45. For older targets, `light-dark()` and nesting would be rewritten. */
const chromium = 'chrome150'

/** Features of Solid that no window uses: transitions, suspense, caught errors, contexts, hydration, empty lists. */
const unused =
  /\b(?:startTransition|useTransition|createResource|Suspense|lazy|catchError|ErrorBoundary|createContext|useContext|createStore|hydrate)\b|<For\b[^>]*\bfallback=/

/** Fields of Solid's nodes that the popover shortens to one letter. Solid reads `observers` by a quoted name. */
const fieldsOfNodes = 'sources|sourceSlots|observerSlots|comparator|updatedAt|cleanups|owned|fn|pure'

/** Names of properties that only the popover's own modules use, often; they are shortened, too. */
const namesOfPopover =
  'act|announce|nameProblem|sending|settle|announcement|attempt|awaitSuggestion|chooseNumber|clearOrHide|creation|doubted|draft|edited|finish|invalid|isMade|isSearch|labelLeft|marked|openActions|popover|pressAction|providerOf|secondsLeft|settled|showKeys|showSuggestion|suggested|typeDomain|typeLabel|typeText|undoable'

/** Such a name in a shared module, which other windows or the main process may use whole. */
const sharedName = new RegExp(`\\b(?:${namesOfPopover})\\b\\??['"]?\\s*[:(]|\\.(?:${namesOfPopover})\\b`)

/** Such a name of a request, which the bridge gives to the windows. */
const requestName = new RegExp(`\\b(?:${namesOfPopover}): request`)

/** The modules of each build whose names are used by other builds, too. */
const sharedWith: Readonly<Record<string, RegExp>> = {
  popover: /\/src\/(?:shared|renderer\/ui)\//,
  later: /\/popover\/later\.tsx$/,
}

/** A property of ours with such a name. It would be shortened too, but the main process uses its whole name. */
const clash = new RegExp(`\\.(?:${fieldsOfNodes})\\b|\\b(?:${fieldsOfNodes})\\??:`)

/** The places in Solid that test for these features, and the result in our windows. */
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
 * Removes Solid's code for features that no window uses. That code depends on variables that stay unset in our windows,
 * which the minifier cannot know. The build fails if a window uses such a feature, or if Solid's code has changed.
 */
function withoutUnusedFeatures(window: 'popover' | 'later' | 'settings'): Plugin {
  return {
    name: 'without-unused-features',
    // Before Solid's own transform, which hides the properties of components.
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('src/renderer') && unused.test(code)) {
        this.error(
          'This window uses a feature of Solid that is removed from the build. Remove the feature, or its rows in `answers`.',
        )
      }
      if (id.includes('/src/') && clash.test(code)) {
        this.error(`A property has one of the names ${fieldsOfNodes}, so Solid's fields cannot be shortened.`)
      }
      if (sharedWith[window]?.test(id) && sharedName.test(code)) {
        this.error(`${id} has one of the names ${namesOfPopover}, so the popover cannot shorten it.`)
      }
      if (window === 'popover' && requestName.test(readFileSync('src/shared/contract.ts', 'utf8'))) {
        this.error(`A request has one of the names ${namesOfPopover}, so the popover cannot shorten it.`)
      }
      const asks = answers.filter(({ file }) => id.endsWith(`solid-js/${file}`))
      return asks.length === 0
        ? undefined
        : asks.reduce((rest, { asked, answer }) => {
            const cut = rest.replace(asked, answer)
            if (cut === rest) this.error(`Solid's code no longer contains ${asked} in ${id}.`)
            return cut
          }, code)
    },
  }
}

const shortened = {
  compress: { target: chromium },
  mangle: true,
  codegen: true,
  mangleProps: { include: new RegExp(`^(?:${fieldsOfNodes}|${namesOfPopover})$`) },
}

/**
 * Lets V8 compile every function while the script loads, in another thread. Nearly all of them run before the first frame
 * (https://v8.dev/blog/explicit-compile-hints).
 */
const compiledAhead: Plugin = {
  name: 'compiled-ahead',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
  },
}

/** The file of the popover's actions, beside its script. */
const laterFile = 'later.js'

/** The folder of the windows' words, beside their scripts. */
const wordsFolder = 'words'

/** An import of words in a language that is known only when the window runs. */
const importOfWords = /import\(\s*`[./]*\/shared\/words\/\$\{language\}\/([\w-]+)\.ts`,?\s*\)/g

/**
 * Leaves the words of each language, and the popover's actions, to their own builds: names cannot be shortened across
 * files. Vite adds no loader to an import whose file it cannot tell.
 */
const builtApart: Plugin = {
  name: 'built-apart',
  enforce: 'pre',
  transform: (code) =>
    code
      .replace("import('./later.tsx')", `import(['./${laterFile}'][0])`)
      .replace(importOfWords, (_, part) => `import(['./${wordsFolder}/${part}-'+language+'.js'][0])`),
}

/** The parts of a catalogue that windows load, and those that each window needs at its first paint. */
const partsOfWords = [
  'address-actions',
  'addresses',
  'encodings',
  'popover',
  'popover-later',
  'services',
  'settings-about',
  'settings-creating',
  'settings-general',
  'settings-window',
  'shortcuts',
  'ui',
]
const firstWords = { popover: ['popover'], settings: ['ui', 'settings-window'] }

/** Lets a page load its first words beside its script. Pages in other languages get other addresses as they are served. */
const loadFirstWords = (window: keyof typeof firstWords): Plugin => ({
  name: 'load-first-words',
  transformIndexHtml: () =>
    firstWords[window].map((part) => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', href: `./assets/${wordsFolder}/${part}-en.js` },
      injectTo: 'head-prepend',
    })),
})

/** Compresses the scripts of a build, which are decompressed as they are served: a package has each language. */
const compressed: Plugin = {
  name: 'compressed',
  generateBundle(_options, bundle) {
    for (const [fileName, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk') continue
      delete bundle[fileName]
      const source = brotliCompressSync(chunk.code)
      this.emitFile({ type: 'asset', fileName: `${fileName}${compressedEnding}`, source })
    }
  },
}

/** The builds of the windows' words: a file for each part in each language, so that a window loads nothing else. */
export const wordsBuilds: readonly InlineConfig[] = languages.flatMap((language) =>
  partsOfWords.map((part) => ({
    configFile: false,
    logLevel: 'warn',
    // The popover's first words are small, and its first paint waits for them.
    plugins: firstWords.popover.includes(part) ? [] : [compressed],
    build: {
      target: chromium,
      outDir: resolve('out/renderer'),
      emptyOutDir: false,
      minify: true,
      rollupOptions: {
        input: { [`${part}-${language}`]: resolve(`src/shared/words/${language}/${part}.ts`) },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: `assets/${wordsFolder}/[name].js` },
      },
    },
  })),
)

/**
 * The build of what the popover loads after its first paint: the actions of addresses, with their own copy of Solid, and
 * their styles in the same file.
 */
export function laterBuild(): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: resolve('src/renderer'),
    plugins: [
      solid({ solid: { delegateEvents: false, omitNestedClosingTags: true } }),
      withoutUnusedFeatures('later'),
      builtApart,
      recordModules('later'),
    ],
    build: {
      target: chromium,
      outDir: resolve('out/renderer'),
      emptyOutDir: false,
      minify: true,
      rollupOptions: {
        input: { later: resolve('src/renderer/popover/later.tsx') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: `assets/${laterFile}` },
      },
    },
  }
}

/**
 * The build of a window's page. Each window has its own build. In a common one, the popover would load everything that
 * the settings window uses of Solid and of `ui`.
 */
export function windowBuild(name: 'popover' | 'settings'): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    root: resolve('src/renderer'),
    base: './',
    plugins: [
      solid({ solid: { delegateEvents: false, omitNestedClosingTags: true } }),
      withoutUnusedFeatures(name),
      builtApart,
      loadFirstWords(name),
      ...(name === 'popover' ? [compiledAhead] : []),
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
        // The settings are several files, and names cannot be shortened across files.
        ...(name === 'popover' ? { output: { minify: shortened } } : {}),
      },
    },
  }
}
