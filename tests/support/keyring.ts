import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { vi } from 'vitest'
import { keychainService } from '../../src/main/accounts/os-keychain.ts'

const run = promisify(execFile)
const programs = ['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon']
const folders = (process.env.PATH ?? '').split(delimiter)

/** The reason why this system cannot give a test its own keyring; undefined if it can. */
export const noKeyring = programs.every((program) => folders.some((at) => existsSync(join(at, program))))
  ? undefined
  : `it takes ${programs.join(', ')}`

/** A D-Bus session and a gnome-keyring for one test, in a folder that serves as their user’s home. */
export interface Keyring {
  readonly home: string
  /** The environment of a process in this session, without the variables of the outer session. */
  readonly env: NodeJS.ProcessEnv
  /** @param unlock whether it unlocks its default keyring, or creates one; otherwise there is none. */
  startDaemon(options?: { readonly unlock?: boolean }): Promise<void>
  /** Kills the daemon, like a crash. */
  killDaemon(): Promise<void>
  /** The daemon stops answering, but keeps running. */
  pauseDaemon(): void
  resumeDaemon(): void
  lock(): Promise<void>
  /** Unlocks the keyring with its password, like a login, without a prompt. */
  unlock(): Promise<void>
  /** Ends the D-Bus session of every process in it. */
  endBus(): Promise<void>
  /** The entries of the app, as another program reads them. */
  items(): Promise<readonly string[]>
  /** Another program deletes an entry. */
  deleteItem(path: string): Promise<void>
  /** Another program stores a secret under the name of an entry of the app. */
  setSecret(name: string, secret: string): Promise<void>
  /** Ends every process, and removes the folder. */
  stop(): Promise<void>
}

/** The bus can start no program on request, so only the test’s programs run. */
const busRules = (
  folder: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`

const service = '/org/freedesktop/secrets'
const password = 'a password of a login'
const leftOut = ['DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'GNOME_KEYRING_CONTROL']

/** Starts a session with an unlocked, empty keyring, or without the daemon if the test starts it itself. */
export async function startKeyring({ daemon = true } = {}): Promise<Keyring> {
  const home = await mkdtemp(join(tmpdir(), 'aliasmith-home-'))
  await mkdir(join(home, 'tmp'))
  const rules = join(home, 'bus.conf')
  await writeFile(rules, busRules(home))
  const bus = spawn('dbus-daemon', [`--config-file=${rules}`, '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(bus.stdout, 'data')
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !leftOut.includes(name))),
    HOME: home,
    TMPDIR: join(home, 'tmp'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_RUNTIME_DIR: home,
    DBUS_SESSION_BUS_ADDRESS: String(line).trim(),
  }
  let running: ChildProcess | undefined

  async function send(...what: readonly string[]): Promise<string> {
    const { stdout } = await run('dbus-send', ['--session', '--print-reply', ...what], { env })
    return stdout
  }
  const ask = (...what: readonly string[]) => send('--dest=org.freedesktop.secrets', ...what)

  async function end(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  const keyring: Keyring = {
    home,
    env,

    async startDaemon({ unlock = true } = {}) {
      const args = ['--foreground', '--components=secrets', ...(unlock ? ['--unlock'] : [])]
      running = spawn('gnome-keyring-daemon', args, {
        stdio: ['pipe', 'ignore', 'ignore'],
        env,
      })
      running.stdin?.end(unlock ? password : '')
      const owner = 'org.freedesktop.DBus.NameHasOwner'
      const asked = ['--dest=org.freedesktop.DBus', '/', owner, 'string:org.freedesktop.secrets']
      await vi.waitUntil(async () => (await send(...asked)).includes('true'), { timeout: 10_000 })
    },
    async killDaemon() {
      if (running !== undefined) await end(running)
    },
    pauseDaemon: () => void running?.kill('SIGSTOP'),
    resumeDaemon: () => void running?.kill('SIGCONT'),

    async lock() {
      await ask(service, 'org.freedesktop.Secret.Service.Lock', `array:objpath:${service}/collection/login`)
    },
    async unlock() {
      const size = Buffer.byteLength(password)
      const [whole, unlocks] = [12 + size, 1]
      const message = Buffer.alloc(13)
      // A first byte carries the credentials of the socket; then follow the sizes and the order, as from the login
      // module.
      for (const [at, number] of [whole, unlocks, size].entries()) message.writeUInt32BE(number, 1 + 4 * at)
      const socket = connect(join(home, 'keyring/control'))
      socket.end(Buffer.concat([message, Buffer.from(password)]))
      const [answer]: Buffer[] = await once(socket, 'data')
      socket.destroy()
      if (answer?.readUInt32BE(4) !== 0) throw new Error('The keyring did not unlock.')
    },

    endBus: () => end(bus),

    async items() {
      const search = 'org.freedesktop.Secret.Service.SearchItems'
      const found = await ask(service, search, `dict:string:string:service,${keychainService}`)
      return [...found.matchAll(/object path "([^"]+)"/g)].map(([, path = '']) => path)
    },
    async deleteItem(path) {
      await ask(path, 'org.freedesktop.Secret.Item.Delete')
    },
    async setSecret(name, secret) {
      const script = `
        import { createRequire } from 'node:module'
        const keytar = createRequire(${JSON.stringify(import.meta.url)})('keytar')
        const [service, name, secret] = JSON.parse(await new Response(process.stdin).text())
        await keytar.setPassword(service, name, secret)`
      const other = spawn(process.execPath, ['--input-type=module', '--eval', script], { env })
      other.stdin.end(JSON.stringify([keychainService, name, secret]))
      const [complaint, [code]] = await Promise.all([text(other.stderr), once(other, 'exit')])
      if (code !== 0) throw new Error(complaint)
    },

    async stop() {
      await keyring.killDaemon()
      await keyring.endBus()
      await rm(home, { recursive: true, force: true })
    },
  }
  if (daemon) await keyring.startDaemon()
  return keyring
}
