import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { EventStreams, PageKind } from '../../../src/main/shell/preview/event-streams.ts'
import { createPreviewShell } from '../../../src/main/shell/preview/preview-shell.ts'
import type { PreviewDesktop } from '../../../src/shared/views/preview-desktop.ts'
import { loadWords } from '../../../src/shared/words/words.ts'

/** Streams that keep messages instead of sending them. */
function createFakeStreams() {
  const open = new Set<PageKind>()
  const sent: { kind: PageKind; event: string; payload: unknown }[] = []
  const listeners: ((kind: PageKind) => void)[] = []
  const removedListeners: ((kind: PageKind) => void)[] = []
  const streams: EventStreams = {
    add: () => undefined,
    lastId: () => sent.length,
    has: (kind) => open.has(kind),
    send: (kind, event, payload) => sent.push({ kind, event, payload: structuredClone(payload) }),
    onAdded: (listener) => listeners.push(listener),
    onRemoved: (listener) => removedListeners.push(listener),
    end: () => open.clear(),
  }
  return {
    streams,
    sent,
    opens(kind: PageKind) {
      open.add(kind)
      for (const listener of listeners) listener(kind)
    },
    closes(kind: PageKind) {
      open.delete(kind)
      for (const listener of removedListeners) listener(kind)
    },
  }
}

let fake = createFakeStreams()
let preview = createPreviewShell({ platform: 'linux', streams: fake.streams, quit: () => undefined })
const shown = vi.fn()

beforeEach(() => {
  fake = createFakeStreams()
  preview = createPreviewShell({ platform: 'linux', streams: fake.streams, quit: () => undefined })
  shown.mockReset()
  preview.shell.onPopoverShown(shown)
})

/** The desktop as the page should draw it. */
function drawn(): PreviewDesktop {
  const last = fake.sent.findLast(({ event }) => event === 'desktop')
  // The shell under test sends this, and its type is known.
  return last?.payload as PreviewDesktop
}

describe('the size of text', () => {
  it('reaches every window and the desktop that frames the popover, at once and when they are opened', () => {
    preview.shell.setTextSize(150)
    expect(drawn().textSize).toBe(150)
    for (const kind of ['popover', 'settings'] as const) {
      expect(fake.sent).toContainEqual({ kind, event: 'textSize', payload: 150 })
      fake.opens(kind)
      expect(fake.sent.at(-1)).toEqual({ kind, event: 'textSize', payload: 150 })
    }
  })

  it('is stepped by the keys of a window', () => {
    const stepped = vi.fn()
    preview.shell.onTextSizeStep(stepped)
    preview.perform({ do: 'step-text-size', step: 'larger' })
    expect(stepped).toHaveBeenCalledExactlyOnceWith('larger')
  })
})

test('the desktop speaks the language of the app, also on a page that opens later', async () => {
  const spoken = () => fake.sent.filter(({ event }) => event === 'language').map(({ payload }) => payload)
  preview.shell.setLanguage('de')
  fake.opens('desktop')
  expect(spoken()).toEqual(['de', 'de'])
  await loadWords('de')
  preview.shell.openLink('https://example.com/')
  expect(drawn().notifications[0]).toMatchObject({ title: 'Ein Link' })
  await loadWords('en')
})

