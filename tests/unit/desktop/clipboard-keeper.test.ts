import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createClipboardKeeper } from '../../../src/main/desktop/clipboard-keeper.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A keeper on a clipboard of the test. `tells` is whether the system reports the content of the clipboard. */
function start(options: { readonly tells?: boolean; readonly seconds?: number } = {}) {
  const { tells = true, seconds = 0 } = options
  const desktop: { clipboard: string; refuses?: FailureReason | undefined; waits?: Promise<void> } = {
    clipboard: '',
  }
  const copied: (number | undefined)[] = []
  const keeper = createClipboardKeeper({
    shell: {
      async writeClipboard(text) {
        await desktop.waits
        if (desktop.refuses === undefined) desktop.clipboard = text
        return desktop.refuses
      },
      async clearClipboard(text) {
        if (desktop.clipboard === text) desktop.clipboard = ''
      },
      holdsClipboard: async (text) => (tells ? desktop.clipboard === text : undefined),
    },
    clearAfterSeconds: () => seconds,
    onCopied: (id) => copied.push(id),
    onCopy: () => undefined,
    now: Date.now,
  })
  return { keeper, desktop, copied }
}

it('reports each change of the address on the clipboard once', async () => {
  const { keeper, copied } = start()
  await keeper.copy('a@like.do', 1)
  await keeper.copy('a@like.do', 1)
  await keeper.copy('b@like.do', 2)
  expect(copied).toEqual([1, 2])
  expect(keeper.copiedId()).toBe(2)
})

it.each([
  [
    'another text of the app',
    (keeper: ReturnType<typeof start>['keeper']) => keeper.copyText('aliasmith --new'),
  ],
  ['an address that is in no book', (keeper: ReturnType<typeof start>['keeper']) => keeper.copy('c@like.do')],
  ['undoing the address', (keeper: ReturnType<typeof start>['keeper']) => keeper.forget('a@like.do')],
])('reports no address after %s', async (_what, act) => {
  const { keeper, copied } = start()
  await keeper.copy('a@like.do', 1)
  await act(keeper)
  expect(copied).toEqual([1, undefined])
})

it('keeps the address on the clipboard when another address is undone', async () => {
  const { keeper, copied } = start()
  await keeper.copy('a@like.do', 1)
  await keeper.forget('b@like.do')
  expect(copied).toEqual([1])
})

it('notices another program’s copy when a window appears', async () => {
  const { keeper, desktop, copied } = start()
  await keeper.copy('a@like.do', 1)
  await keeper.look()
  expect(copied).toEqual([1])
  desktop.clipboard = 'something else'
  await keeper.look()
  expect(copied).toEqual([1, undefined])
})

it('reports no address when a window appears, if the system cannot read the clipboard', async () => {
  const { keeper, copied } = start({ tells: false })
  await keeper.copy('a@like.do', 1)
  await keeper.look()
  expect(copied).toEqual([1, undefined])
})

it('reports no address after two minutes without a check', async () => {
  const { keeper, copied } = start()
  await keeper.copy('a@like.do', 1)
  await vi.advanceTimersByTimeAsync(100_000)
  await keeper.look()
  await vi.advanceTimersByTimeAsync(115_000)
  expect(copied).toEqual([1])
  await vi.advanceTimersByTimeAsync(6_000)
  expect(copied).toEqual([1, undefined])
})

it('reports no address after the time to clear the clipboard is over', async () => {
  const { keeper, desktop, copied } = start({ seconds: 30 })
  await keeper.copy('a@like.do', 1)
  await vi.advanceTimersByTimeAsync(36_000)
  expect(desktop.clipboard).toBe('')
  expect(copied).toEqual([1, undefined])
})

it('after a refused copy leaves the clipboard as it is, and reports nothing uncertain', async () => {
  for (const tells of [true, false]) {
    const { keeper, desktop, copied } = start({ tells })
    await keeper.copy('a@like.do', 1)
    desktop.refuses = 'clipboard-failed'
    expect(await keeper.copy('b@like.do', 2)).toBe('clipboard-failed')
    expect(copied).toEqual(tells ? [1] : [1, undefined])
  }
})

it('runs copies one after another, and reports the last one', async () => {
  const written: string[] = []
  let slow = 20
  const copied: (number | undefined)[] = []
  const keeper = createClipboardKeeper({
    shell: {
      writeClipboard: (text) =>
        new Promise((resolve) => {
          setTimeout(() => {
            written.push(text)
            resolve(undefined)
          }, slow)
          slow = 0
        }),
      clearClipboard: async () => undefined,
      holdsClipboard: async () => undefined,
    },
    clearAfterSeconds: () => 0,
    onCopied: (id) => copied.push(id),
    onCopy: () => undefined,
    now: Date.now,
  })
  const both = Promise.all([keeper.copy('a@like.do', 1), keeper.copy('b@like.do', 2)])
  await vi.advanceTimersByTimeAsync(100)
  await both
  expect(written.at(-1)).toBe('b@like.do')
  expect(copied).toEqual([1, 2])
})

it('keeps an address that was copied while the time of the former one ran out', async () => {
  const { keeper, desktop, copied } = start({ seconds: 30 })
  await keeper.copy('a@like.do', 1)
  await vi.advanceTimersByTimeAsync(29_999)
  const slow = Promise.withResolvers<void>()
  desktop.waits = slow.promise
  const copying = keeper.copy('b@like.do', 2)
  await vi.advanceTimersByTimeAsync(1)
  slow.resolve()
  await copying
  await vi.advanceTimersByTimeAsync(1_000)
  expect(desktop.clipboard).toBe('b@like.do')
  expect(copied).toEqual([1, 2])
})
