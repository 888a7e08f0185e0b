// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, it } from 'vitest'
import { defaultPreferences } from '../../../src/shared/views/preferences.ts'
import { type FakeOptions, failure } from './settings-api.ts'
import { open, useSettings } from './settings-screen.tsx'

useSettings()

const general = (options: FakeOptions = {}) => open({ ...options, place: { page: 'general' } })
const creating = (options: FakeOptions = {}) => open({ ...options, place: { page: 'creating' } })
const control = (name: string) => screen.findByRole<HTMLInputElement>('switch', { name })
const hintOf = (element: Element) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent

describe('the page General', () => {
  it.each([
    ['Keep the popover open', 'keepPopoverOpen', true],
    ['Hide the popover after copying', 'hideAfterCopying', false],
    ['Notifications', 'notifications', false],
    ['Check for updates', 'lookForUpdates', false],
  ] as const)('changes %s', async (name, preference, value) => {
    const fake = general()
    fireEvent.click(await control(name))
    await waitFor(() => expect(fake.desktop().preferences[preference]).toBe(value))
  })

  it('does not offer to hide a popover that is kept open, and says so', async () => {
    const preferences = { ...defaultPreferences, keepPopoverOpen: true }
    const fake = general({ desktop: { preferences } })
    const hides = await control('Hide the popover after copying')
    expect([hides.disabled, hides.checked]).toEqual([true, false])
    fireEvent.click(await control('Keep the popover open'))
    await waitFor(() => expect([hides.disabled, hides.checked]).toEqual([false, true]))
    expect(fake.desktop().preferences.hideAfterCopying).toBe(true)
  })

  it.each([
    ['mac', 'the icon in the menu bar'],
    ['windows', 'the tray icon'],
    ['linux', 'the tray icon'],
  ] as const)('says where the icon is, as users of %s call it', async (platform, icon) => {
    general({ platform })
    expect(hintOf(await control('Keep the popover open'))).toContain(icon)
  })

  it('changes the theme', async () => {
    const fake = general()
    const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Theme' })
    fireEvent.change(select, { target: { value: 'dark' } })
    await waitFor(() => expect(fake.desktop().preferences.theme).toBe('dark'))
    expect(select.value).toBe('dark')
  })

  it('changes the size of text, in percent as the language writes it', async () => {
    const fake = general()
    const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Text size' })
    const sizes = ['100%', '110%', '125%', '150%', '175%', '200%']
    expect([...select.options].map(({ text }) => text)).toEqual(sizes)
    fireEvent.change(select, { target: { value: '150' } })
    await waitFor(() => expect(fake.desktop().preferences.textSize).toBe(150))
    expect(select.value).toBe('150')
  })

  it('shows the saved value and the reason after a refused change', async () => {
    general({
      refuseLogin: failure({ reason: 'autostart-refused', code: 'storage-failed' }),
      refusePreferences: failure({ reason: 'storage-full', code: 'storage-failed' }),
    })
    const login = await control('Start at login')
    fireEvent.click(login)
    await screen.findByText(/Failed: autostart-refused/)
    await waitFor(() => expect(login.checked).toBe(false))
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' })
    fireEvent.change(select, { target: { value: 'dark' } })
    await screen.findByText(/Failed: storage-full/)
    await waitFor(() => expect(select.value).toBe('system'))
  })

  it('says why something cannot be changed here', async () => {
    general({ desktop: { startAtLogin: 'unavailable', updates: 'elsewhere' } })
    const [login, updates] = [await control('Start at login'), await control('Check for updates')]
    expect([login.disabled, updates.disabled]).toEqual([true, true])
    expect(hintOf(login)).toContain('Only an installed Aliasmith')
    expect(hintOf(updates)).toContain('where you got it')
    expect(updates.checked).toBe(false)
  })
})

describe('the page New addresses', () => {
  const clear = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Clear the clipboard' })
  const options = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text)

  it('turns the copy off', async () => {
    const fake = creating()
    fireEvent.click(await control('Copy a new address at once'))
    await waitFor(() => expect(fake.desktop().preferences.copyOnCreation).toBe(false))
  })

  it('offers times after which the clipboard is cleared', async () => {
    const fake = creating()
    const select = await clear()
    expect(options(select)).toEqual([
      'Never',
      'After 30 seconds',
      'After 1 minute',
      'After 2 minutes',
      'After 5 minutes',
    ])
    fireEvent.change(select, { target: { value: '120' } })
    await waitFor(() => expect(fake.desktop().preferences.clearClipboardAfterSeconds).toBe(120))
  })

  it('keeps a delay from the settings file among the choices', async () => {
    creating({ desktop: { preferences: { ...defaultPreferences, clearClipboardAfterSeconds: 45 } } })
    const select = await clear()
    expect(options(select)).toContain('After 45 seconds')
    expect(select.value).toBe('45')
  })

  it('says why the clipboard cannot be cleared if it cannot be read', async () => {
    creating({ desktop: { canClearClipboard: false } })
    const select = await clear()
    expect(select.disabled).toBe(true)
    expect(hintOf(select)).toContain('wl-clipboard')
  })
})