describe('the popover of the preview', () => {
  it('opens and closes by the tray icon', () => {
    preview.perform({ do: 'toggle-popover' })
    expect(drawn().popoverVisible).toBe(true)
    preview.perform({ do: 'toggle-popover' })
    expect(drawn().popoverVisible).toBe(false)
  })

  it('is open from the start if it is meant to be, and counts as shown once its page is there', () => {
    const streams = createFakeStreams()
    const open = createPreviewShell({
      platform: 'linux',
      streams: streams.streams,
      opensPopover: true,
      quit: () => undefined,
    })
    open.shell.onPopoverShown(shown)
    streams.opens('desktop')
    expect(streams.sent.at(-1)?.payload).toMatchObject({ popoverVisible: true })
    expect(shown).not.toHaveBeenCalled()
    streams.opens('popover')
    expect(shown).toHaveBeenCalledTimes(1)
    open.perform({ do: 'toggle-popover' })
    streams.closes('desktop')
    streams.opens('desktop')
    expect(streams.sent.at(-1)?.payload).toMatchObject({ popoverVisible: false })
  })

  it('counts as shown when the page reports it as visible, once', () => {
    fake.opens('desktop')
    fake.opens('popover')
    preview.shell.showPopover()
    expect(shown).not.toHaveBeenCalled()
    preview.perform({ do: 'popover-shown' })
    preview.perform({ do: 'popover-shown' })
    expect(shown).toHaveBeenCalledTimes(1)
  })

  it('counts as shown only when its page receives messages', () => {
    fake.opens('desktop')
    preview.shell.showPopover()
    preview.perform({ do: 'popover-shown' })
    expect(shown).not.toHaveBeenCalled()
    fake.opens('popover')
    expect(shown).toHaveBeenCalledTimes(1)
  })

  it('counts as shown at once if it is in a tab of its own', () => {
    fake.opens('popover')
    preview.shell.showPopover()
    expect(shown).toHaveBeenCalledTimes(1)
  })

  it('hides when it loses the focus, unless it is held', () => {
    preview.shell.showPopover()
    preview.shell.holdPopover(true)
    preview.perform({ do: 'popover-blurred' })
    expect(drawn().popoverVisible).toBe(true)
    preview.shell.holdPopover(false)
    preview.perform({ do: 'popover-blurred' })
    expect(drawn().popoverVisible).toBe(false)
  })
})

describe('a tab of the popover', () => {
  const isVisible = () => preview.shell.isPopoverVisible()

  it('is visible from its opening, if there is no desktop page', async () => {
    expect(isVisible()).toBe(false)
    expect(await preview.whileOpening(async () => isVisible())).toBe(true)
    await expect(preview.whileOpening(async () => Promise.reject(new Error('a bug')))).rejects.toThrow(
      'a bug',
    )
    expect(isVisible()).toBe(false)
    fake.opens('popover')
    expect(isVisible()).toBe(true)
  })

  it('in the frame of the desktop is visible only if that shows it', async () => {
    fake.opens('desktop')
    expect(await preview.whileOpening(async () => isVisible())).toBe(false)
  })
})

