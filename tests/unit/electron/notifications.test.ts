import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createNotifier, notificationOptions } from '../../../src/main/shell/electron/notifications.ts'
import { desktop, FakeNotification, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

beforeEach(resetElectron)

describe('the look of a notification', () => {
  const content = {
    title: 'New address',
    body: 'a@like.do',
    actions: [
      { label: 'Undo', run: () => undefined },
      { label: 'Copy', run: () => undefined },
    ],
  }

  it.each([
    ['mac', ['Undo', 'Copy']],
    ['windows', ['Undo', 'Copy']],
    // electron#24333
    ['linux', []],
  ] as const)('on %s has the buttons %j', (platform, labels) => {
    const { actions = [] } = notificationOptions(content, platform)
    expect(actions.map(({ type, text }) => [type, text])).toEqual(labels.map((label) => ['button', label]))
  })

  it('is silent, and disappears by itself', () => {
    expect(notificationOptions(content, 'linux')).toMatchObject({
      title: 'New address',
      body: 'a@like.do',
      silent: true,
      urgency: 'normal',
    })
  })
})

describe('security 23: the text of a notification', () => {
  const content = {
    title: '<b>Work</b> & more',
    body: 'a&b<i>@one.example & <a href="https://evil.example">x</a>',
  }

  it('is escaped if the desktop reads it as markup', () => {
    expect(notificationOptions(content, 'linux')).toMatchObject({
      title: content.title,
      body: 'a&amp;b&lt;i&gt;@one.example &amp; &lt;a href="https://evil.example"&gt;x&lt;/a&gt;',
    })
  })

  it.each(['mac', 'windows'] as const)('is unchanged on %s, which knows no markup', (platform) => {
    expect(notificationOptions(content, platform)).toMatchObject(content)
  })
})

describe('a notification', () => {
  it('runs the button that is pressed', () => {
    const [undo, other, click] = [vi.fn(), vi.fn(), vi.fn()]
    createNotifier('windows')({
      title: 'New address',
      body: 'a@like.do',
      actions: [
        { label: 'Other', run: other },
        { label: 'Undo', run: undo },
      ],
      onClick: click,
    })
    FakeNotification.shown[0]?.press('Undo')
    expect([undo, other, click].map((run) => run.mock.calls.length)).toEqual([1, 0, 0])
  })

  it('runs its action once, however often it is clicked', () => {
    const [undo, click] = [vi.fn(), vi.fn()]
    createNotifier('mac')({
      title: 'New address',
      body: 'a@like.do',
      actions: [{ label: 'Undo', run: undo }],
      onClick: click,
    })
    const [shown] = FakeNotification.shown
    shown?.press('Undo')
    shown?.press('Undo')
    shown?.click()
    expect([undo, click].map((run) => run.mock.calls.length)).toEqual([1, 0])
  })

  it('reports a click, even in the notification centre', () => {
    const onClick = vi.fn()
    createNotifier('mac')({ title: 'Failed', body: 'Name taken', onClick })
    FakeNotification.shown[0]?.leave('timedOut')
    FakeNotification.shown[0]?.click()
    expect(onClick).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['the user dismissed it', (shown: FakeNotification | undefined) => shown?.leave('userCanceled')],
    ['the system refused it', (shown: FakeNotification | undefined) => shown?.fail('not allowed')],
  ])('does nothing any more after %s', (_why, end) => {
    const onClick = vi.fn()
    createNotifier('mac')({ title: 'Failed', body: 'Name taken', onClick })
    const [shown] = FakeNotification.shown
    end(shown)
    shown?.click()
    expect(onClick).not.toHaveBeenCalled()
  })

  it('is removed with the app’s request, once', () => {
    const told = createNotifier('windows')({ title: 'Failed', body: 'Name taken', onClick: vi.fn() })
    expect(FakeNotification.shown).toHaveLength(1)
    told.close()
    told.close()
    expect(FakeNotification.shown).toEqual([])
  })

  it('without actions can be clicked and pressed without an error', () => {
    createNotifier('windows')({ title: 'Failed', body: 'Name taken' })
    expect(() => {
      FakeNotification.shown[0]?.press('Undo')
      FakeNotification.shown[0]?.click()
    }).not.toThrow()
  })

  it.each([
    ['at once', { notificationsRefused: true }],
    ['because it supports none', { notificationsSupported: false }],
  ])('that the system refuses %s is reported to its sender, once', (_how, state) => {
    Object.assign(desktop, state)
    const onRefused = vi.fn()
    createNotifier('mac')({ title: 'New address', body: 'a@like.do', onRefused })
    expect(onRefused).toHaveBeenCalledTimes(1)
  })

  it('that the system refuses later is reported to its sender, once', () => {
    const onRefused = vi.fn()
    createNotifier('mac')({ title: 'New address', body: 'a@like.do', onRefused })
    const [shown] = FakeNotification.shown
    shown?.fail('not allowed')
    shown?.fail('not allowed')
    expect(onRefused).toHaveBeenCalledTimes(1)
  })

  it('is not shown if the system supports none', () => {
    desktop.notificationsSupported = false
    expect(() => createNotifier('linux')({ title: 'New address', body: 'a@like.do' }).close()).not.toThrow()
    expect(FakeNotification.shown).toEqual([])
  })
})
