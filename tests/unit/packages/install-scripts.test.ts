import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { installScriptProblems, npmSettings } from '../../../scripts/check/install-scripts.ts'
import { toolProblems } from '../../../scripts/check/tools.ts'
import { readDependencyPage } from '../../../scripts/packages/dependency-page.ts'

const given: Parameters<typeof installScriptProblems>[0] = {
  lock: {
    packages: {
      '': {},
      'node_modules/a': { hasInstallScript: true },
      'node_modules/alias': { hasInstallScript: true },
      'node_modules/b': {},
    },
  },
  manifest: {
    dependencies: { a: '1.0.0', alias: 'npm:@real/name@1.0.0' },
    allowScripts: { a: true, '@real/name': false },
  },
  npmrc: Object.entries(npmSettings)
    .map(([key, value]) => `${key} = ${value}`)
    .join('\n'),
  page: { a: true, '@real/name': false },
}

describe('install scripts', () => {
  it('pass if each has a decision by name, with a reason', () => {
    expect(installScriptProblems(given)).toEqual([])
  })

  it.each<[string, Partial<typeof given>, string]>([
    [
      'a script without a decision, deep inside another package',
      {
        lock: {
          packages: {
            ...given.lock.packages,
            'node_modules/b/node_modules/trap': { hasInstallScript: true },
          },
        },
      },
      'trap has an install script that package.json does not decide on',
    ],
    [
      'a script that is allowed under our own name of the package',
      {
        manifest: { ...given.manifest, allowScripts: { a: true, alias: true } },
        page: { a: true, alias: true },
      },
      '@real/name has an install script that package.json does not decide on',
    ],
    [
      'an allowed script that does not exist',
      {
        manifest: { ...given.manifest, allowScripts: { ...given.manifest.allowScripts, b: true } },
        page: { ...given.page, b: true },
      },
      'b has no install script that could run',
    ],
    [
      'a decision about a removed package',
      {
        manifest: { ...given.manifest, allowScripts: { ...given.manifest.allowScripts, gone: false } },
        page: { ...given.page, gone: false },
      },
      'gone is decided on in package.json and not installed',
    ],
    ['no reason', { page: { a: true } }, 'do not say the same of the script of @real/name'],
    ['another decision on the page', { page: { ...given.page, a: false } }, 'of the script of a'],
    ['a comment in place of a setting', { npmrc: `; ${given.npmrc}` }, '.npmrc does not say strict-allow'],
  ])('fail with %s', (_what, change, problem) => {
    expect(installScriptProblems({ ...given, ...change }).join('\n')).toContain(problem)
  })

  it.each(Object.keys(npmSettings))('fail if .npmrc does not set %s, or sets it otherwise', (key) => {
    for (const npmrc of ['', given.npmrc.replace(`${key} = `, `${key} = not-`)]) {
      expect(installScriptProblems({ ...given, npmrc }).join('\n')).toContain(`.npmrc does not say ${key}=`)
    }
  })
})

describe('the Node that the install script of `node` downloads', () => {
  const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )

  it.each(['.ci/node-linux-x64.sha256', '.ci/node-win32-x64.sha256'])(
    'has its fingerprint in %s, for the version that package.json requires',
    (file) => {
      const [about, line, end] = readFileSync(file, 'utf8').split('\n')
      expect(about).toContain(`Node ${devDependencies.node},`)
      expect(line).toMatch(/^[0-9a-f]{64} {2}node_modules\/node\/bin\/node(?:\.exe)?$/)
      expect(end).toBe('')
    },
  )

  it('is compared by CI and by both workflows before it runs anything', () => {
    for (const file of ['.ci/run', '.github/workflows/check.yml', '.github/workflows/release.yml']) {
      expect(existsSync(file)).toBe(true)
      const text = readFileSync(file, 'utf8')
      const installed = text.search(/npm ci$|npm ci \|\|/m)
      const compared = text.search(/^step fetched_node_is_known \|\| finish|run: .*sha256sum --check/m)
      const used = text.search(/(?:step|run:) npm run/)
      expect([file, text]).toEqual([file, expect.stringContaining('.ci/node-')])
      expect([installed, compared, used]).toEqual([installed, compared, used].toSorted((a, b) => a - b))
      expect(Math.min(installed, compared, used)).toBeGreaterThan(0)
    }
  })
})

describe('docs/dependencies.md', () => {
  const page = [
    ...['# Title', '', '## What is in the app', '', '### One', '| package | version |', '| --- | --- |'],
    ...['| `a` | 1.0.0 | MIT |', '| `@b/c` | 2.0.0 | MIT |', '', '### Two', '| `d` | 3.0.0 |', ''],
    ...['## Install scripts', '| `a` | runs | why |', '| `e` | never runs | why |', ''],
    ...['## Tools', '| `f` | for this |', ''],
  ].join('\n')

  it('is read by its tables', () => {
    expect(readDependencyPage(page)).toEqual({
      shipped: ['a 1.0.0', '@b/c 2.0.0', 'd 3.0.0'],
      tools: ['f'],
      installScripts: { a: true, e: false },
    })
  })

  it.each(['What is in the app', 'Install scripts', 'Tools'])(
    'is refused without its chapter %s',
    (chapter) => {
      expect(() => readDependencyPage(page.replace(`## ${chapter}`, '## Other'))).toThrow(chapter)
    },
  )

  it('is refused if it does not say whether a script runs', () => {
    expect(() => readDependencyPage(page.replace('never runs', 'perhaps'))).toThrow('e "perhaps"')
  })

  it('names each tool of package.json and no other', () => {
    const read = readDependencyPage(page)
    expect(toolProblems({ devDependencies: { f: '1.0.0' } }, read)).toEqual([])
    expect(toolProblems({ devDependencies: { g: '1.0.0' } }, read)).toEqual([
      'g is a tool that docs/dependencies.md does not name',
      'f is in docs/dependencies.md and no tool',
    ])
  })
})
