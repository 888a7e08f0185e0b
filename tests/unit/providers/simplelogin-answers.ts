import type { ProviderResponse, RequestDescription } from '../../../src/main/providers/operation.ts'
import type { InputOf, OperationName } from '../../../src/main/providers/provider.ts'
import { simplelogin } from '../../../src/main/providers/simplelogin.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'
import type { DomainOffer } from '../../../src/shared/rules/domain-offer.ts'
import { converse, json, receivedAt } from './answer.ts'

/** Gives an operation of SimpleLogin these answers. */
export const tell = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  answers: readonly ProviderResponse[],
  options: Options = {},
) => converse(simplelogin, name, input, options, answers)

/** The requests as `METHOD path`. */
export const pathsOf = (requests: readonly RequestDescription[]): readonly string[] =>
  requests.map(({ method, path }) => `${method} ${path}`)

/** The time of every alias. */
export const createdAt = receivedAt - 60_000

/** An alias as every answer shows it. */
export const alias = (more: object = {}) => ({
  id: 7,
  email: 'amber.word123@sl.example',
  enabled: true,
  note: 'shop',
  name: 'Me at the shop',
  pinned: false,
  creation_date: '2026-11-21 11:59:00+00:00',
  creation_timestamp: createdAt / 1_000,
  mailbox: { id: 1, email: 'me@inbox.example' },
  mailboxes: [{ id: 1, email: 'me@inbox.example' }],
  latest_activity: null,
  ...more,
})

/** The value of {@link alias}. */
export const item = {
  address: 'amber.word123@sl.example',
  remoteId: '7',
  destination: 'me@inbox.example',
  createdAt,
  state: 'active',
  label: 'shop',
  displayName: 'Me at the shop',
  pinned: false,
} as const

/** The alias as the book knows it. */
export const known = { address: item.address, remoteId: '7' }

/** The offer of a shared domain. */
export const shared: DomainOffer = {
  name: 'sl.example',
  naming: 'begins',
  tail: '.word123',
  ticket: { value: '.word123@sl.example.Xq19rQ.s99', endsAt: receivedAt + 585_000 },
}

/** A page of the list. */
export const pageOf = (...aliases: readonly unknown[]) => json(200, { aliases })

/** A page with as many aliases as a page has, none of them the one that tests look for. */
export const fullPage = (more: object = {}) =>
  pageOf(
    ...Array.from({ length: 20 }, (_, index) =>
      alias({ id: index + 100, email: `n${index}@sl.example`, ...more }),
    ),
  )

/** The answer about an id that does not exist. */
export const unknownId = json(400, { error: 'Unknown error' })

/** The mailboxes of an account. */
export const mailboxes = json(200, {
  mailboxes: [
    { id: 3, email: 'new@inbox.example', verified: false, default: false },
    { id: 2, email: 'work@inbox.example', verified: true, default: false },
    { id: 1, email: 'me@inbox.example', verified: true, default: true },
  ],
})
