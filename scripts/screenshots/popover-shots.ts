import type { PopoverPage } from '../../tests/ui/pages/popover-page.ts'
import { expiringKey } from './expiring-key.ts'
import { type Shot, type Stage, shots } from './shots.ts'

const size = [380, 560] as const
const create = '/api/alias/create'

async function withMail(stage: Stage): Promise<PopoverPage> {
  await stage.behind((settings) => settings.add('Haltman', stage.haltman, 'Mail'))
  const popover = await stage.popover()
  await popover.domain.selectOption('post.example')
  return popover
}

async function make(popover: PopoverPage, name: string, label: string): Promise<void> {
  await popover.name.fill(name)
  await popover.label.fill(label)
  await popover.create.click()
  await popover.result.getByText(name).waitFor()
}

async function fail(popover: PopoverPage, name?: string): Promise<void> {
  if (name !== undefined) await popover.name.fill(name)
  await popover.create.click()
  await popover.failure.waitFor()
}

/** The popover in every state. */
export const popoverShots: readonly Shot[] = [
  ...shots(
    { size, open: withMail },
    {
      async 'popover-ready'(popover, { page }) {
        await make(popover, 'coffee.shop', 'The corner café')
        await make(popover, 'newsletter', '')
        await make(popover, 'bike.repair', 'Winter service')
        await page.reload()
        await popover.recent.first().waitFor()
      },
      async 'popover-created'(popover) {
        await make(popover, 'newsletter', 'Weekly letter')
        await make(popover, 'coffee.shop', 'The corner café')
      },
      async 'popover-actions'(popover) {
        await make(popover, 'newsletter', 'Weekly letter')
        await make(popover, 'coffee.shop', 'The corner café')
        await popover.name.fill('coff')
        await popover.marked.getByText('coffee.shop').waitFor()
        await popover.name.press('Control+k')
        await popover.action('Copy').first().waitFor()
      },
      async 'popover-keys'(popover, { page }) {
        await popover.name.press('F1')
        await page.getByRole('dialog').waitFor()
      },
      async 'popover-undo'(popover) {
        await make(popover, 'coffee.shop', '')
        await popover.delete.click()
        await popover.deleteForGood.waitFor()
      },
      async 'popover-bad-name'(popover, { page }) {
        await popover.name.fill('coffee shop')
        await page.getByText('cannot contain spaces').waitFor()
      },
      async 'popover-name-taken'(popover, { haltman }) {
        haltman.add('coffee.shop@post.example', { owner: 'somebody@inbox.example' })
        await fail(popover, 'coffee.shop')
      },
      async 'popover-slow-down'(popover, { haltman }) {
        const headers = { 'retry-after': '42' }
        const body = { error: 'rate_limited', where: 'create', reason: 'too_many_requests_key' }
        haltman.misbehave({ when: create, how: { status: 429, body, headers } })
        await fail(popover)
      },
      async 'popover-unknown'(popover, { haltman }) {
        haltman.misbehave({ when: create, how: 'reset', commits: true })
        haltman.misbehave({ when: '/api/alias/list', how: 'reset' })
        await popover.name.fill('coffee.shop')
        await popover.create.click()
        await popover.checkAgain.waitFor()
      },
      async 'popover-key-rejected'(popover, { haltman }) {
        haltman.expire(haltman.key)
        await fail(popover)
      },
      'popover-long': (popover) =>
        make(
          popover,
          'a-very-long-name-that-nobody-would-type-but-somebody-pastes.2026',
          'A label of many words, written by somebody who likes to remember where each address went, and when',
        ),
    },
  ),
  ...shots(
    { size: [320, 560], open: withMail },
    { 'popover-narrow': (popover) => make(popover, 'coffee.shop', 'The corner café') },
  ),
  ...shots(
    { size, open: ({ popover }) => popover() },
    { 'popover-first-run': ({ tryWithoutAccount }) => tryWithoutAccount.waitFor() },
  ),
  ...shots(
    { size, data: expiringKey, open: ({ popover }) => popover() },
    {
      async 'popover-key-expires'({ page, renewKey }) {
        await renewKey.waitFor()
        // What the first paint does not need has come: the menu, and the colours of notices.
        await page.locator('[role=menu]').waitFor({ state: 'attached' })
      },
    },
  ),
  ...shots(
    { size, args: ['--practice'], open: ({ popover }) => popover() },
    {
      async 'popover-practice'({ create, result }) {
        await create.click()
        await result.waitFor()
      },
      async 'popover-search'(popover, { page }) {
        for (const name of ['coffee.shop', 'coffee.beans', 'train.tickets', 'library'])
          await make(popover, name, '')
        await page.reload()
        await popover.name.fill('coffee')
        await popover.recent.getByText('library').waitFor({ state: 'detached' })
        await popover.marked.getByText('coffee').waitFor()
      },
    },
  ),
  ...shots(
    { size, open: async (stage) => stage },
    {
      async 'popover-budget'({ behind, likedo, popover: open }) {
        await behind((settings) => settings.add('LikeDo', likedo))
        const popover = await open()
        await popover.label.fill('The corner café')
        await popover.domain.selectOption('kfc.sh')
        await fail(popover, 'coffee')
      },
      async 'popover-limit'({ behind, haltman, likedo, popover }) {
        await behind(async (settings) => {
          await settings.add('LikeDo', likedo, 'Shopping')
          await settings.add('Haltman', haltman, 'Mail')
        })
        const body = { success: false, error: 'Too many requests. Slow down.' }
        const how = { status: 429, body, headers: { 'retry-after': '600' } }
        likedo.misbehave({ when: '/api/v1/emails/create', how })
        await fail(await popover(), 'coffee')
      },
    },
  ),
]
