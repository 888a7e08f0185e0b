// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { expect, test, vi } from 'vitest'
import type { Result } from '../../../src/shared/result.ts'
import type { DomainView } from '../../../src/shared/views/account.ts'
import type { Suggestion } from '../../../src/shared/views/snapshot.ts'
import { createPopoverApi, deferred, entry, work } from './popover-api.ts'
import { addresses, domain, marked, name, open, press, result, type, usePopover } from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()

const own: DomainView = { name: 'ig.do', naming: 'own' }
const made: DomainView = { name: 'kfc.sh', naming: 'made', ending: '…@kfc.sh' }
const start = (...domains: readonly DomainView[]) => {
  const fake = createPopoverApi([{ ...work, domains }], [entry(1, { address: 'shop@kfc.sh' })])
  open(fake)
  return fake
}

test('a domain whose names the service makes says so in its field, and suggests none', async () => {
  const fake = start(made, own)
  expect(name().placeholder).toBe('LikeDo makes the name')
  expect(screen.queryByRole('button', { name: 'New suggestion' })).toBeNull()
  expect(document.activeElement).toBe(name())
  expect(addresses()[0]).toBe('Create …@kfc.sh')
  press('Enter')
  await result()
  expect(fake.asked('createAddress')).toMatchObject([{ localPart: '', domain: 'kfc.sh' }])
})

test('such a domain waits for no suggestion', async () => {
  const fake = createPopoverApi([{ ...work, domains: [made] }])
  fake.answers.suggestName = () => deferred<Result<Suggestion>>().promise
  const { suggestion: _, ...first } = fake.snapshot()
  open({ ...fake, snapshot: () => first })
  press('Enter')
  await result()
})

test('at such a domain the text only searches', async () => {
  const fake = start(made)
  type(name(), 'shop')
  await waitFor(() => expect(marked().textContent).toContain('shop@kfc.sh'))
  expect(addresses()[0]).toBe('Create …@kfc.sh')
  expect(name().getAttribute('aria-invalid')).toBe('false')
  press('Enter', { ctrlKey: true })
  await result()
  expect(fake.asked('createAddress')).toMatchObject([{ localPart: '', domain: 'kfc.sh' }])
})

test('a typed name and the focus survive the choice of such a domain', () => {
  start(own, made)
  type(name(), 'shop')
  domain().focus()
  type(domain(), 'kfc.sh')
  expect(addresses()[0]).toBe('Create …@kfc.sh')
  expect(document.activeElement).toBe(domain())
  type(domain(), 'ig.do')
  expect([name().value, addresses()[0]]).toEqual(['shop', 'Create shop@ig.do'])
})

test.each([
  ['.cat', '.cat'],
  ['\u00a0+ 5 characters', '+ 5 characters'],
])('what the service adds to a beginning is shown, and belongs to its field: %j', (added, words) => {
  start({ name: 'ig.do', naming: 'begins', added })
  expect(screen.getByText(words).id).toBe('name-tail')
  expect(name().getAttribute('aria-describedby')?.split(' ')).toContain('name-tail')
  expect(name().placeholder).not.toBe('')
})

test('what stands before a name is shown there, and belongs to its field', async () => {
  const fake = start({ name: 'example.com', naming: 'own', head: 'me+' })
  const head = screen.getByText('me+', { selector: 'span' })
  expect(head.nextElementSibling).toBe(name())
  expect(name().getAttribute('aria-describedby')?.split(' ')).toContain(head.id)
  type(name(), 'news')
  expect(addresses()[0]).toBe('Create me+news@example.com')
  press('Enter', { ctrlKey: true })
  await result()
  expect(fake.asked('createAddress')).toMatchObject([{ localPart: 'news', domain: 'example.com' }])
})

test('the kind of name can be chosen where the service has several', async () => {
  const namings = [
    { value: 'uuid', words: 'Random characters', chosen: true },
    { value: '', words: 'Own name', chosen: false },
  ] as const
  const fake = start({ ...made, namings })
  const kind = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kind of name' })
  expect([kind.value, [...kind.options].map(({ text }) => text)]).toEqual([
    'uuid',
    ['Random characters', 'Own name'],
  ])
  fireEvent.input(kind, { target: { value: '' } })
  await waitFor(() => expect(fake.asked('chooseFormat')).toEqual([{ accountId: work.id, format: '' }]))
})

test('a name to which the service adds something is shown with it, and its domain only where it is certain', () => {
  start({ name: 'kfc.sh', naming: 'begins', added: '.x1', ending: '.x1@kfc.sh' })
  expect(addresses()[0]).toBe('Create suggestion1.x1@kfc.sh')
  expect(document.getElementById('name-tail')?.textContent).toBe('.x1')
})

test('a domain that the service may change is not promised', () => {
  start({ name: 'kfc.sh', naming: 'begins', ending: '…@…', note: 'LikeDo decides about the domain.' })
  expect(addresses()[0]).toBe('Create suggestion1…@…')
  expect(document.getElementById('name-problem')?.textContent).toBe('LikeDo decides about the domain.')
})
