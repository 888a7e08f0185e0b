// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { describe, expect, it } from 'vitest'
import { failure, shopping, work } from './settings-api.ts'
import { open, useSettings } from './settings-screen.tsx'

useSettings()

const sample = () => screen.getByRole('status', { name: 'Sample' }).textContent

describe('the window', () => {
  it('goes where the navigation or the main process says', async () => {
    const fake = open()
    const navigation = within(screen.getByRole('navigation', { name: 'Settings' }))
    expect(navigation.getAllByRole('button').map((item) => item.textContent)).toEqual([
      'Accounts',
      'Addresses',
      'New addresses',
      'Shortcuts',
      'General',
      'About',
    ])
    expect(document.title).toBe('Accounts – Aliasmith')
    fireEvent.click(navigation.getByRole('button', { name: 'New addresses' }))
    expect(await screen.findByRole('heading', { name: 'New addresses' })).toBeTruthy()
    expect(document.title).toBe('New addresses – Aliasmith')
    fake.place({ page: 'accounts', addAccount: true })
    expect(screen.getByRole('dialog', { name: 'Add account' })).toBeTruthy()
  })

  it('shows notices until they are dismissed', async () => {
    open({ notices: [{ id: 'keychain', message: 'No keychain.', hint: 'Install one.' }] })
    expect(screen.getByRole('region', { name: 'Notices' }).textContent).toBe('No keychain. Install one.')
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    await waitFor(() => expect(screen.queryByText('No keychain.')).toBeNull())
  })
})

describe('a notice of a new version', () => {
  it.each([
    ['download', 'Download'],
    ['install', 'Restart and install'],
  ] as const)('offers the step %s', async (update, name) => {
    const fake = open({
      notices: [{ id: 'update', message: 'Version 2.', hint: 'When you say so.', update }],
    })
    fireEvent.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(fake.updateSteps()).toBe(1))
  })
})

