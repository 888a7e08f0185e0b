import { readFileSync } from 'node:fs'
import { installScriptProblems } from './check/install-scripts.ts'
import {
  installedProblems,
  type LockFile,
  lockFileProblems,
  looseVersions,
  type Manifest,
} from './check/lock-file.ts'
import { toolProblems } from './check/tools.ts'
import { readDependencyPage } from './packages/dependency-page.ts'
import { runQuietly, toolScripts } from './run.ts'

interface Finding {
  readonly ok: boolean
  readonly output: string
}

const text = (path: string) => readFileSync(path, 'utf8')
const manifest = (): Manifest => JSON.parse(text('package.json'))
const lock = (path: string): LockFile => JSON.parse(text(path))
const page = () => readDependencyPage(text('docs/dependencies.md'))

const checks: Readonly<Record<string, () => Finding | Promise<Finding>>> = {
  'Format, lint and layers': () => tool('biome', ['check', '--error-on-warnings']),
  'Types of the main process': () => tool('tsc', ['-p', 'tsconfig.node.json']),
  'Types of the windows': () => tool('tsc', ['-p', 'tsconfig.web.json']),
  'Exact versions in package.json': () => none(looseVersions(manifest())),
  'Lock file: fingerprints, registries alone, in step': () =>
    none(lockFileProblems(lock('package-lock.json'), manifest())),
  'Installed as the lock file says': () =>
    none(installedProblems(lock('package-lock.json'), lock('node_modules/.package-lock.json'))),
  'Install scripts by name': () =>
    none(
      installScriptProblems({
        lock: lock('package-lock.json'),
        manifest: manifest(),
        npmrc: text('.npmrc'),
        page: page().installScripts,
      }),
    ),
  'Tools that are answered for': () => none(toolProblems(manifest(), page())),
}

async function tool(name: keyof typeof toolScripts, args: readonly string[]): Promise<Finding> {
  const { code, said } = await runQuietly(toolScripts[name], args)
  return { ok: code === 0, output: said }
}

/** Succeeds if there are no problems; otherwise shows the first of them. */
function none(problems: readonly string[]): Finding {
  return { ok: problems.length === 0, output: problems.slice(0, 10).join('\n') }
}

const findings = await Promise.all(
  Object.entries(checks).map(async ([name, check]) => {
    const { ok, output } = await check()
    process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name}\n${ok ? '' : `${output}\n`}`)
    return ok
  }),
)
if (!findings.every(Boolean)) process.exitCode = 1
