import { createSignal, type JSX, onCleanup } from 'solid-js'
import type { AddressEntry } from '../../shared/views/address.ts'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { PartsInLine } from '../ui/parts-in-line.tsx'
import { pressedKey } from '../ui/pressed-key.ts'
import { relativeTime } from '../ui/relative-time.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { Popover } from './create-popover.ts'
import { keptRows } from './kept-rows.ts'
import { t } from './words.ts'

/** The distance from its end, in pixels, at which the list loads more. */
const nearEnd = 200

/** The row to which each key moves from a row among `count`; the search box is row -1. */
const moves: Readonly<Record<string, (row: number, count: number) => number>> = {
  ArrowDown: (row, count) => Math.min(row + 1, count - 1),
  ArrowUp: (row) => row - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** All addresses, newest first, to search and copy again. */
export function RecentList(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const { creation, recent } = popover
  const [active, setActive] = createSignal(0)
  const [now, setNow] = createSignal(Date.now())
  const clock = setInterval(() => setNow(Date.now()), 30_000)
  onCleanup(() => clearInterval(clock))
  let part: HTMLElement | undefined
  const go = (row: number): void => part?.querySelectorAll<HTMLElement>('input, button')[row + 1]?.focus()
  const row = (entry: AddressEntry): JSX.Element => {
    const { accountName, address, createdAt, id, label, state, wanted } = entry
    const gone = state !== 'active'
    const off = state === 'off'
    const [sure, setSure] = createSignal(!gone)
    const details = (): readonly string[] =>
      [
        gone ? t(state) : wanted ? `${t(wanted)}?` : '',
        label,
        popover.accounts().length > 1 ? accountName : '',
        relativeTime(createdAt, now()) ?? t('justNow'),
      ].filter(Boolean)
    const outcome = () => (creation.copiedId() === id ? t('copied') : gone && sure() && t('copyDeleted'))
    return (
      <li classList={{ gone, off }}>
        <p class="address">
          <bdi dir="ltr">{visibleText(address)}</bdi>
        </p>
        <p class="small quiet">
          <PartsInLine parts={details()} />
        </p>
        <span class="outcome small">{outcome()}</span>
        <button
          type="button"
          class="plain icon"
          aria-label={t('copyAddress', address)}
          tabindex={recent.entries()[active()]?.id === id ? 0 : -1}
          onFocus={() => setActive(recent.entries().findIndex((other) => other.id === id))}
          onClick={() => {
            if (sure()) void creation.copy(entry)
            else creation.announce(t('copyDeleted'))
            setSure(true)
          }}
        >
          <Icon path={icons.copy} />
        </button>
      </li>
    )
  }
  const rows = keptRows(recent.entries, row)
  const nothing = () =>
    recent.query() ? t('nothingFound') : popover.account() && !creation.failure() && t('nothingMade')
  return (
    <div
      class="recent"
      ref={(element) => {
        part = element
      }}
    >
      {(recent.entries().length > 0 || recent.query()) && (
        <div class="picker search">
          <Icon path={icons.search} />
          <input
            aria-label={t('search')}
            placeholder={t('search')}
            spellcheck="false"
            value={recent.query()}
            onInput={(event) => {
              setActive(0)
              recent.search(event.currentTarget.value)
            }}
            onKeyDown={(event) => {
              if (pressedKey(event) !== 'ArrowDown') return
              event.preventDefault()
              go(active())
            }}
          />
        </div>
      )}
      {recent.entries().length > 0 ? (
        <ul
          aria-label={t('recent')}
          onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
            if (scrollHeight - scrollTop - clientHeight < nearEnd) recent.more()
          }}
          onKeyDown={(event) => {
            const move = moves[pressedKey(event)]
            if (!move) return
            event.preventDefault()
            go(move(active(), recent.entries().length))
          }}
        >
          {rows()}
        </ul>
      ) : (
        <p class="nothing quiet small">{nothing()}</p>
      )}
    </div>
  )
}
