import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A service in a process of its own, as it is for users: within the app's, each would wait for the other. */
export interface ServerProcess {
  readonly url: string
  readonly key: string
  end(): void
}

/** Starts Haltman's server, with limits that nothing reaches. */
export async function startServer(): Promise<ServerProcess> {
  const child = fork(new URL('./serve-haltman.ts', import.meta.url))
  const [{ url, key }] = await once(child, 'message')
  return { url, key, end: () => child.disconnect() }
}
