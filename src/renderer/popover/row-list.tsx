import { createEffect, createMemo, type JSX } from 'solid-js'
import type { AddressEntry } from '../../shared/views/address.ts'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { PartsInLine } from '../ui/parts-in-line.tsx'
import { visibleText } from '../ui/visible-text.ts'
import type { Popover } from './create-popover.ts'
import { making, type Row } from './create-rows.ts'
import { keptRows } from './kept-rows.ts'
import { locale, t, told } from './words.ts'

/** The rows of the first frame, as many as the window has room for. */
const firstRows = 8

/** The distance from its end, in pixels, at which the list loads more. */
const nearEnd = 200

/** Making a format takes longer than drawing all rows, so each is made once, after the first frame. */
const formats: Record<string, Intl.DateTimeFormat> = {}

/** The time of today, the day of this year, or the month of another year. */
function shortTime(time: number): string {
  const [then, now] = [new Date(time), new Date()]
  const isToday = then.toDateString() === now.toDateString()
  const far: Intl.DateTimeFormatOptions =
    then.getFullYear() === now.getFullYear() ? { day: 'numeric' } : { year: 'numeric' }
  const options: Intl.DateTimeFormatOptions = isToday ? { timeStyle: 'short' } : { ...far, month: 'short' }
  // A format keeps the time zone in which it was made, and a computer travels.
  const kind = locale() + Object.keys(options) + then.getTimezoneOffset()
  const format = formats[kind] ?? new Intl.DateTimeFormat(locale(), options)
  formats[kind] = format
  return format.format(then)
}

/** The rows below the field: the one that makes an address, and the addresses of the book. */
export function RowList(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const {
    account,
    accounts,
    act,
    creation,
    doubted,
    draft,
    list,
    nameProblem,
    openActions,
    painted,
    provider,
    rows,
    shown,
  } = popover
  // A memo: the text of a row is drawn anew only if it changes, or a press of the mouse on it would be lost.
  const markOf = ({ key }: Row) => createMemo(() => rows.marked()?.key === key)
  const option = (
    { key, entry }: Row,
    isMarked: () => boolean,
    icon: () => string,
    text: JSX.Element,
    end: () => JSX.Element,
  ) => {
    let element: HTMLDivElement | undefined
    createEffect(() => {
      if (isMarked()) element?.scrollIntoView?.({ block: 'nearest' })
    })
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its keys act on the marked row
      // biome-ignore lint/a11y/useFocusableInteractive: the same
      <div
        ref={(drawn) => {
          element = drawn
        }}
        id={`row-${key}`}
        role="option"
        aria-selected={isMarked()}
        aria-disabled={key === making && (!!nameProblem() || creation.secondsLeft() > 0)}
        class={`${entry?.state ?? ''} ${entry && creation.result()?.entry.id === entry.id ? 'made' : ''}`}
        // The field keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => act(key)}
        onContextMenu={(event) => {
          event.preventDefault()
          rows.choose(key)
          openActions()
        }}
      >
        <span class="icon">{icon() && <Icon path={icon()} />}</span>
        <div class="text">{text}</div>
        <span class="end small quiet">{end()}</span>
      </div>
    )
  }

  /** The row that makes an address shows it as it will be, or the reason why it cannot be made. */
  const maker = (row: Row) => {
    const what = () => (provider()?.receivesMail === false ? 'makePractice' : 'make')
    const reason = () => {
      const found = nameProblem()
      return found ? told(found) : (draft.problems().name?.message ?? draft.offer()?.note)
    }
    const isMarked = markOf(row)
    return option(
      row,
      isMarked,
      () => icons.plus,
      <>
        <p class="address">
          {t(what())}{' '}
          <bdi dir="ltr">
            <b>{visibleText(`${draft.offer()?.head ?? ''}${draft.name()}`)}</b>
            {draft.offer()?.ending ?? `@${draft.domain()}`}
          </bdi>
        </p>
        <p id="name-problem" class={nameProblem() ? 'problem' : 'small quiet'}>
          {reason()}
        </p>
      </>,
      () => popover.cap('↵', !isMarked()),
    )
  }

  const address = (row: Row, entry: AddressEntry) => {
    const { accountName, createdAt, destination, id, label, pinned, says, state, wanted } = entry
    const isMarked = markOf(row)
    const details = (): readonly string[] =>
      [
        state === 'active' ? (wanted ? t('perhaps', t(wanted)) : '') : t(says),
        label,
        accounts().length > 1 || accountName !== account()?.nickname ? accountName : '',
        isMarked() && state === 'active' && destination ? t('forwardsTo', destination) : '',
      ].filter(Boolean)
    const end = () => {
      if (creation.copiedId() === id) return <b class="copied">{t('copied')}</b>
      const made = creation.result()
      if (made?.entry.id === id && !made.copied && !made.copyOff) return t('notCopied')
      if (state !== 'active' && doubted() === id) return t('copyDeleted')
      // The day may have changed while the popover was hidden.
      shown()
      return painted() && shortTime(createdAt)
    }
    return option(
      row,
      isMarked,
      () => (creation.copiedId() === id ? icons.check : pinned ? icons.pin : ''),
      <>
        <p class="address">
          <bdi dir="ltr">{visibleText(entry.address)}</bdi>
        </p>
        <p class="small quiet">
          <PartsInLine parts={details()} />
        </p>
      </>,
      end,
    )
  }

  const drawn = keptRows(
    () => rows.all().slice(0, painted() ? undefined : firstRows),
    (row) =>
      row.entry
        ? address(row, row.entry)
        : row.handle
          ? option(
              row,
              markOf(row),
              () => icons.plus,
              <p class="address">
                {t('takeHandle')} <bdi dir="ltr">{row.handle}</bdi>
              </p>,
              () => '',
            )
          : maker(row),
  )
  const nothing = () => {
    if (!list.isCurrent()) return ''
    if (list.hint() || list.entries().length) return list.hint()
    return draft.text() ? t('nothingFound') : creation.failure() ? '' : t('nothingMade')
  }
  return (
    <>
      <div
        id="rows"
        role="listbox"
        aria-label={t('addresses')}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          if (scrollHeight - scrollTop - clientHeight < nearEnd) list.more()
        }}
      >
        {drawn()}
      </div>
      <p class="nothing quiet small">{nothing()}</p>
    </>
  )
}
