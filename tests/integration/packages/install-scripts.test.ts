import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exitCode } from '../../../scripts/run.ts'

/** The npm that runs the tests, and its version; undefined if they are started in another way. */
const npm = process.env.npm_execpath ?? ''
const [, major = 0, minor = 0] = /^npm\/(\d+)\.(\d+)/.exec(process.env.npm_config_user_agent ?? '') ?? []
/** npm has the setting since 11.16. */
const knowsSetting = npm.endsWith('.js') && Number(major) * 1000 + Number(minor) >= 11_016

/** A file that only the script of the package `trap` writes. */
const marker = join('node_modules', 'trap', 'the-script-ran')
const trap = {
  name: 'trap',
  version: '1.0.0',
  scripts: { postinstall: `node -e "fs.writeFileSync('the-script-ran', '')"` },
}

describe.skipIf(!knowsSetting)('npm, with the settings of this project', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'aliasmith-install-'))
  let project: string
  let tarball: Buffer
  const registry = createServer((request, response) => {
    if (request.url?.endsWith('.tgz') === true) return void response.end(tarball)
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
    const dist = { tarball: `http://${request.headers.host}/trap/-/trap-1.0.0.tgz`, integrity }
    const versions = { '1.0.0': { ...trap, hasInstallScript: true, dist } }
    response.end(JSON.stringify({ name: 'trap', 'dist-tags': { latest: '1.0.0' }, versions }))
  })

  beforeAll(async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    registry.listen(0, '127.0.0.1', resolve)
    await promise
    const source = mkdtempSync(join(folder, 'trap-'))
    writeFileSync(join(source, 'package.json'), JSON.stringify(trap))
    await runNpm(source, 'pack')
    tarball = readFileSync(join(source, 'trap-1.0.0.tgz'))
  })

  beforeEach(() => {
    project = mkdtempSync(join(folder, 'project-'))
    copyFileSync('.npmrc', join(project, '.npmrc'))
  })

  afterAll(() => {
    registry.closeAllConnections()
    registry.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Runs npm in a folder with that folder's settings alone, against the loopback registry alone. */
  async function runNpm(cwd: string, ...args: readonly string[]): Promise<{ code: number; said: string }> {
    const address = registry.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))
    const env = {
      ...Object.fromEntries(inherited),
      NPM_CONFIG_REGISTRY: `http://127.0.0.1:${port}/`,
      NPM_CONFIG_CACHE: join(folder, 'cache'),
      NPM_CONFIG_USERCONFIG: join(folder, 'no-settings'),
      NPM_CONFIG_GLOBALCONFIG: join(folder, 'no-settings-either'),
      NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    }
    const child = spawn(process.execPath, [npm, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
    const [code, said] = await Promise.all([exitCode(child), text(child.stderr)])
    return { code, said }
  }

  /** Writes a project that needs the package, with these decisions, and the lock file that a contributor would send. */
  async function write(allowScripts: Readonly<Record<string, boolean>>): Promise<void> {
    const manifest = { name: 'app', version: '1.0.0', private: true, dependencies: { trap: '1.0.0' } }
    writeFileSync(join(project, 'package.json'), JSON.stringify({ ...manifest, allowScripts }))
    const { code, said } = await runNpm(project, 'install', '--package-lock-only', '--ignore-scripts')
    expect(said).toBe('')
    expect(code).toBe(0)
  }

  const ran = () => existsSync(join(project, marker))

  it('refuses to install a package while no decision about its script exists', async () => {
    await write({ another: true })
    const { code, said } = await runNpm(project, 'ci')
    expect(said).toContain('trap@1.0.0')
    expect(code).not.toBe(0)
    expect(ran()).toBe(false)
  })

  it('installs a package whose script is refused, and does not run the script', async () => {
    await write({ trap: false })
    expect((await runNpm(project, 'ci')).code).toBe(0)
    expect(existsSync(join(project, 'node_modules', 'trap', 'package.json'))).toBe(true)
    expect(ran()).toBe(false)
  })

  it('runs the script of a package that is allowed by name', async () => {
    await write({ trap: true })
    expect((await runNpm(project, 'ci')).code).toBe(0)
    expect(ran()).toBe(true)
  })

  it('refuses a package whose content does not match the hash in the lock file', async () => {
    await write({ trap: false })
    const file = join(project, 'package-lock.json')
    const other = `sha512-${createHash('sha512').update('other').digest('base64')}`
    writeFileSync(file, readFileSync(file, 'utf8').replace(/sha512-[^"]+/, other))
    const { code, said } = await runNpm(project, 'ci')
    expect(said).toContain('EINTEGRITY')
    expect(code).not.toBe(0)
    expect(existsSync(join(project, 'node_modules', 'trap'))).toBe(false)
  })

  it('refuses a lock file that does not match package.json', async () => {
    await write({ trap: false })
    const file = join(project, 'package.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"trap":"1.0.0"', '"trap":"1.0.1"'))
    expect((await runNpm(project, 'ci')).code).not.toBe(0)
  })

  it.each([
    'file:trap-1.0.0.tgz',
    'file:trap',
    'git+https://127.0.0.1:9/trap.git',
    'https://127.0.0.1:9/t.tgz',
  ])('installs nothing from %s, which is not a registry', async (place) => {
    await write({ trap: true })
    writeFileSync(join(project, 'trap-1.0.0.tgz'), tarball)
    const { code, said } = await runNpm(project, 'install', `other@${place}`)
    expect(said).toMatch(/EALLOW(?:FILE|DIRECTORY|GIT|REMOTE)/)
    expect(code).not.toBe(0)
    expect(ran()).toBe(false)
  })
})
