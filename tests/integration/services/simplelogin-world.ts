import {
  type SimpleLoginOptions,
  type SimpleLoginServer,
  startSimpleLoginServer,
} from '../../servers/simplelogin-server.ts'
import { type AccountWorld, startAccountWorld } from './account-world.ts'

/** An app with an account at SimpleLogin. */
export type SimpleLoginWorld = AccountWorld<SimpleLoginServer>

const changing = /^(?:POST \/api\/(?:alias\/|v3\/)|POST .*toggle|DELETE|PATCH)/

/** Starts such an app. Not every `POST` of the service is a change. */
export async function startSimpleLoginWorld(
  options: Omit<SimpleLoginOptions, 'now'> = {},
): Promise<SimpleLoginWorld> {
  const start = (now: () => number) => startSimpleLoginServer({ ...options, now })
  const world = await startAccountWorld('simplelogin', 'sl.example', start)
  return { ...world, changes: () => world.changes().filter((line) => changing.test(line)) }
}
