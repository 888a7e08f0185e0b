// @vitest-environment jsdom
import { fireEvent, screen } from '@solidjs/testing-library'
import { describe, expect, it } from 'vitest'
import { providers as all } from '../../../src/main/providers/registry.ts'
import { findServices } from '../../../src/renderer/settings/accounts/find-services.ts'
import { addAccount, open, press, type, useSettings } from './settings-screen.tsx'

useSettings()

const search = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Service' })
const options = () => screen.queryAllByRole('option')
const marked = () => {
  const active = document.getElementById(search().getAttribute('aria-activedescendant') ?? '')
  return active?.getAttribute('aria-selected') === 'true'
    ? active.querySelector('.service-name')?.textContent
    : undefined
}
const key = (name: string) => fireEvent.keyDown(search(), { key: name })
const names = () => options().map((option) => option.querySelector('.service-name')?.textContent)

describe('the list of services', () => {
  it('has the focus in its search field, and says what each service can do', async () => {
    open({ place: addAccount })
    await Promise.resolve()
    expect(document.activeElement).toBe(search())
    expect(names()).toEqual(['Haltman', 'LikeDo', 'Practice'])
    const practice = screen.getByRole('option', { name: /^Practice/ })
    expect(practice.querySelector('.service-can')?.textContent).toBe(
      'no key needednames of your choicenames made for youtrashreceives no mail',
    )
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  })

  it('is moved through by arrow keys, around its ends, and Enter chooses', () => {
    open({ place: addAccount })
    expect(marked()).toBe('Haltman')
    key('ArrowUp')
    expect(marked()).toBe('Practice')
    key('ArrowDown')
    key('ArrowDown')
    expect(marked()).toBe('LikeDo')
    key('PageDown')
    expect(marked()).toBe('Practice')
    key('PageUp')
    expect(marked()).toBe('Haltman')
    key('ArrowDown')
    key('Enter')
    expect(screen.getByLabelText('Nickname')).toHaveProperty('value', 'LikeDo')
  })

  it('is filtered while a word is typed, and says how many it has', () => {
    open({ place: addAccount })
    type('Service', 'TRASH')
    expect(names()).toEqual(['Practice'])
    expect(screen.getByText('1 service').getAttribute('role')).toBe('status')
    key('Enter')
    expect(screen.getByLabelText('Nickname')).toHaveProperty('value', 'Practice')
  })

  it('says what to do without a result, where Enter chooses nothing', () => {
    open({ place: addAccount })
    type('Service', 'zz\u202e')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(search().getAttribute('aria-expanded')).toBe('false')
    expect(screen.getByText('No service matches “zz⟨U+202E⟩”.')).toBeTruthy()
    key('Enter')
    key('ArrowDown')
    expect(search().value).toBe('zz\u202e')
    press('Show all services')
    expect(names()).toHaveLength(3)
    expect(document.activeElement).toBe(search())
  })

  it('is cleared by Escape, then left', () => {
    open({ place: addAccount })
    type('Service', 'like')
    key('Escape')
    expect(search().value).toBe('')
    key('Escape')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('leads back by Escape to what was typed before', async () => {
    open({ place: addAccount })
    key('Enter')
    type('API key', 'abc')
    press('Change service')
    expect(marked()).toBe('Haltman')
    key('Escape')
    expect(screen.getByLabelText('API key')).toHaveProperty('value', 'abc')
    await Promise.resolve()
    expect(document.activeElement).toBe(screen.getByLabelText('API key'))
  })
})

describe('a search for a service', () => {
  const views = Object.values(all).map(({ view }) => view)
  const found = (text: string) => findServices(views, text).map(({ id }) => id)

  it.each([
    ['haltman', 'haltman'],
    ['HALTMAN.io', 'haltman'],
    ['catch-all', 'own-domain'],
    ['gmail', 'plus-addressing'],
    ['plus', 'plus-addressing'],
    ['like.do', 'likedo'],
    ['Proton Pass', 'simplelogin'],
    ['AnonAddy', 'addy'],
    ['mozmail', 'relay'],
    ['addy', 'addy'],
  ])('for %j has %s first', (text, first) => {
    expect(found(text)[0]).toBe(first)
  })

  it('has all services in their order without a word, and those with every word otherwise', () => {
    expect(found('  ')).toEqual(Object.keys(all))
    expect(found('no key trash')).toEqual(['practice'])
    expect(found('handles nonsense')).toEqual([])
  })
})
