import {
  type FastmailOptions,
  type FastmailServer,
  startFastmailServer,
} from '../../servers/fastmail-server.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { type AccountWorld, startAccountWorld } from './account-world.ts'

/** The path of every call. */
export const api = '/jmap/api/'

/** An app with an account at Fastmail, whose changes are named as its calls are, such as `update`. */
export interface FastmailWorld extends AccountWorld<FastmailServer> {
  /** Lets a call of an operation go wrong, after so many that go well. */
  lose(how: How, options: { readonly after: number; readonly commits: boolean }): void
}

/** Starts such an app. */
export async function startFastmailWorld(options: Omit<FastmailOptions, 'now'> = {}): Promise<FastmailWorld> {
  const start = (now: () => number) => startFastmailServer({ ...options, now })
  const world = await startAccountWorld('fastmail', options.domain ?? 'fastmail.example', start, 0)
  const { server } = world
  return {
    ...world,
    changes: () => server.requests.flatMap(({ text }) => /"(create|update|destroy)":/.exec(text)?.[1] ?? []),
    lose(how, { after, commits }) {
      for (let count = 0; count < after; count += 1) server.misbehave({ when: api, how: { slow: 0 } })
      server.misbehave({ when: api, how, commits })
    },
  }
}
