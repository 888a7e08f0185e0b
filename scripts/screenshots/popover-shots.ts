import type { PopoverPage } from '../../tests/ui/pages/popover-page.ts'
import { expiringKey } from './expiring-key.ts'
import type { Shot, Stage } from './stage.ts'

const size = { width: 360, height: 560 }
const createPath = '/api/alias/create'

async function withMail(stage: Stage): Promise<PopoverPage> {
  await stage.behind((settings) => settings.add('Haltman', stage.haltman, 'Mail'))
  const popover = await stage.popover()
  await popover.domain.fill('post.example')
  return popover
}

async function make(popover: PopoverPage, name: string, label: string): Promise<void> {
  await popover.name.fill(name)
  await popover.label.fill(label)
  await popover.create.click()
  await popover.result.getByText(name).waitFor()
}

/** The popover in every state. */
export const popoverShots: readonly Shot[] = [
  {
    name: 'popover-first-run',
    size,
    async play(stage) {
      await (await stage.popover()).tryWithoutAccount.waitFor()
    },
  },
  {
    name: 'popover-ready',
    size,
    async play(stage) {
      const popover = await withMail(stage)
      await make(popover, 'coffee.shop', 'The corner café')
      await make(popover, 'newsletter', '')
      await make(popover, 'bike.repair', 'Winter service')
      await stage.page.reload()
      await popover.recent.waitFor()
    },
  },
  {
    name: 'popover-created',
    size,
    async play(stage) {
      const popover = await withMail(stage)
      await make(popover, 'newsletter', 'Weekly letter')
      await make(popover, 'coffee.shop', 'The corner café')
    },
  },
  {
    name: 'popover-undo',
    size,
    async play(stage) {
      const popover = await withMail(stage)
      await make(popover, 'coffee.shop', '')
      await popover.delete.click()
      await popover.deleteForGood.waitFor()
    },
  },
  {
    name: 'popover-practice',
    size,
    practice: true,
    async play(stage) {
      const popover = await stage.popover()
      await popover.create.click()
      await popover.result.waitFor()
    },
  },
  {
    name: 'popover-bad-name',
    size,
    async play(stage) {
      const popover = await withMail(stage)
      await popover.name.fill('coffee shop')
      await stage.page.getByText('cannot contain spaces').waitFor()
    },
  },
  {
    name: 'popover-name-taken',
    size,
    async play(stage) {
      stage.haltman.add('coffee.shop@post.example', { owner: 'somebody@inbox.example' })
      const popover = await withMail(stage)
      await popover.name.fill('coffee.shop')
      await popover.create.click()
      await popover.failure.waitFor()
    },
  },
  {
    name: 'popover-slow-down',
    size,
    async play(stage) {
      const headers = { 'retry-after': '42' }
      const body = { error: 'rate_limited', where: 'create', reason: 'too_many_requests_key' }
      stage.haltman.misbehave({ when: createPath, how: { status: 429, body, headers } })
      const popover = await withMail(stage)
      await popover.create.click()
      await popover.failure.waitFor()
    },
  },
  {
    name: 'popover-unknown',
    size,
    async play(stage) {
      stage.haltman.misbehave({ when: createPath, how: 'reset', commits: true })
      stage.haltman.misbehave({ when: '/api/alias/list', how: 'reset' })
      const popover = await withMail(stage)
      await popover.name.fill('coffee.shop')
      await popover.create.click()
      await popover.checkAgain.waitFor()
    },
  },
  {
    name: 'popover-key-rejected',
    size,
    async play(stage) {
      const popover = await withMail(stage)
      stage.haltman.expire(stage.haltman.key)
      await popover.create.click()
      await popover.failure.waitFor()
    },
  },
  {
    name: 'popover-budget',
    size,
    async play(stage) {
      await stage.behind((settings) => settings.add('LikeDo', stage.likedo))
      const popover = await stage.popover()
      await popover.name.fill('coffee')
      await popover.label.fill('The corner café')
      await popover.domain.fill('kfc.sh')
      await popover.create.click()
      await popover.failure.waitFor()
    },
  },
  {
    name: 'popover-limit',
    size,
    async play(stage) {
      await stage.behind(async (settings) => {
        await settings.add('LikeDo', stage.likedo, 'Shopping')
        await settings.add('Haltman', stage.haltman, 'Mail')
      })
      stage.likedo.misbehave({
        when: '/api/v1/emails/create',
        how: {
          status: 429,
          body: { success: false, error: 'Too many requests. Slow down.' },
          headers: { 'retry-after': '600' },
        },
      })
      const popover = await stage.popover()
      await popover.name.fill('coffee')
      await popover.create.click()
      await popover.failure.waitFor()
      await stage.page.getByText('0 of 200 left').waitFor()
    },
  },
  {
    name: 'popover-long',
    size,
    async play(stage) {
      const popover = await withMail(stage)
      await make(
        popover,
        'a-very-long-name-that-nobody-would-type-but-somebody-pastes.2026',
        'A label of many words, written by somebody who likes to remember where each address went, and when',
      )
    },
  },
  {
    name: 'popover-search',
    size,
    practice: true,
    async play(stage) {
      const popover = await stage.popover()
      for (const name of ['coffee.shop', 'coffee.beans', 'train.tickets', 'library'])
        await make(popover, name, '')
      await stage.page.reload()
      await popover.search.fill('coffee')
      await popover.recent.getByText('library').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'popover-key-expires',
    size,
    data: expiringKey,
    async play(stage) {
      await (await stage.popover()).renewKey.waitFor()
    },
  },
  {
    name: 'popover-narrow',
    size: { width: 320, height: 560 },
    async play(stage) {
      const popover = await withMail(stage)
      await make(popover, 'coffee.shop', 'The corner café')
    },
  },
]
