import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library'
import type { Accessor } from 'solid-js'
import { afterEach, expect, vi } from 'vitest'
import { PopoverScreen } from '../../../src/renderer/popover/popover.tsx'
import type { Snapshot } from '../../../src/shared/views/snapshot.ts'
import type { createPopoverApi } from './popover-api.ts'

/** After each test: an empty page and real timers. */
export function usePopover(): void {
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })
}

/**
 * Shows the popover with the test's interface.
 * @param painted whether its first frame is over.
 */
export function open(
  fake: ReturnType<typeof createPopoverApi>,
  more: Partial<Snapshot> = {},
  painted: Accessor<boolean> = () => true,
): void {
  render(() => <PopoverScreen api={fake.api} snapshot={fake.snapshot(more)} painted={painted} />)
}

// The controls of the popover, as a user finds them.
export const name = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Name or search' })
export const label = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Label' })
export const domain = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Domain' })
/** The domain where it is typed. */
export const typedDomain = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Domain' })
export const account = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Account' })
/** The button of the bar that does what Enter does. */
export const button = (named: string): HTMLElement => screen.getByRole('button', { name: named })
export const createButton = (): HTMLElement => button('Create and copy')
export const canCreate = (): boolean => createButton().getAttribute('aria-disabled') === 'false'

export const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })
/** Presses a key where the focus is. Returns whether the browser may act on it, too. */
export const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })

/** The list of rows. */
export const list = (): HTMLElement => screen.getByRole('listbox', { name: 'Addresses' })
/** All rows. A query by role is too slow for many. */
export const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#rows > [role=option]')]
/** The text of each row. */
export const texts = (): string[] => rows().map(({ textContent }) => textContent)
/** The address of each row; the row that makes one begins with the word Create. */
export const addresses = (): (string | null | undefined)[] =>
  rows().map((row) => row.querySelector('.address')?.textContent)
/** The row that makes an address. */
export const maker = (): HTMLElement =>
  within(list()).getByRole('option', { name: /^(Create|Create practice) / })
/** The row on which Enter acts, which is the one that a screen reader is told of. */
export function marked(): HTMLElement {
  const all = rows().filter((row) => row.getAttribute('aria-selected') === 'true')
  const [row] = all
  if (row === undefined || all.length > 1) throw new Error(`${all.length} rows are marked`)
  expect(name().getAttribute('aria-activedescendant')).toBe(row.id)
  return row
}
/** The row of an address. */
export const rowOf = (address: string): HTMLElement => {
  const row = rows().find((each) => each.querySelector('.address')?.textContent === address)
  if (row === undefined) throw new Error(`No row has ${address}`)
  return row
}
/** The row of the address that was just made, which is the first and marked. */
export const result = (): Promise<HTMLElement> =>
  waitFor(() => {
    const [first] = rows()
    if (!first?.classList.contains('made')) throw new Error('No address was just made')
    expect(marked()).toBe(first)
    return first
  })

/** The last announcement to screen readers. */
export const said = (): string | undefined => screen.getAllByRole('status').at(-1)?.textContent?.trim()
export const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)
/** Waits until every request so far is answered. */
export const answered = () => new Promise((done) => setTimeout(done))
