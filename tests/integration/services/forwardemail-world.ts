import {
  type ForwardEmailOptions,
  type ForwardEmailServer,
  startForwardEmailServer,
} from '../../servers/forwardemail-server.ts'
import { type AccountWorld, startAccountWorld } from './account-world.ts'

/** The path of the aliases of the usual domain, and that of one of them by its identifier. */
export const aliases = '/v1/domains/mine.example/aliases'
export const byId = /\/aliases\/[0-9a-f]{24}$/

/** The address that most tests make. */
export const address = 'amber@mine.example'

/** What an edit would reset. */
export const rich = {
  description: 'one\n two',
  labels: ['buying'],
  recipients: ['work@inbox.example', 'https://hooks.example/a?b=c'],
}

/** An app with an account at Forward Email. */
export type ForwardEmailWorld = AccountWorld<ForwardEmailServer>

/** Starts such an app. */
export const startForwardEmailWorld = (
  options: Omit<ForwardEmailOptions, 'now'> = {},
): Promise<ForwardEmailWorld> =>
  startAccountWorld('forwardemail', 'mine.example', (now) => startForwardEmailServer({ ...options, now }))
