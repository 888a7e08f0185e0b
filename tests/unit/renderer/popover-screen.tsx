import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, vi } from 'vitest'
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

/** Shows the popover with the test's interface. */
export function open(fake: ReturnType<typeof createPopoverApi>, more: Partial<Snapshot> = {}): void {
  render(() => <PopoverScreen api={fake.api} snapshot={fake.snapshot(more)} />)
}

// The controls of the popover, as a user finds them.
export const name = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Name' })
export const label = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Label' })
export const domain = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Domain' })
export const account = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Account' })
export const createButton = (): HTMLElement => screen.getByRole('button', { name: 'Create and copy' })
export const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } })
export const result = () => screen.findByRole('region', { name: 'New address' })