describe('the page New addresses', () => {
  const place = { page: 'creating' } as const

  it('chooses the account that the hotkey uses', async () => {
    open({ accounts: [work, shopping], place })
    fireEvent.change(await screen.findByLabelText('Default account'), { target: { value: 'shopping' } })
    fireEvent.click(screen.getByRole('button', { name: 'Accounts' }))
    expect(await screen.findByRole('button', { name: 'Make default: Work' })).toBeTruthy()
  })

  it('saves a style at once, says so, and shows a sample name', async () => {
    const fake = open({ accounts: [work], place })
    await waitFor(() => expect(sample()).toBe('sample-words@haltman.io'))
    fireEvent.click(screen.getByRole('radio', { name: 'Random characters' }))
    await screen.findByText('Saved')
    expect(sample()).toBe('sample-random@haltman.io')
    expect(fake.accounts()[0]?.naming).toEqual({ kind: 'random', length: 12 })
  })

  it('keeps the parameters of a style when another is chosen', async () => {
    const fake = open({ accounts: [work], place })
    fireEvent.change(await screen.findByLabelText('Separator'), { target: { value: '-' } })
    fireEvent.click(screen.getByRole('radio', { name: 'Template' }))
    fireEvent.click(screen.getByRole('radio', { name: 'Readable words' }))
    await waitFor(() =>
      expect(fake.accounts()[0]?.naming).toEqual({ kind: 'words', count: 2, separator: '-', digits: 2 }),
    )
  })

  it('explains a template that cannot be read and does not save it', async () => {
    const unreadable = failure({ reason: 'template-malformed', code: 'invalid-input', field: 'naming' })
    const template = { kind: 'template', template: '{word}' } as const
    const fake = open({
      accounts: [{ ...work, naming: template }],
      place,
      refuseNaming: (naming) =>
        naming.kind === 'template' && naming.template.includes('{foo}') ? unreadable : undefined,
    })
    fireEvent.input(await screen.findByRole('textbox', { name: 'Template' }), { target: { value: 'x{foo}' } })
    expect(await screen.findByText(/Failed: template-malformed/)).toBeTruthy()
    expect(sample()).toBe('–')
    expect(fake.accounts()[0]?.naming).toEqual(template)
    fireEvent.input(screen.getByRole('textbox', { name: 'Template' }), { target: { value: 'x{word}' } })
    await screen.findByText('Saved')
    expect(fake.accounts()[0]?.naming).toEqual({ kind: 'template', template: 'x{word}' })
  })

  it('chooses the language of readable words, and shows a sample in it at once', async () => {
    const fake = open({ accounts: [work], place })
    const field = await screen.findByLabelText('Language of the words')
    expect([...field.querySelectorAll('option')].slice(0, 2).map((option) => option.textContent)).toEqual([
      'As the app',
      'Deutsch',
    ])
    await waitFor(() => expect(sample()).toBe('sample-words@haltman.io'))
    fireEvent.change(field, { target: { value: 'de' } })
    await waitFor(() => expect(sample()).toBe('sample-words-de@haltman.io'))
    expect(fake.desktop().preferences.wordLanguage).toBe('de')
  })

  it('asks for no language where the names hold no words', async () => {
    const random = { kind: 'random', length: 20 } as const
    open({ accounts: [{ ...work, naming: random }], place })
    await screen.findByLabelText('Length')
    expect(screen.queryByLabelText('Language of the words')).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: 'Template' }))
    expect(await screen.findByLabelText('Language of the words')).toBeTruthy()
    fireEvent.input(screen.getByRole('textbox', { name: 'Template' }), { target: { value: 'x{digits:2}' } })
    await waitFor(() => expect(screen.queryByLabelText('Language of the words')).toBeNull())
  })

  it('says where the service makes the names, and shows no sample', async () => {
    open({ accounts: [{ ...work, domains: [{ name: 'haltman.io', naming: 'made' }] }], place })
    await waitFor(() => expect(sample()).toBe('The service makes the names at haltman.io.'))
    expect(screen.queryByRole('button', { name: 'New sample' })).toBeNull()
  })

  it('edits the style of the account that is chosen', async () => {
    open({ accounts: [work, { ...shopping, naming: { kind: 'random', length: 20 } }], place })
    fireEvent.change(await screen.findByLabelText('Account'), { target: { value: 'shopping' } })
    await waitFor(() => expect(sample()).toBe('sample-random@ig.do'))
    expect(screen.getByLabelText('Length')).toHaveProperty('value', '20')
  })
})

describe('the page About', () => {
  const place = { page: 'about' } as const

  it('shows the version of the app, the versions below it and its folders', async () => {
    open({ place })
    for (const words of ['1.2.3', 'MIT', '/data/aliasmith', '/data/aliasmith/logs', 'Electron 45.0.0'])
      expect(await screen.findByText(words)).toBeTruthy()
  })

  it('opens a folder and says so', async () => {
    const fake = open({ place })
    const [, openLogs] = await screen.findAllByText('Open folder')
    if (openLogs !== undefined) fireEvent.click(openLogs)
    expect(await screen.findByText('The folder was opened.')).toBeTruthy()
    expect(fake.openedPages).toEqual(['logs'])
  })

  it('shows the diagnostics before they can be copied', async () => {
    open({ place })
    const summary = await screen.findByText('Diagnostics')
    expect(screen.queryByRole('button', { name: 'Copy diagnostics' })).toBeNull()
    summary.closest('details')?.setAttribute('open', '')
    fireEvent.click(await screen.findByRole('button', { name: 'Copy diagnostics' }))
    expect(await screen.findByText('Copied')).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Text of the diagnostics' }).textContent).toBe(
      'Aliasmith 1.2.3',
    )
  })

  it('lists the licences when their section is opened', async () => {
    open({ place })
    const summary = await screen.findByText('Open-source licences')
    expect(screen.queryByText(/some-package/)).toBeNull()
    summary.closest('details')?.setAttribute('open', '')
    expect(await screen.findByText(/some-package/)).toBeTruthy()
  })
})
