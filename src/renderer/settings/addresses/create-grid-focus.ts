import { createEffect, createMemo, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { AddressPageState } from './create-address-page.ts'
import { columns } from './grid-head.tsx'
import { rowsInView } from './rows-in-view.ts'

/** A row's height relative to the text size, so that both grow together. */
const rowHeightRem = 3.5

/** The column of the addresses, which has the focus at first. */
const nameColumn = columns.indexOf('name')

/** The rows to draw, and the cell that has the focus or gets it by the Tab key. Row -1 is the head of the grid. */
export function createGridFocus(page: AddressPageState, total: () => number) {
  let scroller: HTMLDivElement | undefined
  let hadFocus = false
  let anchor = 0
  // A range keeps the row where it began, while the focus moves on.
  let isExtending = false
  const rowHeight =
    rowHeightRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16')
  const [top, setTop] = createSignal(0)
  const [height, setHeight] = createSignal(600)
  const [row, setRow] = createSignal(0)
  const [column, setColumn] = createSignal(nameColumn)
  const seen = createMemo(
    () => rowsInView({ top: top(), height: height(), rowHeight, count: total() }),
    undefined,
    { equals: (a, b) => a.first === b.first && a.last === b.last },
  )
  const current = () => Math.min(row(), total() - 1)
  /** The drawn rows. They always include the current row, in its order. */
  const drawn = createMemo(() => {
    const { first, last } = seen()
    const rows = Array.from({ length: last - first }, (_, index) => first + index)
    if (current() >= 0 && current() < first) rows.unshift(current())
    else if (current() >= last) rows.push(current())
    return rows
  })

  /** Changes when the drawn rows or the current entry change. Notes the focus before the screen changes. */
  const held = createMemo(() => {
    hadFocus = scroller?.contains(document.activeElement) === true
    return [drawn(), page.at(current())]
  })

  const cell = (at: number) =>
    scroller?.querySelector<HTMLElement>(`[data-row="${current()}"] [data-column="${at}"]`)

  function focusCurrent(): void {
    // A row that is still loading takes the focus itself until its cells exist.
    const target = cell(column()) ?? scroller?.querySelector<HTMLElement>(`[data-row="${current()}"]`)
    target?.focus({ preventScroll: true })
  }

  function goTo(next: number): void {
    const target = Math.max(-1, Math.min(next, total() - 1))
    setRow(target)
    if (scroller === undefined) return
    const begin = Math.max(0, target) * rowHeight
    if (begin < scroller.scrollTop) scroller.scrollTop = begin
    else if (begin + rowHeight > scroller.scrollTop + height())
      scroller.scrollTop = begin + rowHeight - height()
    setTop(scroller.scrollTop)
    focusCurrent()
  }

  onMount(() => {
    if (scroller === undefined || typeof ResizeObserver === 'undefined') return
    const head = scroller.querySelector<HTMLElement>('.address-heads')
    const observer = new ResizeObserver(() =>
      setHeight((scroller?.clientHeight ?? 0) - (head?.offsetHeight ?? 0)),
    )
    observer.observe(scroller)
    onCleanup(() => observer.disconnect())
  })
  createEffect(() => page.see(seen().first, seen().last))
  createEffect(
    on(held, () => {
      const { activeElement } = document
      // The focus is lost if its row was moved, unloaded or removed at the end. A row that has loaded passes it on to its
      // cell.
      const isLost = hadFocus && activeElement === document.body
      if (isLost || activeElement?.getAttribute('data-row') === String(current())) focusCurrent()
    }),
  )
  createEffect(
    on(
      page.filter,
      () => {
        anchor = 0
        // The head keeps the focus when it sorts.
        setRow((former) => Math.min(former, 0))
        setTop(0)
        if (scroller !== undefined) scroller.scrollTop = 0
      },
      { defer: true },
    ),
  )

  return {
    rowHeight,
    drawn,
    /** The current row: it has the focus, or had it last. */
    current,
    column,
    screen: () => Math.max(1, Math.floor(height() / rowHeight) - 1),
    setScroller(element: HTMLDivElement): void {
      scroller = element
    },
    onScroll: (event: { readonly currentTarget: HTMLElement }) => void setTop(event.currentTarget.scrollTop),
    focusCurrent,
    /** The button of the current row's menu. */
    menuButton: () => cell(columns.indexOf('actions')) ?? undefined,
    /** Notes the cell that took the focus. */
    take(toRow: number, toColumn: number): void {
      if (!isExtending) anchor = Math.max(0, toRow)
      setRow(toRow)
      setColumn(toColumn)
    },
    goTo,
    goToColumn(move: 'next' | 'previous' | 'first' | 'last'): void {
      const step = move === 'next' || move === 'first' ? 1 : -1
      const from = move === 'first' ? -1 : move === 'last' ? columns.length : column()
      for (let at = from + step; at >= 0 && at < columns.length; at += step) {
        // A narrow window does not show every column; the row keeps cells that are not drawn yet.
        if (cell(at)?.offsetParent === null) continue
        setColumn(at)
        focusCurrent()
        return
      }
    },
    /** Selects from where the last selection began up to a row, and goes there. */
    extendTo(to: number): void {
      const target = Math.max(0, Math.min(to, total() - 1))
      isExtending = true
      void page.selectRange(anchor, target)
      goTo(target)
      isExtending = false
    },
  }
}
