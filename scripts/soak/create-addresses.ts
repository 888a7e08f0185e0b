import * as v from 'valibot'
import type { AccountView } from '../../src/shared/views/account.ts'
import type { Misbehaviour } from '../../tests/servers/misbehaviour.ts'
import type { TestServer } from '../../tests/servers/start-server.ts'
import type { Stage } from './stage.ts'

/** An account, its service, and the paths of its requests. */
export interface Lane {
  readonly account: AccountView
  readonly server: TestServer
  readonly createPath: string
  readonly domain: string
  /** Whether an address can be taken back there. */
  readonly undoes: boolean
}

/** The numbers of a round's items of a kind. */
export interface Span {
  readonly from: number
  readonly count: number
}

/** The results of the creations. */
export interface CreationTally {
  made: number
  undone: number
  /** How often each sentence was the answer. */
  readonly refused: Map<string, number>
}

/** Of this many creations, the first meets a service in trouble, and one is taken back. */
const troubleEvery = 20
const undoEvery = 10

/** The troubles in turn: answers that are lost after or before the service acted, and refusals. */
const troubles: readonly Omit<Misbehaviour, 'when'>[] = [
  { how: 'reset', commits: true },
  { how: { status: 500 } },
  { how: 'cut', commits: true },
  { how: { status: 429, headers: { 'retry-after': '0' } } },
  { how: 'html', commits: true },
  { how: { status: 409, body: { error: 'alias_taken' } } },
  { how: 'reset-in-body', commits: true },
  { how: { slow: 40 } },
  { how: { status: 403 } },
  { how: 'huge', commits: true },
]

/** Makes the service fail at the next creation, if it is that creation's turn. */
function trouble({ server, createPath }: Lane, index: number): void {
  if (index % troubleEvery !== 0) return
  const turn = troubles[(index / troubleEvery) % troubles.length]
  if (turn !== undefined) server.misbehave({ when: createPath, ...turn })
}

function refuse({ refused }: CreationTally, sentence: string): void {
  refused.set(sentence, (refused.get(sentence) ?? 0) + 1)
}

/** The unique name of a creation. */
const nameOf = (kind: string, index: number) => `${kind}.${index.toString(36).padStart(4, '0')}`

/** Creates addresses in the page in turn, and takes some back: a call of the page costs more than an address. */
const createAll = `async (drafts) => {
  const outcomes = []
  for (const { undo, ...draft } of drafts) {
    const made = await window.aliasmith.createAddress(draft)
    if (!made.ok) outcomes.push({ refused: made.failure.reason })
    else if (!undo) outcomes.push({})
    else outcomes.push({ undone: (await window.aliasmith.undoAddress({ id: made.value.entry.id })).ok })
  }
  return outcomes
}`

const outcomes = v.array(v.object({ refused: v.optional(v.string()), undone: v.optional(v.boolean()) }))

/** Creates addresses through the bridge of the popover's page. */
export async function createByBridge(
  { runInPopover }: Stage,
  lane: Lane,
  { from, count }: Span,
  tally: CreationTally,
): Promise<void> {
  const until = from + count
  for (let start = from; start < until; start += troubleEvery - (start % troubleEvery)) {
    const end = Math.min(until, start + troubleEvery - (start % troubleEvery))
    trouble(lane, start)
    const drafts = Array.from({ length: end - start }, (_, offset) => ({
      accountId: lane.account.id,
      localPart: nameOf('soak', start + offset),
      domain: lane.domain,
      label: offset % 3 === 0 ? `Soak ${start + offset}` : '',
      undo: lane.undoes && offset % undoEvery === 0,
    }))
    for (const { refused, undone } of v.parse(outcomes, await runInPopover(createAll, drafts))) {
      if (refused === undefined) tally.made += 1
      else refuse(tally, refused)
      if (undone === true) tally.undone += 1
    }
  }
}

/** Creates addresses in the popover as a user does: types the name, presses Enter, reads the outcome. */
export async function createByTyping(
  { desktop, name }: Stage,
  lane: Lane,
  { from, count }: Span,
  tally: CreationTally,
): Promise<void> {
  const { popover, trayIcon } = desktop
  if (count === 0) return
  if (!(await name.isVisible())) await trayIcon.click()
  await popover.account.selectOption(lane.account.id)
  const idle = popover.page.locator('footer button[aria-disabled="false"]').first()
  for (let index = from; index < from + count; index += 1) {
    trouble(lane, index)
    const wanted = nameOf('typed', index)
    await name.fill(wanted)
    // During a creation, another press does nothing.
    await idle.waitFor()
    // Enter alone would copy an address that begins alike.
    await name.press('Control+Enter')
    const made = popover.result.filter({ hasText: wanted })
    await made.or(popover.failure).first().waitFor()
    if (await made.isVisible()) tally.made += 1
    else refuse(tally, await popover.failure.locator('b').innerText())
  }
  // The first presses clear what is typed and what failed.
  while (await name.isVisible()) await name.press('Escape')
}

/** A creation without an answer, at both services at once: each takes the whole deadline. */
export async function createInVain(
  stage: Stage,
  lanes: readonly Lane[],
  round: number,
  tally: CreationTally,
) {
  await Promise.all(
    lanes.map(async ({ account, server, createPath, domain }) => {
      server.misbehave({ when: createPath, how: 'never', commits: true })
      const localPart = nameOf('never', round)
      const made = await stage.askPopover('createAddress', {
        accountId: account.id,
        localPart,
        domain,
        label: '',
      })
      if (made.ok) tally.made += 1
      else refuse(tally, made.failure.reason)
    }),
  )
}
