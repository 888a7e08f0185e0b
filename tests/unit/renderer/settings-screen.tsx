import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll } from 'vitest'
import { loadAccountForm } from '../../../src/renderer/settings/accounts/load-account-form.ts'
import { SettingsWindow } from '../../../src/renderer/settings/settings-window.tsx'
import { createSettingsApi, type FakeOptions, teachDialogs } from './settings-api.ts'

/** Before the tests: dialogs as in a browser, and the form at hand. After each: an empty page. */
export function useSettings(): void {
  beforeAll(async () => {
    teachDialogs()
    await loadAccountForm()
  })
  afterEach(cleanup)
}

/** Shows the settings window over an interface of the test. */
export function open(options: FakeOptions = {}) {
  const fake = createSettingsApi(options)
  render(() => <SettingsWindow api={fake.api} snapshot={fake.snapshot} />)
  return fake
}

/** Shows the window with the form for a new account at a service, the first by default. */
export function openForm(options: FakeOptions = {}, service = 'Haltman') {
  const fake = open({ ...options, place: addAccount })
  fireEvent.click(screen.getByText(service, { selector: '.service-name' }))
  return fake
}

/** The place of the form for a new account. */
export const addAccount = { page: 'accounts', addAccount: true } as const

// The controls of the window, as a user finds them.
export const button = (name: string) => screen.getByRole('button', { name })
export const press = (name: string) => fireEvent.click(button(name))
export const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
/** The text that describes a control, such as its error. */
export const described = (label: string) => {
  const control = screen.getByLabelText(label)
  return document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
}
