import { afterEach, expect, test } from 'vitest'
import type { NoticeToShow } from '../../../src/main/base/notice-to-show.ts'
import { followDesktop } from '../../../src/main/desktop/follow-desktop.ts'
import { noLog } from '../../../src/main/log/log.ts'
import type { Platform, Trouble } from '../../../src/main/shell/shell.ts'
import { languages } from '../../../src/shared/words/language.ts'
import { loadWords, words } from '../../../src/shared/words/words.ts'

afterEach(() => loadWords('en'))

const nothing = () => undefined

/** The hint of the notice that a window stopped and stays closed. */
function hintOn(platform: Platform): string | undefined {
  const notices: NoticeToShow[] = []
  let report: (trouble: Trouble) => void = nothing
  followDesktop({
    shell: {
      platform,
      onResume: nothing,
      isOnline: () => true,
      onTrouble: (listener) => {
        report = listener
      },
      notify: () => ({ close: nothing }),
    },
    log: noLog,
    notices: { add: (notice) => void notices.push(notice) },
    clock: { catchUp: nothing },
    accountsChanged: nothing,
    accounts: () => [],
    settleOpen: async () => undefined,
    refreshDomains: async () => undefined,
    fillReserves: nothing,
    reconsiderClipboard: nothing,
    follow: nothing,
  })()
  report({ kind: 'window-gone', what: 'popover', reason: 'crashed', rebuilt: false })
  return notices[0]?.say()[1]
}

test.each([
  ['mac', 'from the menu bar'],
  ['windows', 'from the tray'],
  ['linux', 'from the tray'],
] as const)('on %s, a notice says “%s”', (platform, where) => {
  expect(hintOn(platform)).toContain(where)
})

test.each(languages)('in the language %s, macOS has another word than the tray', async (language) => {
  await loadWords(language)
  expect(hintOn('mac')).not.toBe(hintOn('linux'))
  const { refused } = words().desktop.notices.hotkey
  expect(refused('Name', true)[1]).not.toBe(refused('Name', false)[1])
})
