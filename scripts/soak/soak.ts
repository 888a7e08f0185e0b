import type { AccountView } from '../../src/shared/views/account.ts'
import { must } from '../must.ts'
import { type Changeable, changeSettings } from './change-settings.ts'
import { checkBook, type Difference } from './check-book.ts'
import {
  type CreationTally,
  createByBridge,
  createByTyping,
  createInVain,
  type Lane,
} from './create-addresses.ts'
import { type Figures, measure } from './measure.ts'
import { openPopover } from './open-popover.ts'
import { rounds, type SoakOptions, shareOf } from './options.ts'
import { onStage, type Stage } from './stage.ts'

/** The outcome of a soak. */
export interface SoakOutcome {
  readonly began: Figures
  readonly ended: Figures
  readonly tally: CreationTally
  readonly difference: Difference
  /** Errors that pages reported. */
  readonly problems: readonly string[]
}

/** The rounds with an answer that never comes: each costs the whole deadline. */
const roundsInVain = [4, 14]

async function addAccounts({ askSettings, haltman, likedo }: Stage) {
  const add = async (
    provider: AccountView['provider'],
    server: { readonly key: string; readonly url: string },
    domain: string,
  ) =>
    must(
      await askSettings('saveAccount', {
        provider,
        nickname: provider,
        key: server.key,
        server: server.url,
        defaultDomain: domain,
      }),
    )
  const accounts = {
    haltman: await add('haltman', haltman, 'one.example'),
    likedo: await add('likedo', likedo, 'ig.do'),
  }
  const handle = must(
    await askSettings('claimHandle', { accountId: accounts.haltman.id, handle: 'soaked-handle' }),
  )
  const lanes: readonly Lane[] = [
    {
      account: accounts.haltman,
      server: haltman,
      createPath: '/api/alias/create',
      domain: 'one.example',
      undoes: true,
    },
    {
      account: accounts.likedo,
      server: likedo,
      createPath: '/api/v1/emails/create',
      domain: 'ig.do',
      undoes: false,
    },
  ]
  return { changeable: { ...accounts, handle } satisfies Changeable, lanes }
}

/** How much of a whole is done before a round. */
const doneBefore = (whole: number, round: number) => Math.floor((whole * round) / rounds)

async function playRound(
  stage: Stage,
  { creations, typed, openings, changes }: SoakOptions,
  { lanes, changeable }: { readonly lanes: readonly Lane[]; readonly changeable: Changeable },
  round: number,
  tally: CreationTally,
): Promise<void> {
  const span = (whole: number) => ({ from: doneBefore(whole, round), count: shareOf(whole, round) })
  await changeSettings(stage, changeable, span(changes))
  await stage.desktop.page.bringToFront()
  for (const lane of lanes) await createByTyping(stage, lane, span(typed / lanes.length), tally)
  const rest = (creations - typed) / lanes.length
  await Promise.all(lanes.map((lane) => createByBridge(stage, lane, span(rest), tally)))
  if (roundsInVain.includes(round)) await createInVain(stage, lanes, round, tally)
  await openPopover(stage, shareOf(openings, round))
}

/** Returns the desktop to its state at rest, whatever the last round ended with. */
async function settle({ desktop, name }: Stage): Promise<void> {
  const { popover, trayIcon } = desktop
  await trayIcon.click()
  await popover.name.fill('nothing is called like that')
  await popover.page.getByText('Nothing found').first().waitFor()
  await popover.name.fill('')
  await popover.recent.first().waitFor()
  await name.press('Escape')
  await name.waitFor({ state: 'hidden' })
}

/** Runs the preview in a browser for a long time, and measures it after the first round and after the last. */
export async function soak(
  folder: string,
  options: SoakOptions,
  say: (line: string) => void,
): Promise<SoakOutcome> {
  return onStage(folder, async (stage) => {
    const tally: CreationTally = { made: 0, undone: 0, refused: new Map() }
    // The rounds make many addresses in one opening.
    await stage.askSettings('changePreferences', { hideAfterCopying: false })
    const cast = await addAccounts(stage)
    let began: Figures | undefined
    for (let round = 0; round < rounds; round += 1) {
      await playRound(stage, options, cast, round, tally)
      say(`round ${round + 1} of ${rounds}: ${tally.made} made`)
      if (round > 0) continue
      await settle(stage)
      began = await measure(stage)
    }
    await settle(stage)
    const ended = await measure(stage)
    return {
      began: began ?? ended,
      ended,
      tally,
      difference: await checkBook(stage),
      problems: stage.problems,
    }
  })
}
