import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import {
  electronEnvironment,
  electronObstacle,
  findElectron,
  missingDesktop,
} from '../../scripts/electron-runtime.ts'
import { wrongFuses } from '../../scripts/packages/fuses.ts'
import { layoutOf, nodePlatform, processors, systems } from '../../scripts/packages/systems.ts'

/** The packages that `npm run package` made here. */
const packages = systems
  .flatMap((system) => processors.map((processor) => ({ system, processor, ...layoutOf(system, processor) })))
  .filter(({ program }) => existsSync(join('dist', program)))
const unpackaged = 'nothing was packaged (npm run package -- --dir)'

/** The package that this computer can start. */
const own = packages.find(
  ({ system, processor }) => nodePlatform[system] === process.platform && processor === process.arch,
)

/** The started file of a package; on macOS the fuses are in a library beside it. */
const startOf = ({ system, program }: (typeof packages)[number]) =>
  system === 'mac' ? program.replace(/\/Frameworks\/.*/, '/MacOS/Aliasmith') : program

/** Options that exclude each other: only the app ends with 2, before it does anything else. */
const contradiction = ['--new', '--toggle']

/** Starts a packaged program. Returns its exit code and its output. */
async function start(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(program, args, {
    env: { ...electronEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  return { code, said }
}

test('security 19: the packaged program has the required fuses', async () => {
  test.skip(packages.length === 0, unpackaged)
  for (const { program } of packages)
    expect(wrongFuses(await readFile(join('dist', program))), program).toEqual([])
})

test.describe('a packaged program', () => {
  const runtime = findElectron()
  const missing = missingDesktop() ?? (runtime === undefined ? undefined : electronObstacle(runtime))
  test.skip(own === undefined, unpackaged)
  test.skip(missing !== undefined, missing)

  test('security 19: runs the app and never Node, whatever the environment and the command line request', async () => {
    if (own === undefined) return
    const program = join('dist', startOf(own))
    const folder = await mkdtemp(join(tmpdir(), 'aliasmith-fuses-'))
    try {
      const intruder = join(folder, 'intruder.cjs')
      await writeFile(intruder, 'process.exit(7)')
      const asNode = { ELECTRON_RUN_AS_NODE: '1' }
      for (const [args, env] of [
        [contradiction, {}],
        [[intruder, ...contradiction], asNode],
        [['-e', 'process.exit(7)', ...contradiction], asNode],
        [contradiction, { NODE_OPTIONS: `--require=${intruder}` }],
        [contradiction, { NODE_OPTIONS: '--inspect=127.0.0.1:0' }],
        [['--inspect=127.0.0.1:0', ...contradiction], {}],
        [['--inspect-brk=127.0.0.1:0', ...contradiction], {}],
        [['-r', intruder, ...contradiction], {}],
      ] as const) {
        const { code, said } = await start(program, args, env)
        expect(code, `${args.join(' ')} ${JSON.stringify(env)}`).toBe(2)
        expect(said).not.toContain('Debugger listening')
      }
    } finally {
      await rm(folder, { recursive: true, maxRetries: 5 })
    }
  })

  test('security 19: does not start with a changed archive', async () => {
    test.skip(process.platform === 'linux', 'Electron checks the archive on macOS and Windows only')
    if (own === undefined) return
    const folder = await mkdtemp(join(tmpdir(), 'aliasmith-archive-'))
    try {
      const [whole = ''] = own.program.split('/')
      // Links inside a bundle of macOS stay inside it.
      await cp(join('dist', whole), join(folder, whole), { recursive: true, verbatimSymlinks: true })
      const program = join(folder, startOf(own))
      expect((await start(program, contradiction)).code).toBe(2)
      const archive = join(folder, own.resources, 'app.asar')
      const content = await readFile(archive)
      // The error of the excluding options: a script would stay valid with the changed word, and print it.
      const at = content.indexOf('Use either')
      expect(at).toBeGreaterThan(0)
      content.write('Eat', at)
      await writeFile(archive, content)
      const { code, said } = await start(program, contradiction)
      expect(code).not.toBe(2)
      expect(said).not.toContain('Eat either')
    } finally {
      await rm(folder, { recursive: true, maxRetries: 5 })
    }
  })
})
