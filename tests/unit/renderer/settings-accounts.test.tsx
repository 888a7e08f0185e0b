// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { describe, expect, it } from 'vitest'
import { failure, goodKey, shopping, work } from './settings-api.ts'
import {
  addAccount,
  button,
  described,
  open,
  openForm,
  press,
  type,
  useSettings,
} from './settings-screen.tsx'

useSettings()

describe('the list of accounts', () => {
  it('leads to the practice account when it is empty', async () => {
    open()
    press('Try it without an account')
    const list = await screen.findByRole('list', { name: 'Accounts' })
    expect(within(list).getByText('Practice')).toBeTruthy()
  })

  it('shows the state of each account, and what is wrong with its key', () => {
    open({
      accounts: [
        work,
        shopping,
        { ...work, id: 'loose', nickname: 'Loose', keyPlace: 'session' },
        { ...work, id: 'lost', nickname: 'Lost', keyPlace: 'missing', state: 'untested' },
      ],
    })
    const rows = within(screen.getByRole('list', { name: 'Accounts' })).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Work.*Default.*Working.*Haltman/),
      expect.stringMatching(/Shopping.*Key rejected.*Replace key.*LikeDo/),
      expect.stringMatching(/Loose.*Working.*Key kept until you quit/),
      expect.stringMatching(/Lost.*Not tested.*Key missing.*Enter key/),
    ])
    expect(rows[0]?.textContent).not.toContain('keychain')
  })

  it('shows the plan, the addresses that are left, and when a key from the website expires', async () => {
    const expiresAt = Date.now() + 3 * 86_400_000
    const told = { servicePlan: 'Free', keyLife: { expiresAt, renews: false } }
    const quotaText = '3 of 10 addresses left'
    open({
      accounts: [
        { ...work, ...told, budgetText: '3 of 10 addresses left' },
        { ...shopping, ...told, state: 'working', quotaText, budgetText: '1 of 5 left this hour' },
      ],
      notices: [{ id: 'key-expiry-work', message: 'It expires.', hint: 'Make one.', renewAccountId: 'work' }],
    })
    const rows = within(screen.getByRole('list', { name: 'Accounts' })).getAllByRole('listitem')
    const facts = rows.map((row) =>
      [...row.querySelectorAll('.account-facts span')].map((span) => span.textContent),
    )
    expect(facts[0]?.slice(-2)).toEqual(['Plan “Free”', '3 of 10 addresses left'])
    expect(facts[1]?.slice(-3)).toEqual(['Plan “Free”', '3 of 10 addresses left', '1 of 5 left this hour'])
    expect(facts[0]?.[2]).toMatch(/^Key expires on/)
    press('Replace key of Work')
    expect(await screen.findByLabelText('API key')).toBeTruthy()
    press('Cancel')
    press('Replace key')
    expect(await screen.findByLabelText('API key')).toBeTruthy()
  })

  it('moves the default mark', async () => {
    open({ accounts: [work, shopping] })
    press('Make default: Shopping')
    expect(await screen.findByRole('button', { name: 'Make default: Work' })).toBeTruthy()
  })

  it('removes an account only after asking', async () => {
    const fake = open({ accounts: [work] })
    press('Remove Work')
    expect(screen.getByRole('dialog', { name: 'Remove Work?' }).textContent).toContain('keychain')
    press('Cancel')
    expect(fake.accounts()).toEqual([work])
    press('Remove Work')
    press('Remove account')
    expect(await screen.findByText('Connect your first service')).toBeTruthy()
    expect(fake.accounts()).toEqual([])
  })
})

