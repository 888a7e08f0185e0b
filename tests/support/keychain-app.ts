import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import type { RequestInput, RequestName, RequestOutput } from '../../src/shared/contract.ts'
import type { Failure } from '../../src/shared/failure.ts'
import type { Result } from '../../src/shared/result.ts'
import type { Keyring } from './keyring.ts'
import type { StartedApp } from './start-app.ts'

/** The orders to the process of the app. */
export type Order =
  | { readonly kind: 'ask'; readonly id: number; readonly name: RequestName; readonly input: unknown }
  | { readonly kind: 'press'; readonly id: number }
  | { readonly kind: 'close'; readonly id: number }

/** A notification as a user reads it. */
export interface Told {
  readonly title: string
  readonly body: string
}

/** The messages of the app’s process: the answer to an order, or an event of a window. */
export type FromApp = { readonly id: number; readonly answer: unknown } | { readonly event: unknown }

/** The whole app, in a process of its own in the session of a keyring. */
export interface KeychainApp extends Pick<StartedApp, 'ask' | 'get' | 'refusal'> {
  /** Presses the hotkey for a new address, and returns the resulting notification. */
  press(): Promise<Told>
  /** Closes the app. Fails if the process has died already, or does not end by itself. */
  close(): Promise<void>
  /** Kills the process, if it still runs. */
  kill(): Promise<void>
  /** Fails if one of these secrets is in a file below the home of the session, or in any output of the app. */
  expectNowhere(...keys: readonly string[]): Promise<void>
}

const script = join(import.meta.dirname, 'keychain-process.ts')

/** Dozens of processes run the same sources, so Node keeps its compiled code. */
const compiled = resolve('test-results/compiled')

/** The encodings of a key in a file. */
const shapesOf = (key: string) => [
  key,
  ...(['base64', 'hex'] as const).map((as) => Buffer.from(key).toString(as)),
]

/** Every file below a folder with its content; sockets and pipes count as empty. */
async function filesBelow(folder: string): Promise<readonly (readonly [string, Buffer])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(paths.map(async (path) => [path, await readFile(path)] as const))
}

/**
 * Starts the app in the session of a keyring, with its data below that session’s home.
 * @param deadlineMs how long the app waits for the keychain.
 */
export async function startKeychainApp(
  { home, env }: Pick<Keyring, 'home' | 'env'>,
  { deadlineMs = 15_000 }: { readonly deadlineMs?: number } = {},
): Promise<KeychainApp> {
  const child = fork(script, [join(home, 'aliasmith'), String(deadlineMs)], {
    env: { NODE_COMPILE_CACHE: compiled, ...env },
    silent: true,
    execArgv: [],
  })
  const exited = once(child, 'exit')
  const waiting = new Map<number, (answer: unknown) => void>()
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  child.on('message', (message: FromApp) => {
    said += JSON.stringify(message)
    if ('id' in message) waiting.get(message.id)?.(message.answer)
  })

  let orders = 0
  /** The answer to an order. It rejects if the process ends instead. */
  async function answerTo(id: number, order?: Order): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    waiting.set(id, resolve)
    if (order !== undefined) child.send(order)
    const died = exited.then(([code, signal]) => {
      throw new Error(`The app ended with ${code ?? signal}: ${said.slice(-2_000)}`)
    })
    return Promise.race([promise, died])
  }
  const give = (order: Omit<Order & { kind: 'press' | 'close' }, 'id'>) => {
    orders += 1
    return answerTo(orders, { ...order, id: orders })
  }

  await answerTo(0)
  const app: KeychainApp = {
    async ask<Name extends RequestName>(name: Name, input?: RequestInput<Name>) {
      orders += 1
      const answer = await answerTo(orders, { kind: 'ask', id: orders, name, input })
      // The process asks the app’s own router, whose answer to a name has that name’s type.
      return answer as Result<RequestOutput<Name>>
    },
    async get(name, input) {
      const result = await app.ask(name, input)
      if (!result.ok) throw new Error(`${name}: ${result.failure.reason}: ${result.failure.message}`)
      return result.value
    },
    async refusal(name, input): Promise<Failure> {
      const result = await app.ask(name, input)
      if (result.ok) throw new Error(`${name} was expected to be refused`)
      return result.failure
    },
    async press() {
      // The process has the type of the answer to a press.
      return (await give({ kind: 'press' })) as Told
    },
    async close() {
      await give({ kind: 'close' })
      expect(await exited).toEqual([0, null])
    },
    async kill() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await exited
    },
    async expectNowhere(...keys) {
      const files = await filesBelow(home)
      expect(files.length).toBeGreaterThan(0)
      for (const shape of keys.flatMap(shapesOf)) {
        expect(said).not.toContain(shape)
        for (const [path, bytes] of files) expect(bytes.includes(shape), path).toBe(false)
      }
    },
  }
  return app
}
