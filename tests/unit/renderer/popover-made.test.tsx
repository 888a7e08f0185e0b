// @vitest-environment jsdom

import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { expect, test } from 'vitest'
import { type DomainOffer, ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { createPopoverApi, work } from './popover-api.ts'
import { createButton, domain, label, name, open, result, type, usePopover } from './popover-screen.tsx'

usePopover()

const own = ownDomain('ig.do')
const made: DomainOffer = { name: 'kfc.sh', naming: 'made' }
const makes = () => screen.queryByRole('status', { name: 'Name' })?.textContent
const start = (...domains: readonly DomainOffer[]) => {
  const fake = createPopoverApi([{ ...work, domains }])
  open(fake)
  return fake
}

test('a domain whose names the service makes has no field for one, and begins with the label', async () => {
  const fake = start(made, own)
  expect(makes()).toBe('LikeDo makes the name')
  expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'New suggestion' })).toBeNull()
  expect(document.activeElement).toBe(label())
  fireEvent.click(createButton())
  await result()
  expect(fake.asked('createAddress')).toMatchObject([{ localPart: '', domain: 'kfc.sh' }])
})

test('a typed name and the focus survive the choice of such a domain', async () => {
  const fake = start(own, made)
  type(name(), 'shop')
  domain().focus()
  type(domain(), 'kfc.sh')
  expect(makes()).toBe('LikeDo makes the name')
  expect(document.activeElement).toBe(domain())
  fireEvent.click(createButton())
  await result()
  await waitFor(() => expect(fake.asked('suggestName')).not.toEqual([]))
  type(domain(), 'ig.do')
  expect(name().value).toBe('shop')
})

test.each<[DomainOffer['tail'], string]>([
  ['.cat', '.cat'],
  [5, '+ 5 characters'],
  [undefined, '+ an ending'],
])('what the service adds to a beginning is shown, and belongs to its field: %j', (tail, words) => {
  start({ name: 'ig.do', naming: 'begins', ...(tail !== undefined && { tail }) })
  expect(screen.getByText(words).id).toBe('name-tail')
  expect(name().getAttribute('aria-describedby')?.split(' ')).toContain('name-tail')
  expect(name().value).not.toBe('')
})

test('what stands before a name is shown there, and belongs to its field', async () => {
  const fake = start({ name: 'example.com', naming: 'own', head: 'me+' })
  expect(screen.getByText('me+').nextElementSibling).toBe(name())
  expect(name().getAttribute('aria-describedby')?.split(' ')).toContain(screen.getByText('me+').id)
  type(name(), 'shop')
  fireEvent.click(createButton())
  await result()
  expect(fake.asked('createAddress')).toMatchObject([{ localPart: 'shop', domain: 'example.com' }])
})
