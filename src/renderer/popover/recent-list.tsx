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
  let search: HTMLInputElement | undefined
  let list: HTMLUListElement | undefined
  const go = (row: number): void => {
    const target = row < 0 ? search : list?.querySelectorAll('button')[row]
    target?.focus()
  }
  const rows = keptRows(recent.entries, (entry) => (
    <Row
      entry={entry}
      popover={popover}
      now={now()}
      active={recent.entries()[active()]?.id === entry.id}
      onFocus={() => setActive(recent.entries().findIndex(({ id }) => id === entry.id))}
    />
  ))
  return (
    <div class="recent">
      {(recent.entries().length > 0 || recent.query()) && (
        <div class="search">
          <Icon path={icons.search} />
          <input
            ref={(element) => {
              search = element
            }}
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
          ref={(element) => {
            list = element
          }}
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
        <p class="nothing quiet small">
          {recent.query() ? t('nothingFound') : popover.account() && !creation.failure() && t('nothingMade')}
        </p>
      )}
    </div>
  )
}

function Row(props: {
  entry: AddressEntry
  popover: Popover
  now: number
  active: boolean
  onFocus: () => void
}): JSX.Element {
  const { accounts, creation } = props.popover
  const entry = props.entry
  const { accountName, address, createdAt, id, label } = entry
  const gone = entry.state !== 'active'
  const [sure, setSure] = createSignal(!gone)
  const details = (): readonly string[] =>
    [
      gone ? t(entry.state) : entry.wanted ? `${t(entry.wanted)}?` : '',
      label,
      accounts().length > 1 ? accountName : '',
      relativeTime(createdAt, props.now) ?? t('justNow'),
    ].filter(Boolean)
  return (
    <li classList={{ gone, off: entry.state === 'off' }}>
      <p class="address">
        <bdi dir="ltr">{visibleText(address)}</bdi>
      </p>
      <p class="small quiet">
        <PartsInLine parts={details()} />
      </p>
      <span class="outcome small">
        {creation.copiedId() === id ? t('copied') : gone && sure() && t('copyDeleted')}
      </span>
      <button
        type="button"
        class="plain icon"
        aria-label={t('copyAddress', address)}
        tabindex={props.active ? 0 : -1}
        onFocus={() => props.onFocus()}
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
