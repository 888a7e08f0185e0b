import { setTimeout } from 'node:timers/promises'
import type { Keychain } from '../../../src/main/accounts/keychain.ts'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { noLog } from '../../../src/main/log/log.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'
import { createLoopbackNetwork } from '../../support/loopback-fetch.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { digestFolder } from '../../support/watch-folder.ts'

/** A whole app with an account at every service. Everything that an attacker could make it do is counted. */
export interface AttackedApp {
  readonly started: StartedApp
  readonly haltman: HaltmanServer
  readonly likedo: LikedoServer
  /** The number of lines that it wrote to the log. */
  readonly logged: () => number
  /** The exceptions in the app. */
  readonly bugs: readonly unknown[]
  /** Adds the missing accounts, and returns the ids of all accounts. */
  accounts(): Promise<readonly string[]>
  /** Everything that remains or leaves the app: files, requests, uses of the keychain, and calls to the desktop. */
  traces(): Promise<unknown>
  stop(): Promise<void>
}

/** Starts the app. Requests to other computers fail as if there were no network. */
export async function startAttackedApp(): Promise<AttackedApp> {
  const haltman = await startHaltmanServer({ domains: ['one.example', 'two.example'] })
  const likedo = await startLikedoServer()
  const memory = createMemoryKeychain()
  let keychainUses = 0
  const counting =
    <Values extends readonly unknown[], Answer>(use: (...values: Values) => Answer) =>
    (...values: Values): Answer => {
      keychainUses += 1
      return use(...values)
    }
  const keychain: Keychain = {
    get: counting(memory.get),
    set: counting(memory.set),
    delete: counting(memory.delete),
  }
  const network = createLoopbackNetwork()
  const bugs: unknown[] = []
  let logged = 0
  const line = () => {
    logged += 1
  }
  const log = { ...noLog, info: line, warn: line, error: line }
  const { fetch } = network
  const started = await startApp({ keychain, fetch, log, onBug: (bug) => bugs.push(bug) })
  const { shell } = started

  /** Waits until the files stay unchanged, because the start and new accounts write files without any attack. */
  async function quiet(): Promise<void> {
    for (let last: string | undefined; ; ) {
      const files = JSON.stringify(await digestFolder(started.folder))
      if (files === last) return
      last = files
      await setTimeout(100)
    }
  }

  async function accounts(): Promise<readonly string[]> {
    const known = (await started.get('getSnapshot')).accounts
    const missing = (['haltman', 'likedo'] as const).filter(
      (provider) => !known.some((account) => account.provider === provider && account.server !== ''),
    )
    for (const provider of missing) {
      const { key, url: server } = { haltman, likedo }[provider]
      const nickname = `${provider} ${known.length}`
      await started.get('saveAccount', { provider, nickname, key, server })
    }
    await started.get('addPracticeAccount')
    await quiet()
    return (await started.get('getSnapshot')).accounts.map(({ id }) => id)
  }

  return {
    started,
    haltman,
    likedo,
    logged: () => logged,
    bugs,
    accounts,
    traces: async () => ({
      files: await digestFolder(started.folder),
      requests: haltman.requests.length + likedo.requests.length,
      elsewhere: network.wantedElsewhere().length,
      keychainUses,
      logged,
      desktop: {
        events: shell.events.length,
        notifications: shell.notifications.length,
        links: shell.links.length,
        folders: shell.folders.length,
        menusSet: shell.menusSet(),
        clipboard: shell.clipboard(),
        popover: shell.isPopoverVisible(),
        settings: shell.settingsVisible(),
        hotkeys: [shell.boundTo('newAddress'), shell.boundTo('openPopover'), shell.hotkeysSuspended()],
        login: shell.startsAtLogin(),
        held: shell.held(),
      },
    }),
    async stop() {
      await started.stop()
      await haltman.stop()
      await likedo.stop()
    },
  }
}
