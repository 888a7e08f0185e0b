import { startHaltmanServer } from '../../tests/servers/haltman-server.ts'
import type { StartedApp } from '../../tests/support/start-app.ts'
import { startApp } from './create-address.ts'
import { type Bench, medians, slowest } from './rows.ts'
import { interleave, timeOf } from './statistics.ts'

/** The clipboard has the address so soon after the press. Milliseconds. */
const limit = { of: 'measured', atMost: 5 } as const
/** Few, because the next address in reserve takes a moment. */
const rounds = { warmUp: 2, counted: 20 }
const domain = 'haltman.example'

/** Waits until an account has an address in reserve. */
async function untilReady(app: StartedApp, accountId: string): Promise<void> {
  for (;;) {
    const { accounts } = await app.get('getSnapshot')
    if (accounts.find(({ id }) => id === accountId)?.reserve?.address !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The time from a press of a hotkey to its address on the clipboard. */
function pressOf(app: StartedApp, accountId: string): Promise<number> {
  return timeOf(
    () =>
      new Promise<void>((resolve) => {
        app.shell.onClipboard(() => resolve())
        app.shell.press(`account:${accountId}`)
      }),
  )
}

/**
 * Rows (a'): the hotkey of an account with an address in reserve, from the press to the clipboard. The control is the
 * hotkey of an account without one, whose service answers at once.
 */
export const hotkeyBench: Bench = {
  what: 'hotkey from the reserve',
  async run(folder) {
    const limits = { perKey: 1e6, lists: 1e6, perNetwork: 1e6 }
    const servers = [await startHaltmanServer({ limits }), await startHaltmanServer({ limits })]
    const app = await startApp(folder)
    try {
      const ids: string[] = []
      for (const [index, { key, url: server }] of servers.entries()) {
        const draft = {
          provider: 'haltman',
          nickname: `Bench ${index}`,
          key,
          server,
          defaultDomain: domain,
        } as const
        const { id } = await app.get('saveAccount', draft)
        await app.get('setHotkey', { id: `account:${id}`, accelerator: `Control+Alt+Shift+${index + 1}` })
        ids.push(id)
      }
      const [reserved = '', bare = ''] = ids
      await app.get('setReserve', { id: reserved, on: true })
      const samples = await interleave(
        rounds,
        async () => {
          await untilReady(app, reserved)
          return pressOf(app, reserved)
        },
        () => pressOf(app, bare),
      )
      return [
        { ...medians('hotkey from the reserve, median', samples), limit },
        { ...slowest('hotkey from the reserve, 95th percentile', samples), limit },
      ]
    } finally {
      await app.stop()
      for (const server of servers) await server.stop()
    }
  },
}
