import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { nameFormats } from '../../../src/shared/rules/name-format.ts'
import type { Answer } from '../../servers/misbehaviour.ts'
import { type Outcome, open } from './fault.ts'
import type { Example, Examples } from './operations.ts'
import { wholeAnswer } from './whole-answer.ts'

const createdAt = Date.UTC(2026, 10, 21, 11, 59)
const alias = {
  id: '0b9f1c52-6f3e-4ef5-9f0a-2d2f6f0f6f11',
  local_part: 'amber',
  domain: 'mine.example',
  email: 'amber@mine.example',
  active: true,
  pinned: false,
  description: 'shop',
  from_name: 'Anna Example',
  recipients: [{ id: 'r1', email: 'me@inbox.example' }],
  created_at: '2026-11-21 11:59:00',
  deleted_at: null,
}
const item = {
  address: 'amber@mine.example',
  remoteId: alias.id,
  state: 'active',
  label: 'shop',
  displayName: 'Anna Example',
  pinned: false,
  createdAt,
  destination: 'me@inbox.example',
} as const
const known = { address: item.address, remoteId: item.remoteId }
const page = { data: [alias], meta: { current_page: 1, last_page: 1, total: 1 } }
const ok = (data: unknown): Answer => ({ status: 200, body: { data } })

/** It has no field that says whether it is a refusal. */
const outcomes: NonNullable<Example<never, never>['outcomes']> = {
  'answers a failure without a reason': open('answer-wrong-shape'),
}

/** A question of its own that a server of the dialect may lack. */
const without = (value: unknown) => ({
  ...outcomes,
  ...Object.fromEntries(
    [404, 405, 410].flatMap((status): [string, Outcome][] => [
      [`answers ${status} with its own body`, { value }],
    ]),
  ),
  ...Object.fromEntries(
    ['a web page', 'nothing', 'the body of a success'].map((what): [string, Outcome] => [
      `answers 404 with ${what}`,
      { value },
    ]),
  ),
})

/** addy.io's requests and answers, from its public source. The services of its dialect share them. */
export const addyExamples: Examples = {
  create: {
    input: { localPart: 'amber', domain: ownDomain('mine.example'), label: 'shop' },
    answer: { status: 201, body: { data: alias } },
    value: item,
    outcomes,
  },
  locate: {
    input: { address: 'amber@mine.example', attemptedAt: createdAt },
    answer: { status: 200, body: page },
    value: { found: item },
    outcomes,
  },
  locateUnnamed: {
    input: { domain: 'mine.example', beginning: '', label: 'shop', attemptedAt: createdAt },
    answer: { status: 200, body: page },
    value: { items: [item], total: 1 },
    outcomes,
  },
  list: { input: {}, answer: { status: 200, body: page }, value: { items: [item], total: 1 }, outcomes },
  setActive: { input: { ...known, active: true }, answer: ok(alias), value: 'active', outcomes },
  trash: {
    input: known,
    before: [{ status: 404, body: { message: 'No query results for model [App\\Models\\Alias] 7' } }],
    answer: ok({ ...alias, active: false, deleted_at: '2026-11-21 12:00:00' }),
    value: 'trashed',
    outcomes,
  },
  restore: { input: known, answer: ok(alias), value: 'active', outcomes },
  remove: { input: known, answer: { status: 204 }, value: null, outcomes: wholeAnswer },
  relabel: { input: { ...known, label: 'shop' }, answer: ok(alias), value: null, outcomes },
  blockPromotions: undefined,
  setDisplayName: {
    input: { ...known, displayName: 'Anna Example' },
    answer: ok(alias),
    value: null,
    outcomes,
  },
  pin: { input: { ...known, pinned: true }, answer: ok({ ...alias, pinned: true }), value: null, outcomes },
  setRecipients: {
    input: { ...known, recipients: ['r1'] },
    answer: ok(alias),
    value: { destination: 'me@inbox.example' },
    outcomes,
  },
  domains: {
    input: undefined,
    before: [
      {
        status: 200,
        body: {
          data: ['mine.example', 'anon.example'],
          sharedDomains: ['anon.example'],
          defaultAliasDomain: 'mine.example',
          defaultAliasFormat: 'random_characters',
        },
      },
    ],
    answer: ok({ subscription: 'pro' }),
    value: [
      { name: 'mine.example', naming: 'own', formats: [...nameFormats] },
      { name: 'anon.example', naming: 'begins', tail: 5, formats: [...nameFormats] },
    ],
    outcomes: without(
      ['mine.example', 'anon.example'].map((name) => ({ name, naming: 'own', formats: [...nameFormats] })),
    ),
  },
  choices: {
    input: undefined,
    answer: ok([{ id: 'r1', email: 'me@inbox.example', email_verified_at: '2026-01-01 00:00:00' }]),
    value: { recipient: [{ value: 'r1', words: 'me@inbox.example' }] },
    outcomes,
  },
  testKey: {
    input: undefined,
    before: [
      {
        status: 200,
        body: { name: 'k', created_at: '2026-01-01 00:00:00', expires_at: '2027-01-01 00:00:00' },
      },
    ],
    answer: ok({
      subscription: 'free',
      total_aliases: 31,
      active_shared_domain_alias_count: 7,
      active_shared_domain_alias_limit: 10,
    }),
    value: {
      addressCount: 31,
      plan: 'free',
      quota: { limit: 10, used: 7, shared: true },
      keyExpiresAt: Date.UTC(2027, 0, 1),
    },
    outcomes: without({ keyExpiresAt: Date.UTC(2027, 0, 1) }),
  },
  sendFrom: undefined,
  claimHandle: undefined,
  setHandleDomain: undefined,
  releaseHandle: undefined,
  askForKey: undefined,
  lookAtCode: undefined,
  confirmKey: undefined,
}
