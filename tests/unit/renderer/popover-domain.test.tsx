// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, test, vi } from 'vitest'
import { type Result, success } from '../../../src/shared/result.ts'
import { type DomainOffer, ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { providers } from './fake-bridge.ts'
import { createPopoverApi, deferred, home, practice } from './popover-api.ts'
import {
  addresses,
  answered,
  domain,
  name,
  open,
  press,
  result,
  type,
  typedDomain,
  usePopover,
} from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()

const options = () => [...domain().options].map(({ text }) => text)
/** An account whose domains are not known. */
const bare: AccountView = { ...home, domains: [] }

describe('the domain', () => {
  test('is one of the account, the default first', () => {
    open(createPopoverApi([{ ...home, defaultDomain: 'mail.haltman.io' }]))
    expect([domain().value, options()]).toEqual([
      'mail.haltman.io',
      ['haltman.io', 'mail.haltman.io', 'Other…'],
    ])
    expect(addresses()).toEqual(['Create suggestion1@mail.haltman.io'])
    type(domain(), 'haltman.io')
    expect(addresses()).toEqual(['Create suggestion1@haltman.io'])
  })

  test('is awaited by a press that comes before the domains of an account are known', async () => {
    const fake = createPopoverApi([bare])
    const listed = deferred<Result<readonly DomainOffer[]>>()
    Object.assign(fake.answers, { refreshDomains: () => listed.promise })
    open(fake)
    type(name(), 'shop')
    press('Enter')
    await answered()
    expect(fake.asked('createAddress')).toEqual([])
    listed.resolve(success([ownDomain('haltman.io')]))
    await waitFor(() =>
      expect(fake.asked('createAddress')).toMatchObject([{ localPart: 'shop', domain: 'haltman.io' }]),
    )
  })

  test('is typed after the choice of Other…, and stays when its field is left', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    type(domain(), ' ')
    await waitFor(() => expect(document.activeElement).toBe(typedDomain()))
    expect(typedDomain().placeholder).toBe('haltman.io')
    for (const written of ['h', 'hidden.', 'hidden.example']) type(typedDomain(), written)
    expect(document.activeElement).toBe(typedDomain())
    name().focus()
    expect([domain().value, options()[0]]).toEqual(['hidden.example', 'hidden.example'])
    press('Enter')
    expect((await result()).textContent).toContain('suggestion1@hidden.example')
  })

  test('is the former one again if nothing was typed', async () => {
    open(createPopoverApi([home]))
    type(domain(), ' ')
    await waitFor(() => expect(document.activeElement).toBe(typedDomain()))
    name().focus()
    expect(domain().value).toBe('haltman.io')
  })

  test('is only chosen where the service names all', () => {
    open(createPopoverApi([practice]))
    expect(options()).toEqual(['practice.invalid'])
  })

  test('is typed where none is known', async () => {
    const fake = createPopoverApi([bare])
    open(fake)
    typedDomain().focus()
    for (const written of ['o', 'own.', 'own.example']) {
      type(typedDomain(), written)
      expect(document.activeElement).toBe(typedDomain())
    }
    press('Enter')
    expect((await result()).textContent).toContain('suggestion1@own.example')
  })

  test('that is being typed is not replaced when domains arrive', () => {
    const fake = createPopoverApi([bare])
    open(fake)
    typedDomain().focus()
    type(typedDomain(), 'own.ex')
    fake.send('accountsChanged', {
      accounts: [{ ...bare, domains: [ownDomain('late.example')] }],
      currentAccountId: home.id,
      providers,
    })
    expect(document.activeElement).toBe(typedDomain())
    name().focus()
    expect([domain().value, options()]).toEqual(['own.ex', ['own.ex', 'late.example', 'Other…']])
  })

  test('that cannot be says why, and makes nothing', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    type(domain(), ' ')
    type(typedDomain(), 'no domain')
    await waitFor(() => expect(typedDomain().getAttribute('aria-invalid')).toBe('true'))
    const problem = document.getElementById('problem')?.textContent
    expect(problem).not.toBe('')
    expect(typedDomain().getAttribute('aria-describedby')?.split(' ')).toContain('problem')
    fireEvent.keyDown(typedDomain(), { key: 'Enter' })
    await answered()
    expect(fake.asked('createAddress')).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