describe('adding an account', () => {
  it('saves the entered values, with the key cleaned', async () => {
    const fake = openForm()
    type('API key', `  ${goodKey.toUpperCase()} `)
    press('Save')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(fake.saved).toEqual([
      {
        provider: 'haltman',
        nickname: 'Haltman',
        key: goodKey,
        server: 'https://mail.haltman.io',
        defaultDomain: 'haltman.io',
      },
    ])
    expect(button('Edit Haltman')).toBeTruthy()
  })

  it('suggests a free nickname', () => {
    openForm({ accounts: [{ ...work, nickname: 'haltman' }] })
    expect(screen.getByLabelText('Nickname')).toHaveProperty('value', 'Haltman 2')
  })

  it('offers the practice account once', () => {
    const practice = { ...work, provider: 'practice' as const }
    open({ accounts: [practice], place: addAccount })
    const services = within(screen.getByRole('listbox', { name: 'Services' })).getAllByRole('option')
    expect(services.map((option) => option.querySelector('.service-name')?.textContent)).toEqual([
      'Haltman',
      'LikeDo',
    ])
  })

  it.each([
    ['API key', 'abc', /64 characters/],
    ['Server address', 'mail.example.com', /does not begin with https/],
    ['Server address', 'http://mail.example.com', /unprotected/],
    ['Server address', 'https://mail.example.com/api', /after the host name/],
    ['Server address', 'https://me:secret@mail.example.com', /user name or password/],
  ])('marks %s %j as wrong while it is typed', (label, text, words) => {
    openForm()
    type(label, text)
    expect(described(label)).toMatch(words)
    expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true')
  })

  it.each([
    ['Nickname', ' ', /nickname is empty/],
    ['API key', '', /key is missing/],
    ['Default domain', 'nope', /not a domain/],
  ])('refuses to save %s %j and keeps the rest', async (label, text, words) => {
    const fake = openForm()
    type('API key', goodKey)
    type(label, text)
    press('Save')
    await waitFor(() => expect(described(label)).toMatch(words))
    expect(document.activeElement).toBe(screen.getByLabelText(label))
    expect(fake.saved).toEqual([])
    if (label !== 'API key') expect(screen.getByLabelText('API key')).toHaveProperty('value', goodKey)
  })

  it('shows a refusal of the main process at its field', async () => {
    const taken = failure({ reason: 'nickname-taken', code: 'invalid-input', field: 'nickname' })
    openForm({ refuseToSave: taken })
    type('API key', goodKey)
    press('Save')
    await waitFor(() => expect(described('Nickname')).toContain('Failed: nickname-taken.'))
    type('Nickname', 'Another')
    expect(screen.getByLabelText('Nickname').getAttribute('aria-invalid')).toBeNull()
  })

  it('shows a refusal without a field in the form', async () => {
    const full = failure({ reason: 'storage-full', code: 'storage-failed' })
    openForm({ refuseToSave: full })
    type('API key', goodKey)
    press('Save')
    expect((await screen.findByRole('alert')).textContent).toContain('Failed: storage-full.')
    expect(screen.getByLabelText('API key')).toHaveProperty('value', goodKey)
  })

  it('keeps the typed values of each provider separate', () => {
    openForm()
    const choose = (name: string) => {
      press('Change service')
      fireEvent.click(screen.getByText(name, { selector: '.service-name' }))
    }
    type('API key', goodKey)
    choose('LikeDo')
    expect(screen.getByLabelText('API key')).toHaveProperty('value', '')
    expect(screen.getByRole('checkbox', { name: /Send the key in the address/ })).toBeTruthy()
    choose('Practice')
    expect(screen.queryByLabelText('API key')).toBeNull()
    expect(screen.queryByLabelText('Server address')).toBeNull()
    choose('Haltman')
    expect(screen.getByLabelText('API key')).toHaveProperty('value', goodKey)
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('cleans line breaks and their indents out of a pasted key', () => {
    openForm()
    const wrapped = `${goodKey.slice(0, 32)}\n    ${goodKey.slice(32)}\n`
    fireEvent.paste(screen.getByLabelText('API key'), { clipboardData: { getData: () => wrapped } })
    expect(screen.getByLabelText('API key')).toHaveProperty('value', goodKey)
  })

  it('opens the page where keys are made', () => {
    const fake = openForm()
    press('Get a key from Haltman')
    expect(fake.openedPages).toEqual(['haltman'])
  })
})

describe('changing an account', () => {
  it('keeps the saved key unless it is replaced', async () => {
    const fake = open({ accounts: [work] })
    press('Edit Work')
    expect(screen.queryByLabelText('API key')).toBeNull()
    type('Nickname', 'Office')
    press('Save')
    expect(await screen.findByRole('button', { name: 'Edit Office' })).toBeTruthy()
    expect(fake.saved[0]).not.toHaveProperty('key')
  })

  it('begins with the key where the key is wrong', () => {
    open({ accounts: [shopping] })
    press('Replace key of Shopping')
    expect(screen.getByLabelText('API key')).toBeTruthy()
    press('Keep the saved key')
    expect(screen.queryByLabelText('API key')).toBeNull()
  })

  it('asks for the key again when the server changes, and says why', async () => {
    const fake = open({ accounts: [work] })
    press('Edit Work')
    type('Server address', 'https://mail.example.net')
    expect(described('API key')).toMatch(/only ever sent to the server it was saved for/)
    press('Save')
    await waitFor(() => expect(described('API key')).toMatch(/Enter the API key again/))
    expect(fake.saved).toEqual([])
    type('Server address', 'https://mail.haltman.io/')
    expect(screen.queryByLabelText('API key')).toBeNull()
  })
})

describe('leaving the form', () => {
  const pressEscape = () => fireEvent.keyDown(screen.getByLabelText('Nickname'), { key: 'Escape' })

  it('closes at once when nothing was typed', () => {
    openForm()
    pressEscape()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('asks first when something was typed', () => {
    openForm()
    type('API key', 'abc')
    pressEscape()
    press('Keep editing')
    expect(screen.getByLabelText('API key')).toHaveProperty('value', 'abc')
    press('Cancel')
    press('Discard')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('does not happen when another page is opened', async () => {
    const fake = openForm()
    type('API key', 'abc')
    fake.place({ page: 'about' })
    expect(await screen.findByText('1.2.3')).toBeTruthy()
    expect(screen.getByLabelText('API key')).toHaveProperty('value', 'abc')
  })
})