describe('the desktop of the preview', () => {
  it('shows the clipboard to a page that is loaded later', async () => {
    await preview.shell.writeClipboard('amber@practice.invalid')
    fake.sent.length = 0
    fake.opens('desktop')
    expect(drawn().clipboard).toBe('amber@practice.invalid')
  })

  it('runs the present action of a hotkey', () => {
    const [before, after] = [vi.fn(), vi.fn()]
    preview.shell.bindHotkey('newAddress', 'Alt+N', before)
    preview.shell.bindHotkey('newAddress', 'Alt+M', after)
    preview.perform({ do: 'press-hotkey', hotkey: 'newAddress' })
    preview.perform({ do: 'press-hotkey', hotkey: 'openPopover' })
    expect(drawn().hotkeys).toEqual({ newAddress: 'Alt+M' })
    expect(before).not.toHaveBeenCalled()
    expect(after).toHaveBeenCalledTimes(1)
  })

  it('refuses a combination of another program or of the other hotkey, and keeps the former', () => {
    const hotkeys = { taken: ['Alt+Shift+X'], requested: false }
    preview = createPreviewShell({ platform: 'linux', streams: fake.streams, hotkeys, quit: () => undefined })
    preview.shell.bindHotkey('newAddress', 'Alt+Shift+N', vi.fn())
    expect(preview.shell.bindHotkey('newAddress', 'Alt+Shift+X', vi.fn())).toBe(false)
    expect(preview.shell.bindHotkey('openPopover', 'Alt+Shift+N', vi.fn())).toBe(false)
    expect(drawn().hotkeys).toEqual({ newAddress: 'Alt+Shift+N' })
    preview.shell.unbindHotkey('newAddress')
    expect(drawn().hotkeys).toEqual({})
  })

  it('runs no hotkey while hotkeys are suspended', () => {
    const run = vi.fn()
    preview.shell.bindHotkey('newAddress', 'Alt+Shift+N', run)
    preview.shell.suspendHotkeys(true)
    preview.perform({ do: 'press-hotkey', hotkey: 'newAddress' })
    expect(run).not.toHaveBeenCalled()
    preview.shell.suspendHotkeys(false)
    preview.perform({ do: 'press-hotkey', hotkey: 'newAddress' })
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('reports that the last page of the settings closed', () => {
    const gone = vi.fn()
    preview.shell.onSettingsClosed(gone)
    fake.opens('settings')
    fake.opens('popover')
    fake.closes('popover')
    expect(gone).not.toHaveBeenCalled()
    fake.closes('settings')
    expect(gone).toHaveBeenCalledTimes(1)
  })

  it('runs a button of a notification once and takes the notification away', () => {
    const [undo, open] = [vi.fn(), vi.fn()]
    preview.shell.notify({
      title: 'Made',
      body: 'a@b.c',
      actions: [{ label: 'Undo', run: undo }],
      onClick: open,
    })
    const [notification] = drawn().notifications
    expect(notification).toMatchObject({ title: 'Made', body: 'a@b.c', actions: ['Undo'], clickable: true })
    const click = { do: 'click-notification', id: notification?.id ?? 0 } as const
    preview.perform({ ...click, action: 0 })
    preview.perform({ ...click, action: 0 })
    preview.perform(click)
    expect(undo).toHaveBeenCalledTimes(1)
    expect(open).not.toHaveBeenCalled()
    expect(drawn().notifications).toEqual([])
  })

  it('shows a link instead of opening it', () => {
    preview.shell.openLink('https://example.com/')
    expect(drawn().notifications[0]).toMatchObject({
      body: 'Would open https://example.com/',
      link: 'https://example.com/',
    })
  })

  it('runs only menu lines that exist and are enabled, also in submenus', () => {
    const [on, off, chosen] = [vi.fn(), vi.fn(), vi.fn()]
    preview.shell.setTrayMenu([
      { label: 'On', run: on },
      { separator: true },
      { label: 'Off', enabled: false, run: off },
      { label: 'More', submenu: [{ label: 'This one', checked: true, run: chosen }] },
    ])
    for (const path of [[0], [1], [2], [3], [4], [0, 0], [3, 1], [3, 0]]) {
      preview.perform({ do: 'press-tray-item', path })
    }
    expect([on, off, chosen].map((run) => run.mock.calls.length)).toEqual([1, 0, 1])
    expect(drawn().trayMenu).toEqual([
      { kind: 'item', label: 'On', enabled: true },
      { kind: 'separator' },
      { kind: 'item', label: 'Off', enabled: false },
      {
        kind: 'submenu',
        label: 'More',
        items: [{ kind: 'item', label: 'This one', enabled: true, checked: true }],
      },
    ])
  })

  it('removes a notification when the app does', () => {
    const told = preview.shell.notify({ title: 'Failed', body: 'No answer' })
    preview.shell.notify({ title: 'Made', body: 'a@b.c' })
    told.close()
    told.close()
    expect(drawn().notifications.map(({ title }) => title)).toEqual(['Made'])
  })

  it('shows the state of the tray', () => {
    preview.shell.setTrayState('busy')
    preview.shell.setTrayTooltip('making an address')
    expect(drawn()).toMatchObject({ trayState: 'busy', trayTooltip: 'making an address' })
  })

  it('requests the settings window from its page, or the popover if there is no desktop', () => {
    fake.opens('popover')
    preview.shell.showSettings()
    fake.opens('desktop')
    preview.shell.showSettings()
    const asked = fake.sent.filter(({ event }) => event === 'openSettings')
    expect(asked.map(({ kind }) => kind)).toEqual(['popover', 'desktop'])
  })

  it('sends an event only to the windows that the contract names', () => {
    preview.shell.send('popover', 'settingsPlaced', { page: 'about' })
    preview.shell.send('settings', 'settingsPlaced', { page: 'about' })
    const heard = fake.sent.filter(({ event }) => event === 'settingsPlaced')
    expect(heard.map(({ kind }) => kind)).toEqual(['settings'])
  })
})
